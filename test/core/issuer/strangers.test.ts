import { describe, expect, it } from 'vitest';
import { Reading } from '../../../src/core/issuer/reading.ts';
import {
  isStrangerBefore,
  isStrangerSpeaking,
  strangerBehind,
  withStrangers,
} from '../../../src/core/issuer/strangers.ts';
import type { Language } from '../../../src/core/language.ts';
import { grammarOf } from '../../../src/core/reference/grammar.ts';
import { initialContext } from '../../../src/core/reference/scan.ts';

const read = (text: string, language: Language = 'en') => ({ text, grammar: grammarOf(language) });

describe('a body that we do not know', () => {
  it.each([
    ['ILO resolution', true, true],
    ['the ILO’s resolution', true, true],
    ['the Doha resolution', true, false],
    ['The Doha resolution', true, false],
    ['Recalling resolution', false, false],
    ['the UN resolution', false, false],
    ['part VII resolution', true, false],
    ['VII resolution', false, false],
    ['the good resolution', false, false],
    ['McBride resolution', true, true],
    ['see the  Doha resolution', true, false],
    ['see the Parties’ resolution', true, false],
    ['the UNOPS resolution', true, true],
    ['the WHRC resolution', true, true],
  ])('before the noun in %j, by any capital and by an acronym alone', (text, capital, acronym) => {
    const at = text.indexOf('resolution');
    expect(isStrangerBefore(read(text), at, 'capital')).toBe(capital);
    expect(isStrangerBefore(read(text), at, 'acronym')).toBe(acronym);
  });

  it('stands before no noun in languages where names do not', () => {
    expect(isStrangerBefore(read('OIT résolution', 'fr'), 4, 'capital')).toBe(false);
  });

  it.each([
    ['7/1 of the Executive Board', 'en', 11],
    ['7/1 of 5 May 2010 of the Executive Board', 'en', 25],
    ['7/1, adopted by the Meeting of States', 'en', 20],
    ['7/1 of May 2010', 'en', -1],
    ['7/1 of the Board’s office', 'en', -1],
    ['7/1 of the Executive Board’s sixth series', 'en', 11],
    ['7/1 of the UN, like the United Nations Panel', 'en', -1],
    ['7/1 of the United Nations Panel', 'en', 11],
    ['7/1 of the United Nations', 'en', -1],
    ['7/1 of the group', 'en', -1],
    ['7/1 by Member States', 'en', -1],
    ['7/1 du Bureau', 'fr', 7],
    ['7/1 de l’ONU', 'fr', -1],
    ['7/1 del Comité', 'es', 8],
    ['7/1 ИКАО', 'ru', 4],
    ['7/1 Собрания', 'ru', -1],
  ] as const)('behind the number in %j', (text, language, expected) => {
    expect(strangerBehind(read(text, language), 3)).toBe(expected);
  });

  /** What names become; each is a word of the text. */
  const named = (text: string, names: readonly (readonly [word: string, id: string])[], language: Language = 'en') =>
    withStrangers(
      names.map(([word, id]) => {
        const start = text.indexOf(word);
        return { type: 'body', start, end: start + word.length, id };
      }),
      text,
      grammarOf(language),
    ).map(({ id }) => id);

  it.each([
    [
      'WHO Council',
      [
        ['WHO', '~organization'],
        ['Council', '=council'],
      ],
      ['~organization', '~council'],
    ],
    [
      'Council of WHO',
      [
        ['Council', '=council'],
        ['WHO', '~organization'],
      ],
      ['~council', '~organization'],
    ],
    [
      'Council, WHO',
      [
        ['Council', '=council'],
        ['WHO', '~organization'],
      ],
      ['=council', '~organization'],
    ],
    [
      'Council by WHO',
      [
        ['Council', '=council'],
        ['WHO', '~organization'],
      ],
      ['=council', '~organization'],
    ],
    ['Assembly of UPOV', [['Assembly', 'A']], ['~assembly']],
    ['Assembly of Doha', [['Assembly', 'A']], ['A']],
    ['the UNICEF Assembly', [['Assembly', 'A']], ['A']],
    ['the MITC Assembly', [['Assembly', 'A']], ['~assembly']],
    ['the WFPA Assembly', [['Assembly', 'A']], ['~assembly']],
    ['Council of Doha', [['Council', '=council']], ['~council']],
    ['the Doha Council', [['Council', '=council']], ['~council']],
    ['the Doha Assembly', [['Assembly', 'A']], ['A']],
    [
      'Committee of WHO',
      [
        ['Committee', '~committee'],
        ['WHO', '~organization'],
      ],
      ['~committee', '~organization'],
    ],
  ] as const)('takes the name in %j', (text, names, expected) => {
    expect(named(text, names)).toEqual(expected);
  });

  it('leaves names alone where nobody unknown is near', () => {
    const names = [{ type: 'body', start: 4, end: 11, id: '=council' }] as const;
    expect(withStrangers(names, 'The Council met.', grammarOf('en'))).toBe(names);
  });
});

it.each([
  ['The Supreme Court, in its resolution', 'en', true],
  ['UNODC, in its resolution', 'en', true],
  ['1. The Supreme Court, by its resolution', 'en', true],
  ['Further, in its resolution', 'en', false],
  ['In its resolution', 'en', false],
  ['It met. In its resolution', 'en', false],
  ['The Supreme Court, in that resolution', 'en', false],
  ['The Supreme Court, acting under its resolution', 'en', true],
  ['The Supreme Court,  in  its resolution', 'en', true],
  ['– The Supreme Court, in its resolution', 'en', true],
  ['The vote, in its resolution', 'en', false],
  ['As agreed in The Hague, in its resolution', 'en', false],
  ['The Forum considered the plan and its resolution', 'en', true],
  ['L’Organisation mondiale, dans sa résolution', 'fr', true],
  ['Верховный суд Республики Перу в своей резолюции', 'ru', true],
  ['Новый год в Женеве начался, и в своей резолюции', 'ru', false],
  ['La Cour suprême, dans sa résolution', 'fr', true],
  ['Rappelant sa résolution', 'fr', false],
  ['La Corte, en su resolución', 'es', true],
  ['Верховный суд в своей резолюции', 'ru', true],
  ['Ссылаясь на свою резолюцию', 'ru', false],
] as const)('whether somebody unknown speaks in %j', (text, language, expected) => {
  const at = text.search(/resoluti|résolu|resoluci|резолю/);
  expect(isStrangerSpeaking(new Reading(text, grammarOf(language), initialContext(), []), at)).toBe(expected);
});

it('knows the speaker whose name was read', () => {
  const speaks = (text: string) => {
    const start = text.indexOf('Council');
    const mentions = [{ start, end: start + 7, id: 'S', candidates: [] }];
    return isStrangerSpeaking(
      new Reading(text, grammarOf('en'), initialContext(), mentions),
      text.indexOf('resolution'),
    );
  };
  expect(speaks('The Council, in its resolution')).toBe(false);
  expect(speaks('The Supreme Court, in its resolution, asked the Council')).toBe(true);
});
