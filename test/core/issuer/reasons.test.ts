import { describe, expect, it } from 'vitest';
import { detectLanguage } from '../../../src/core/reference/detect.ts';
import { initialContext, scan } from '../../../src/core/reference/scan.ts';
import { cases, escaped, filesOf, unescaped } from '../../texts/cases.ts';

describe.each(filesOf('reasons'))('whose each is, and why: %s', (file) => {
  it.each(cases(file))('$text', ({ document, text, expected }) => {
    const context = initialContext({ document, language: detectLanguage(text) });
    const found = scan(unescaped(text), context).references.map(({ kind, text, target, why, candidates }) =>
      `${kind} ${escaped(text)} -> ${target ?? '?'} (${why}) ${candidates.join(' | ')}`.trim(),
    );
    expect(found).toEqual(expected);
  });
});
