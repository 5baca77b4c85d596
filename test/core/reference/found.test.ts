import { describe, expect, it } from 'vitest';
import type { Language } from '../../../src/core/language.ts';
import { findIn } from '../../../src/core/reference/found.ts';

/** The meetings and articles that each paragraph of a text speaks of, as they are written there. */
const said = (text: string, stated: Language) =>
  findIn(text, stated).map((found) =>
    [...found.meetings, ...found.articles].map(({ start, end }) => {
      const given = found.place?.(start, end) ?? { start, end };
      return text.slice(found.start + given.start, found.start + given.end);
    }),
  );

describe('a paragraph in letters of its own', () => {
  it.each([
    ['缔约方会议第十届会议通过了第16条。', ['第十届会议', '第16条']],
    ['Конференция на своей десятой сессии обсудила статью 16.', ['десятой сессии', 'статью 16']],
    ['ناقش المؤتمر في دورته العاشرة المادة 16', ['دورته العاشرة', 'المادة 16']],
  ])('is read in its language, whatever the page is in, and wherever it stands: %s', (paragraph, expected) => {
    for (const stated of ['en', 'zh', 'ru'] as const) {
      expect(said(paragraph, stated)).toEqual([expected]);
      expect(said(`The tenth session.\n\n${paragraph}\n\nArticle 5.`, stated)[1]).toEqual(expected);
    }
  });

  it('stays in its language beside a number with a noun of another', () => {
    expect(said('缔约方会议第十届会议通过了 resolution 10/1。', 'en')).toEqual([['第十届会议']]);
  });
});

it('is read in the language of its page where few letters tell', () => {
  expect(said('第16条', 'zh')).toEqual([['第16条']]);
});

describe('a paragraph in capitals', () => {
  const wordings = (text: string) =>
    findIn(text, 'fr').map(({ wording, wordedText }) => [wording.isInCapitals, wordedText]);

  it('is one without a small letter, and with more than one capital in a row', () => {
    expect(wordings('CONFÉRENCE DES PARTIES')).toEqual([[true, 'CONFERENCE DES PARTIES']]);
    expect(wordings('CONFÉRENCE des PARTIES')).toEqual([[false, 'CONFÉRENCE des PARTIES']]);
    expect(wordings('É 7/1 (B)')).toEqual([[false, 'É 7/1 (B)']]);
    expect(wordings('7/1, 7/2')).toEqual([[false, '7/1, 7/2']]);
  });

  it('keeps each sign at its place, where an accent is a sign of its own too', () => {
    const decomposed = 'CONFÉRENCE'.normalize('NFD');
    expect(wordings(`${decomposed} À PARIS`)).toEqual([[true, `${decomposed} À PARIS`]]);
  });
});
