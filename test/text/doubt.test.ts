import { describe, expect, it } from 'vitest';
import { initialContext, scan } from '../../src/core/reference/scan.ts';
import { doubtOf, noEvidence, weigh } from '../../src/text/doubt.ts';

/** What is said of a document with these pages. */
const doubt = (pages: readonly string[], address: string | null = null) =>
  doubtOf(
    pages.reduce(
      (evidence, text, index) => weigh(evidence, index + 1, text, scan(text, initialContext()).references),
      noEvidence(address),
    ),
  );

describe('a text that its pages do not show', () => {
  it.each([
    ['ar', 'بيروت، 25-28 حزيران/يونيو 8102'],
    ['en', 'Vienna, 12 October 7102'],
    ['es', 'Viena, 12 de octubre de 7102'],
    ['fr', 'Vienne, 12 octobre 7102'],
    ['ru', 'Вена, 12 октября 7102 года'],
    ['zh', '7102年10月12日，维也纳'],
  ])('has years that cannot be: %s', (_, text) => {
    expect(doubt([text])).toBe('year');
  });

  it('bears another symbol than its address says', () => {
    expect(doubt(['E/ESCWA/03/3\n\nNote'], 'E/ESCWA/30/3')).toBe('symbol');
  });

  it('bears another symbol than its running heads', () => {
    expect(doubt(['E/ESCWA/7102/EC.4/L.2\n\nNote', 'E/ESCWA/2017/EC.4/L.2\n\nText', 'Text'])).toBe('symbol');
  });

  it('has numbers that begin with a zero', () => {
    expect(doubt(['resolution 07/1 of the General Assembly and resolution 02/7 of the General Assembly'])).toBe(
      'number',
    );
    expect(doubt(['E/ESCWA/03/3\n\nNote'])).toBe('number');
  });
});

describe('a text to be believed', () => {
  it.each([
    ['years of all kinds', 'On 5 May 1948, on 12 October 2017 and by December 2030, resolution 2758 (XXVI)'],
    ['a year mistyped once among many', `${'In May 2018 it met. '.repeat(20)} In June 7102 it met.`],
    ['large numbers', 'S/PV.8102, 8102 persons, document S/14938, resolution 2334 (2016)'],
    ['one number with a zero among others', 'A/C.1/07/2 and A/80/1, A/80/2, A/80/3'],
    ['nothing', ''],
  ])('%s', (_, text) => {
    expect(doubt([text])).toBeNull();
  });

  it('may bear two symbols, one of them its address', () => {
    const pages = ['E/2018/41\nE/ESCWA/30/18/Report\n\nNote', 'E/2018/41\n\nText'];
    expect(doubt(pages, 'E/ESCWA/30/18/Report')).toBeNull();
    expect(doubt(pages)).toBeNull();
  });

  it('may name documents of the same series beside its own', () => {
    expect(doubt(['A/80/508\n\nAdditional to A/80/509', 'A/80/508\n\nText'], 'A/80/508')).toBeNull();
  });

  it('may be several documents in one file', () => {
    expect(doubt(['A/80/1\n\nText', 'A/80/1\n\nText', 'A/80/2\n\nText'])).toBeNull();
  });

  it('may have a masthead that cannot be read', () => {
    expect(doubt(['A145/1 89\n\nText', 'A/45/189\n\nText'])).toBeNull();
  });
});
