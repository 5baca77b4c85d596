import { LINE_LIMIT } from '../core/records/pack.ts';

/** Bytes that are read at once: what a reader of the file waits for, and what one transaction writes. */
const PIECE = LINE_LIMIT;

/** Some whole lines of a file. */
export interface Lines {
  readonly texts: readonly string[];
  /** The number of the first of them, from 1. */
  readonly first: number;
  /** The byte behind the last of them. */
  readonly end: number;
}

/** Where the lines of a file stop being readable. */
export class Unreadable extends Error {
  override readonly name = 'Unreadable';
  readonly why: 'text' | 'long';
  readonly line: number;

  constructor(why: 'text' | 'long', line: number) {
    super(why);
    this.why = why;
    this.line = line;
  }
}

/** What a file is known by, without holding all of it at once: the hash of the hashes of its pieces, 32 hex digits. */
export async function hashOf(file: Blob, onBytes: (bytes: number) => void): Promise<string> {
  const hashes: ArrayBuffer[] = [];
  for (let at = 0; at < file.size; at += PIECE) {
    hashes.push(await crypto.subtle.digest('SHA-256', await file.slice(at, at + PIECE).arrayBuffer()));
    onBytes(Math.min(at + PIECE, file.size));
  }
  const whole = new Uint8Array(await crypto.subtle.digest('SHA-256', await new Blob(hashes).arrayBuffer()));
  return Array.from(whole.subarray(0, 16), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

const NEWLINE = 10;

/**
 * The lines of a file, a piece at a time, from a byte at which a line begins. The same byte gives the same pieces. Throws
 * `Unreadable` at what is not UTF-8, and at a line longer than a piece.
 */
export async function* linesOf(file: Blob, from = 0, firstLine = 1): AsyncGenerator<Lines> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let [at, first] = [from, firstLine];
  while (at < file.size) {
    const bytes = new Uint8Array(await file.slice(at, at + PIECE).arrayBuffer());
    const isLast = at + bytes.length >= file.size;
    const length = isLast ? bytes.length : bytes.lastIndexOf(NEWLINE) + 1;
    if (length === 0) throw new Unreadable('long', first);
    const texts = decode(decoder, bytes.subarray(0, length), first).split('\n');
    // Behind the last newline there is nothing.
    if (texts.at(-1) === '') texts.pop();
    at += length;
    yield { texts, first, end: at };
    first += texts.length;
  }
}

function decode(decoder: TextDecoder, bytes: Uint8Array, line: number): string {
  try {
    return decoder.decode(bytes);
  } catch {
    throw new Unreadable('text', line);
  }
}
