import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** One case of a text file: a text, with the symbol of its document where it has one, and what is expected of it. */
export interface Case {
  readonly document: string | null;
  readonly text: string;
  readonly expected: readonly string[];
}

/** The files of cases whose names begin so. */
export const filesOf = (prefix: string): string[] =>
  readdirSync(import.meta.dirname).filter((name) => name.startsWith(prefix) && name.endsWith('.txt'));

export const readCases = (file: string): string => readFileSync(join(import.meta.dirname, file), 'utf8');

/** `\n` in a case stands for a line end. */
export const unescaped = (line: string): string => line.replaceAll('\\n', '\n');
export const escaped = (text: string): string => text.replaceAll('\n', '\\n');

export function cases(file: string): Case[] {
  return readCases(file)
    .split(/\n\n+/)
    .filter((block) => block.trim())
    .map((block) => {
      const lines = block.trim().split('\n');
      const document = lines[0]?.startsWith('= ') ? (lines.shift() as string).slice(2) : null;
      const [text = '', ...expected] = lines;
      return { document, text, expected };
    });
}
