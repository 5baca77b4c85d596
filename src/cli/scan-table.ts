/** A table for people, in the columns of a terminal. */

const NO_WIDTH = /[\p{M}\p{Cf}\p{Cc}]/u;
const WIDE =
  /[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303e\uff01-\uff60\uffe0-\uffe6\p{Emoji_Presentation}]/u;
const FROM_RIGHT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/u;
/** Around text from right to left: its signs stay with it, and the columns stay in their order. */
const [ISOLATE, END_ISOLATE] = ['\u2068', '\u2069'];

const widthOf = (character: string): number => (NO_WIDTH.test(character) ? 0 : WIDE.test(character) ? 2 : 1);

/** How many columns of a terminal a text takes: none for marks above letters, two for Chinese signs. */
export function width(text: string): number {
  let columns = 0;
  for (const character of text) columns += widthOf(character);
  return columns;
}

/** A text on one line, cut where it is wider than a column may be. */
function cellOf(text: string, widest: number): string {
  const line = text.replace(/\s+/g, ' ').trim();
  if (width(line) <= widest) return line;
  let cut = '';
  let columns = 0;
  for (const character of line) {
    columns += widthOf(character);
    if (columns >= widest) break;
    cut += character;
  }
  return `${cut.trimEnd()}…`;
}

function padded(cell: string, columns: number): string {
  const shown = FROM_RIGHT.test(cell) ? `${ISOLATE}${cell}${END_ISOLATE}` : cell;
  return shown + ' '.repeat(Math.max(0, columns - width(cell)));
}

/** Rows under their heads, each on one line, with two spaces between columns, of which none is wider than `widest`. */
export function table(heads: readonly string[], rows: readonly (readonly string[])[], widest = Infinity): string {
  const all = [heads, ...rows.map((row) => row.map((text) => cellOf(text, widest)))];
  const columns = heads.map((_, index) => Math.max(...all.map((row) => width(row[index] ?? ''))));
  return all
    .map((row) =>
      row
        .map((cell, index) => padded(cell, columns[index] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}
