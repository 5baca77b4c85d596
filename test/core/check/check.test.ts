import { describe, expect, test } from 'vitest';
import { checkDocument } from '../../../src/core/check/check.ts';
import type { Finding } from '../../../src/core/check/finding.ts';
import { isLanguage, type Language } from '../../../src/core/language.ts';
import { cases, escaped, filesOf, unescaped } from '../../texts/cases.ts';
import { KNOWLEDGE } from '../knowledge.ts';

/** A finding as the files of cases write it: `alarm wrong-date: 16 November 2000`. */
const written = ({ weight, kind, said }: Finding): string => `${weight} ${kind}: ${escaped(said.text)}`;

const languageOf = (file: string): Language => {
  const name = file.split('.')[1] ?? '';
  if (!isLanguage(name)) throw new Error(`${file} names no language`);
  return name;
};

describe.each(filesOf('findings.'))('%s', (file) => {
  const language = languageOf(file);
  test.each(cases(file))('$text', async ({ document, text, expected }) => {
    const findings = await checkDocument([{ text: unescaped(text) }], { document, language }, KNOWLEDGE);
    expect(findings.map(written)).toEqual(expected);
  });
});
