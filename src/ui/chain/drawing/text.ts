/** How wide text is drawn, without a browser: widths of a usual sans-serif in parts of its size, rather too wide. */

const WIDTHS: readonly (readonly [RegExp, number])[] = [
  [/[ilj.,:;'|·()[\]]/, 0.32],
  [/[frtI/\s-]/, 0.39],
  [/[mwMW—]/, 0.93],
  [/[A-Z]/, 0.7],
  [/[\u2e80-\u9fff\uff00-\uffef]/, 1.02],
];

export function widthOf(text: string, size: number): number {
  let width = 0;
  for (const letter of text) width += WIDTHS.find(([letters]) => letters.test(letter))?.[1] ?? 0.61;
  return width * size;
}

/** Lines no wider than `width`, at most `most` of them; the last ends with … where there is more. */
export function wrap(text: string, size: number, width: number, most: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(/\s+/).flatMap((word) => pieces(word, size, width))) {
    const last = lines.at(-1);
    const longer = last === undefined ? word : `${last} ${word}`;
    if (last !== undefined && widthOf(longer, size) <= width) lines[lines.length - 1] = longer;
    else if (lines.length < most) lines.push(word);
    else {
      lines[lines.length - 1] = `${fitting(last ?? '', size, width - size)}…`;
      break;
    }
  }
  return lines;
}

/** Symbols break after a slash where they must. */
const pieces = (word: string, size: number, width: number): string[] =>
  widthOf(word, size) <= width ? [word] : (word.match(/[^/]*\/|[^/]+/g) ?? [word]).reduce(joined(size, width), []);

const joined = (size: number, width: number) => (parts: string[], next: string) => {
  const last = parts.at(-1);
  if (last !== undefined && widthOf(last + next, size) <= width) parts[parts.length - 1] = last + next;
  else parts.push(next);
  return parts;
};

function fitting(text: string, size: number, width: number): string {
  let end = text.length;
  while (end > 0 && widthOf(text.slice(0, end), size) > width) end--;
  return text.slice(0, end).trimEnd();
}
