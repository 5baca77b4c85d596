import { describe, expect, it } from 'vitest';
import type { Language } from '../../../src/core/language.ts';
import { initialContext, scan } from '../../../src/core/reference/scan.ts';

const CORRUPTION = 'Conference of the States Parties to the United Nations Convention against Corruption';

const owner = (text: string, language: Language = 'en') => {
  const found = scan(text, initialContext({ language })).references;
  const instrument = found.find(({ kind }) => kind === 'resolution' || kind === 'decision');
  return instrument && `${instrument.target} ${instrument.why}`;
};

describe('a decision in a report is of the body that the report is of', () => {
  it.each([
    ['en', 'See CTOC/COP/2008/19, chap. I, decision 4/4.'],
    ['en', 'See CTOC/COP/2008/19, decision 4/4.'],
    ['en', 'See CTOC/COP/2008/19, part 12 B, decision 4/4.'],
    ['en', 'See CTOC/COP/2008/19, part 12B, decision 4/4.'],
    ['en', 'See CTOC/COP/2008/19, chap. 12, sect. A.1-B, decision 4/4.'],
    ['ar', 'انظر CTOC/COP/2008/19، الفصل  الأول، المقرر 4/4.'],
    ['ar', 'انظر CTOC/COP/2008/19، الفرع ألف-12، المقرر 4/4.'],
    ['ar', 'انظر CTOC/COP/2008/19، الفصل الأول، الفرع ألف باء، المقرر 4/4.'],
    ['zh', '见CTOC/COP/2008/19，第一章，第4/4号决定。'],
    ['zh', '见CTOC/COP/2008/19，一章，第4/4号决定。'],
    ['zh', '见CTOC/COP/2008/19，第12章，第4/4号决定。'],
    ['zh', '见CTOC/COP/2008/19，1部，第4/4号决定。'],
    ['zh', '见CTOC/COP/2008/19，第一章，A节，第4/4号决定。'],
    ['zh', '见CTOC/COP/2008/19，第一章，A.12节，第4/4号决定。'],
  ] as const)('%s: %s', (language, text) => {
    expect(owner(text, language)).toMatch(/^CTOC\/COP\/DEC\/4\/4 /);
  });

  it.each([
    ['a sentence between', 'See CTOC/COP/2008/19, which was read before decision 4/4.'],
    ['too far behind', 'See CTOC/COP/2008/19, introductoryremarks, organizationalmatters, decision 4/4.'],
    ['a Chinese word with a number that is no part', '见CTOC/COP/2008/19，第1页，第4/4号决定。'],
    ['a report of a body that adopts none', 'See FCCC/SBI/2008/19, chap. I, decision 4/4.'],
    ['a number that this body cannot have', 'See CTOC/COP/2008/19, chap. I, resolution 73/195.'],
    ['a number that several others can have', 'See CTOC/COP/2008/19, chap. I, resolution 7/9.'],
    ['a document of nobody that is known', 'See HRI/GEN/1, chap. I, decision 4/4.'],
  ])('but not with %s', (_, text) => {
    expect(owner(text)).not.toMatch(/^CTOC/);
  });
});

describe('a body that is named behind a resolution', () => {
  it.each([
    [`Resolution 7/1, adopted by the ${CORRUPTION}.`, 'CAC/COSP/RES/7/1 phrase'],
    [`Resolution 7/1, which the ${CORRUPTION} adopted.`, 'CAC/COSP/RES/7/1 phrase'],
    [`Resolution 7/1, entitled “Help”, of the ${CORRUPTION}.`, 'CAC/COSP/RES/7/1 phrase'],
    [`Resolution 7/1, of the\n${' '.repeat(60)}${CORRUPTION}.`, 'CAC/COSP/RES/7/1 phrase'],
  ])('%s', (text, expected) => {
    expect(owner(text)).toBe(expected);
  });

  it.each([
    ['far behind', `Resolution 7/1 ${'on long matters '.repeat(60)} adopted by the ${CORRUPTION}.`],
    ['in a sentence of its own', `Resolution 7/1 was read. It was adopted by the ${CORRUPTION}.`],
    ['in a bracket', `Resolution 7/1 (adopted where the report of the ${CORRUPTION} is) was read.`],
    ['behind all the others', `Resolution 7/1 and all the resolutions adopted by the ${CORRUPTION}.`],
    ['behind the next resolution', `Resolution 7/1 and, later, resolution 8/1 adopted by the ${CORRUPTION}.`],
  ])('but not %s', (_, text) => {
    expect(owner(text)).not.toMatch(/phrase$/);
  });
});
