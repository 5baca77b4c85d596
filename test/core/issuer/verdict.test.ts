import { describe, expect, it } from 'vitest';
import { byNumber, possible, verdict } from '../../../src/core/issuer/verdict.ts';
import type { Instrument } from '../../../src/core/reference/numbers.ts';
import { initialContext, scan } from '../../../src/core/reference/scan.ts';

const resolution = (number: string): Instrument =>
  ({ kind: 'resolution', number, start: 0, end: 0, place: 0 }) as Instrument;
const one = (id: string) => ({ id, candidates: [] });
const several = (...candidates: string[]) => ({ id: null, candidates });

describe('the verdict', () => {
  it('believes a full name, though the number does not fit', () => {
    expect(verdict(resolution('99/1'), one('CAC/COSP'), 'phrase')).toEqual({
      target: 'CAC/COSP/RES/99/1',
      candidates: [],
      why: 'phrase',
    });
  });

  it('does not believe that the Security Council numbered a resolution so', () => {
    expect(verdict(resolution('60/1'), one('S'), 'phrase').target).toBeNull();
    expect(verdict(resolution('1325 (2000)'), one('S'), 'phrase').target).toBe('S/RES/1325 (2000)');
    // the Council numbers no decisions: a resolution is meant
    expect(verdict({ kind: 'decision', number: '1325 (2000)' }, one('S'), 'phrase').target).toBe('S/RES/1325 (2000)');
    expect(verdict({ kind: 'decision', number: '60/1' }, one('S'), 'phrase').target).toBeNull();
  });

  it('names nothing of a body that is not known', () => {
    expect(verdict(resolution('7/1'), one('~council'), 'phrase')).toEqual({
      target: null,
      candidates: [],
      why: 'phrase',
    });
  });

  it('takes the only body of several that can have issued it, and says that the number told', () => {
    expect(verdict(resolution('60/1'), several('A', 'CTOC/COP'), 'phrase')).toEqual({
      target: 'A/RES/60/1',
      candidates: [],
      why: 'number',
    });
  });

  it('leaves open which of those that can have issued it', () => {
    expect(verdict(resolution('7/1'), several('CTOC/COP', 'CAC/COSP', 'A'), 'phrase')).toEqual({
      target: null,
      candidates: ['CTOC/COP/RES/7/1', 'CAC/COSP/RES/7/1'],
      why: 'phrase',
    });
    expect(verdict(resolution('60/1'), several('CTOC/COP', 'CAC/COSP'), 'phrase')).toEqual({
      target: null,
      candidates: [],
      why: 'none',
    });
  });

  it('is not sure of the only one left beside a body that is not known, or that has sisters', () => {
    expect(verdict(resolution('60/1'), several('A', '~organization'), 'phrase')).toEqual({
      target: null,
      candidates: ['A/RES/60/1'],
      why: 'phrase',
    });
    expect(verdict(resolution('553(XXVI)'), several('ECLAC', 'CTOC/COP'), 'number').target).toBeNull();
  });
});

it('counts a generic name only as far as a number fits', () => {
  expect(possible(one('A'), resolution('60/1'))).toBe(true);
  expect(possible(one('CTOC/COP'), resolution('60/1'))).toBe(false);
  expect(possible(several('CTOC/COP', 'A'), resolution('60/1'))).toBe(true);
  expect(possible(several('CTOC/COP', 'CAC/COSP'), resolution('60/1'))).toBe(false);
});

it('does not let the gender of a word alone tell whose a number is', () => {
  expect(byNumber(resolution('73/195'), () => true).target).toBe('A/RES/73/195');
  expect(byNumber(resolution('7/1'), (id) => id === 'A/HRC')).toEqual({
    target: null,
    candidates: ['A/HRC/RES/7/1'],
    why: 'number',
  });
  expect(byNumber(resolution('7/1'), (id) => /^C/.test(id)).candidates).toEqual([
    'CTOC/COP/RES/7/1',
    'CAC/COSP/RES/7/1',
  ]);
  expect(byNumber(resolution('7/1'), () => false)).toEqual({ target: null, candidates: [], why: 'none' });
});

describe('the date beside a number', () => {
  const told = (text: string, document: string | null = null) => {
    const { references } = scan(text, initialContext({ document }));
    return references.filter(({ kind }) => kind === 'resolution').map(({ target, why }) => `${target} ${why}`);
  };

  it.each([
    ['tells bodies apart', 'See resolution 9/1 of 5 October 2018.', null, ['CTOC/COP/RES/9/1 number']],
    ['tells bodies apart', 'See resolution 9/1 of 17 December 2021.', null, ['CAC/COSP/RES/9/1 number']],
    ['outweighs the writer', 'See resolution 9/1 of 17 December 2021.', 'CTOC/COP/2022/5', ['CAC/COSP/RES/9/1 number']],
    [
      'agrees with the writer',
      'See resolution 9/1 of 19 October 2018.',
      'CTOC/COP/2022/5',
      ['CTOC/COP/RES/9/1 own-organ'],
    ],
    ['does not outweigh a name', 'See General Assembly resolution 60/1 of 1 May 2015.', null, ['A/RES/60/1 phrase']],
    ['may be mistyped', 'See resolution 73/195 of 19 December 2016.', null, ['A/RES/73/195 number']],
    ['leaves nobody where it is far off', 'See resolution 73/195 of 19 December 1990.', null, ['null none']],
    [
      'does not take from the writer',
      'See resolution 73/195 of 19 December 1990.',
      'A/75/10',
      ['A/RES/73/195 own-organ'],
    ],
  ])('%s: %s (%s)', (_, text, document, expected) => {
    expect(told(text, document)).toEqual(expected);
  });
});
