import type { Cited, Paragraph } from './paragraphs.ts';

/** What begins as a symbol of the Conference does, and is none: `CTOC/COP/8012/6`. */
const LIKE_SYMBOL = /(?<!\w)CTOC\/COP(?:\/WG\.?\s?\d{1,3})?\/\d{3,5}\/[A-Z]*\.?\s?\d{1,3}/g;

/** Stretches of a paragraph that look like symbols of the Conference, whose grammar knows no such. */
export const brokenSymbols = ({ text, references }: Paragraph): Cited[] =>
  [...text.matchAll(LIKE_SYMBOL)]
    .map(({ index, 0: written }) => ({ start: index, end: index + written.length }))
    .filter(({ start, end }) => !references.some((one) => one.start < end && one.end > start))
    .map((place): Cited => ({ ...place, kind: 'symbol', target: null, why: 'none' }));
