import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { detectLanguage } from '../../../src/core/reference/detect.ts';
import { initialContext, scan } from '../../../src/core/reference/scan.ts';

const folder = new URL('../../texts/', import.meta.url);
const files = (prefix: string) =>
  readdirSync(folder).filter((name) => name.startsWith(prefix) && name.endsWith('.txt'));
const read = (file: string) => readFileSync(new URL(file, folder), 'utf8');
const unescaped = (line: string) => line.replaceAll('\\n', '\n');

interface Case {
  readonly document: string | null;
  readonly text: string;
  readonly expected: readonly string[];
}

function cases(file: string): Case[] {
  return read(file)
    .split(/\n\n+/)
    .filter((block) => block.trim())
    .map((block) => {
      const lines = block.trim().split('\n');
      const document = lines[0]?.startsWith('= ') ? (lines.shift() as string).slice(2) : null;
      const [text = '', ...expected] = lines;
      return { document, text, expected };
    });
}

describe.each(files('references'))('%s', (file) => {
  it.each(cases(file))('$text', ({ document, text, expected }) => {
    const context = initialContext({ document, language: detectLanguage(text) });
    const found = scan(unescaped(text), context).references;
    expect(found.map((reference) => `${reference.text.replaceAll('\n', '\\n')} -> ${reference.target ?? '?'}`)).toEqual(
      expected,
    );
  });
});

describe.each(files('not-references'))('%s', (file) => {
  it.each(read(file).split('\n').filter(Boolean))('%s', (text) => {
    expect(scan(unescaped(text), initialContext({ document: 'CTOC/COP/2022/5' })).references).toEqual([]);
  });
});
