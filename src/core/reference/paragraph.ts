import { isArabic, isLetter, isSpace, spacesAfter, spacesBefore } from './signs.ts';

/** Small letters go on with a sentence; `a)` begins an item. */
const GOES_ON = /\p{Ll}[^)]|\($/uy;
/** Text from PDFs has blank lines inside sentences: an article or preposition, no longer than this, does not end a paragraph. */
const LONGEST_ARTICLE = 4;

/**
 * Offsets at which a paragraph of the text ends and the next begins: after a blank line, unless the line before stops
 * at a short word (`de la`, `of the`) or the next one goes on in small letters. A text may be cut at any of them and
 * read piece by piece.
 */
export function paragraphStarts(text: string): number[] {
  const starts: number[] = [];
  let line = text.indexOf('\n');
  while (line >= 0) {
    const start = spacesAfter(text, line + 1);
    const isBlank = text.slice(line + 1, start).includes('\n');
    if (isBlank && start < text.length && !goesOn(text, start) && !isUnfinished(text, line)) starts.push(start);
    line = text.indexOf('\n', start);
  }
  return starts;
}

function goesOn(text: string, start: number): boolean {
  // most paragraphs begin in a capital, which needs no pattern
  const first = text.charCodeAt(start);
  if (first < 97 && first !== 40) return false;
  GOES_ON.lastIndex = start;
  return GOES_ON.test(text);
}

function isUnfinished(text: string, end: number): boolean {
  const last = spacesBefore(text, end);
  let start = last;
  while (isOfWord(text.charCodeAt(start - 1))) start--;
  const length = last - start;
  return length > 0 && length <= LONGEST_ARTICLE && (start === 0 || isSpace(text.charCodeAt(start - 1)));
}

/** A letter of a script that sets words apart, or an apostrophe: `l’`. */
const isOfWord = (code: number): boolean =>
  code === 39 || (code > 64 && (isLetter(code) || isArabic(code) || code === 0x2019));

/** The end of a sentence or of an item, unless the point belongs to an abbreviation. */
const STOP = /[.;!?][)”»"]?\s+(?=[\p{Lu}«“"(\d–-])|[.!?][)”»"]?\s+(?=[\u0621-\u064a])|[。；！？][)”」》]?\s*/gu;
const ABBREVIATION =
  /(?:^|[^\p{L}])(?:paras?|párrs?|arts?|chap|caps?|núms?|secc|págs?|Sra?s?|Sres|vols?|[Nn]os?|sect|pp?|Add|Rev|Corr|cf|Mr?s?|Dr|St|Suppl?|пп?|ст|стр|гл|разд|[Сс]м|т|[Дд]ок|рис|табл|напр|им)$/u;

/** The sentences of a paragraph by where they start, the first at 0. */
export function sentences(text: string): { start: number }[] {
  const found = [{ start: 0 }];
  STOP.lastIndex = 0;
  for (let stop = STOP.exec(text); stop; stop = STOP.exec(text)) {
    const abbreviated = stop[0][0] === '.' && ABBREVIATION.test(text.slice(Math.max(0, stop.index - 8), stop.index));
    if (!abbreviated) found.push({ start: stop.index + stop[0].length });
  }
  return found;
}
