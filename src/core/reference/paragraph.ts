import { isLetter, spacesAfter, spacesBefore } from './signs.ts';

/** Text from PDFs has blank lines inside sentences: an article or preposition does not end a paragraph. */
const UNFINISHED = /(?:^|\s)[\p{L}'’]{1,4}\s*$/u;
/** Small letters go on with a sentence; `a)` begins an item. */
const GOES_ON = /\p{Ll}[^)]|\($/uy;

const NEW_LINE = 10;

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
    if (start < text.length && isBlank(text, line + 1, start) && !goesOn(text, start) && !isUnfinished(text, line)) {
      starts.push(start);
    }
    line = text.indexOf('\n', start);
  }
  return starts;
}

/** Whether these spaces hold a whole blank line. */
function isBlank(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (text.charCodeAt(at) === NEW_LINE) return true;
  return false;
}

// Both patterns are asked only where plain signs do not answer: most paragraphs end in a stop and begin in a capital.

function goesOn(text: string, start: number): boolean {
  const first = text.charCodeAt(start);
  if (first < 128 && first !== 40 && !(first >= 97 && first <= 122)) return false;
  GOES_ON.lastIndex = start;
  return GOES_ON.test(text);
}

function isUnfinished(text: string, end: number): boolean {
  // a word of five letters is too long, and a stop or a digit is no word
  const last = spacesBefore(text, end) - 1;
  let letters = 0;
  while (letters < 5 && isLetter(text.charCodeAt(last - letters))) letters++;
  const sign = text.charCodeAt(last);
  if (letters === 5 || (letters === 0 && sign < 128 && sign !== 39)) return false;
  return UNFINISHED.test(text.slice(Math.max(0, end - 24), end));
}

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
