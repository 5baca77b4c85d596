/** How wide text is drawn, without a browser: widths of a usual sans-serif in parts of its size, rather too wide. */

const WIDTHS: readonly (readonly [RegExp, number])[] = [
  [/[ilj.,:;'|·()[\]]/, 0.32],
  [/[frtI/\s-]/, 0.39],
  [/[mwMW—]/, 0.93],
  [/[A-Z]/, 0.7],
  [/[\u2e80-\u9fff\uff00-\uffef]/, 1.02],
  [/[\u2066-\u2069]/, 0],
];

export function widthOf(text: string, size: number): number {
  let width = 0;
  for (const letter of text) width += WIDTHS.find(([letters]) => letters.test(letter))?.[1] ?? 0.61;
  return width * size;
}

/** A word, or a sign of a script that breaks anywhere but before what closes; with the spaces behind it. */
const TOKEN = /[（《「]*\p{Script=Han}[，。、；：）》」”…]*\s*|(?:(?!\p{Script=Han})[^\s（《「])+\s*|\S\s*/gu;

/** Lines no wider than `width`, at most `most` of them; the last ends with … where there is more. */
export function wrap(text: string, size: number, width: number, most: number): string[] {
  const lines: string[] = [];
  for (const token of (text.match(TOKEN) ?? []).flatMap((token) => pieces(token, size, width))) {
    const last = lines.at(-1);
    const goesOn = last !== undefined && !last.endsWith('\n');
    if (goesOn && widthOf((last + token).trimEnd(), size) <= width) lines[lines.length - 1] = last + token;
    else if (lines.length < most) lines.push(token);
    else {
      lines[lines.length - 1] = `${fitting(last ?? '', size, width - size)}…`;
      break;
    }
  }
  return lines.map((line) => line.trim());
}

/** Symbols break after a slash where they must. */
const pieces = (word: string, size: number, width: number): string[] =>
  widthOf(word.trimEnd(), size) <= width
    ? [word]
    : (word.match(/[^/]*\/|[^/]+/g) ?? [word]).reduce(joined(size, width), []);

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
