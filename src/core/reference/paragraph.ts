/** A blank line, with the spaces at the start of the next one. */
const BLANK = /\n[^\S\n]*\n\s*/g;
/** Text from PDFs has blank lines inside sentences: an article or preposition does not end a paragraph. */
const UNFINISHED = /(?:^|\s)[\p{L}'’]{1,4}\s*$/u;
/** Small letters go on with a sentence; `a)` begins an item. */
const GOES_ON = /\p{Ll}[^)]|\($/uy;

/**
 * Offsets at which a paragraph of the text ends and the next begins: after a blank line, unless the line before stops
 * at a short word (`de la`, `of the`) or the next one goes on in small letters. A text may be cut at any of them and
 * read piece by piece.
 */
export function paragraphStarts(text: string): number[] {
  const starts: number[] = [];
  BLANK.lastIndex = 0;
  for (let blank = BLANK.exec(text); blank; blank = BLANK.exec(text)) {
    const start = blank.index + blank[0].length;
    GOES_ON.lastIndex = start;
    const goesOn = GOES_ON.test(text) || UNFINISHED.test(text.slice(Math.max(0, blank.index - 24), blank.index));
    if (start < text.length && !goesOn) starts.push(start);
  }
  return starts;
}

/** The paragraphs themselves, with where each begins. Joined they are the text. */
export function paragraphs(text: string): { start: number; text: string }[] {
  const starts = text.includes('\n') ? [0, ...paragraphStarts(text)] : [0];
  return starts.map((start, index) => ({ start, text: text.slice(start, starts[index + 1]) }));
}

/** The end of a sentence or of an item, unless the point belongs to an abbreviation. */
const STOP = /[.;!?][)”»"]?\s+(?=[\p{Lu}«“"(\d–-])/gu;
const ABBREVIATION = /(?:^|[^\p{L}])(?:paras?|art|chap|vols?|[Nn]os?|sect|pp?|Add|Rev|Corr|cf|Mr?s?|Dr|St|Suppl?)$/u;

/** Starts of the sentences of a paragraph, the first being 0. */
export function sentenceStarts(text: string): number[] {
  const starts = [0];
  STOP.lastIndex = 0;
  for (let stop = STOP.exec(text); stop; stop = STOP.exec(text)) {
    const abbreviated = stop[0][0] === '.' && ABBREVIATION.test(text.slice(Math.max(0, stop.index - 8), stop.index));
    if (!abbreviated) starts.push(stop.index + stop[0].length);
  }
  return starts;
}
