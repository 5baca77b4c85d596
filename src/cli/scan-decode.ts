import { Unreadable } from './file-text.ts';

const MARKS: readonly (readonly [bytes: string, encoding: string])[] = [
  ['\xef\xbb\xbf', 'utf-8'],
  ['\xff\xfe', 'utf-16le'],
  ['\xfe\xff', 'utf-16be'],
];
const STATED = /<meta\s[^>]*charset\s*=\s*["']?([\w-]+)/i;
const LOOKED_AT = 8000;

/**
 * The text that bytes stand for: in the encoding that a byte order mark or the beginning of a page (bytes as Latin-1)
 * states, else in UTF-8. Throws `Unreadable` where they are no text.
 */
export function decode(bytes: Buffer, page: string): string {
  const head = bytes.toString('latin1', 0, 3);
  const marked = MARKS.find(([mark]) => head.startsWith(mark))?.[1];
  if (marked === undefined && bytes.subarray(0, LOOKED_AT).includes(0)) throw new Unreadable('is not a text file');
  const encoding = marked ?? STATED.exec(page)?.[1] ?? 'utf-8';
  try {
    return new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw new Unreadable(`is not a text file in ${encoding.toUpperCase()}`);
  }
}
