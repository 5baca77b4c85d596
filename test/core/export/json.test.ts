import { expect, test } from 'vitest';
import * as z from 'zod/mini';
import { jsonOf } from '../../../src/core/export/json.ts';
import { LANGUAGES } from '../../../src/core/language.ts';
import { DOCUMENT, itemsIn, OURS, REFERENCES } from './samples.ts';

/** What programs can rely on. */
const schema = z.strictObject({
  document: z.strictObject({ symbol: z.optional(z.string()), title: z.optional(z.string()) }),
  language: z.enum(LANGUAGES),
  facts: z.string(),
  exportedOn: z.iso.date(),
  references: z.array(
    z.strictObject({
      number: z.number().check(z.int(), z.positive()),
      text: z.string(),
      kind: z.enum(['symbol', 'resolution', 'decision', 'meeting', 'article', 'rule', 'paragraph', 'backward']),
      page: z.optional(z.number().check(z.int(), z.positive())),
      status: z.enum(['found', 'known-form', 'ambiguous', 'unknown']),
      symbol: z.optional(z.string().check(z.regex(/^[A-Z]+\/\S+/))),
      name: z.optional(z.string()),
      title: z.optional(z.strictObject({ text: z.string(), language: z.enum(LANGUAGES), official: z.boolean() })),
      body: z.optional(z.string()),
      date: z.optional(z.string().check(z.regex(/^\d{4}-\d{2}(-\d{2})?$/))),
      year: z.optional(z.string().check(z.regex(/^\d{4}$/))),
      href: z.optional(z.url()),
      chosenByReader: z.optional(z.literal(true)),
      possible: z.optional(z.array(z.string()).check(z.minLength(2))),
    }),
  ),
});

test.each(LANGUAGES.filter((language) => language === 'en' || language === 'fr'))(
  'in %s it is as its schema says',
  (language) => {
    const file = jsonOf({ ...DOCUMENT, language }, itemsIn(language));
    const read = schema.parse(JSON.parse(file));
    expect(read.references).toHaveLength(REFERENCES.length);
    expect(read.references.filter(({ chosenByReader }) => chosenByReader)).toHaveLength(1);
    expect(read.document).toEqual({ symbol: 'CTOC/COP/2022/5', title: 'A *note*' });
    expect(file).not.toMatch(OURS);
  },
);
