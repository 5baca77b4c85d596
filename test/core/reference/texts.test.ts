import { describe, expect, it } from 'vitest';
import { detectLanguage } from '../../../src/core/reference/detect.ts';
import { initialContext, scan } from '../../../src/core/reference/scan.ts';
import { cases, escaped, filesOf, readCases, unescaped } from '../../texts/cases.ts';

describe.each(filesOf('references'))('%s', (file) => {
  it.each(cases(file))('$text', ({ document, text, expected }) => {
    const context = initialContext({ document, language: detectLanguage(text) });
    const found = scan(unescaped(text), context).references;
    expect(found.map((reference) => `${escaped(reference.text)} -> ${reference.target ?? '?'}`)).toEqual(expected);
  });
});

describe.each(filesOf('not-references'))('%s', (file) => {
  it.each(readCases(file).split('\n').filter(Boolean))('%s', (text) => {
    expect(scan(unescaped(text), initialContext({ document: 'CTOC/COP/2022/5' })).references).toEqual([]);
  });
});
