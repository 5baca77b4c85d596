import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { LANGUAGES, type Language } from '../../src/core/language.ts';
import { folderOf } from '../../src/platform/words.ts';
import { messagesIn } from '../core/words.ts';
import { isSyntax, parse, ROOT, sources, visit } from './source.ts';

/** The texts of each language of the interface, by their keys. */
const TABLES = new Map(LANGUAGES.map((language) => [language, messagesIn(language)]));
const english = messagesIn('en');
const others = LANGUAGES.filter((language) => language !== 'en');
const tableOf = (language: Language) => TABLES.get(language) ?? {};

const FORM = /^(.+)_(zero|one|two|few|many|other)$/;
/** The stem of a text in several plural forms; undefined for other texts. */
function stemOf(key: string): string | undefined {
  const stem = FORM.exec(key)?.[1];
  return stem !== undefined && `${stem}_one` in english && `${stem}_other` in english ? stem : undefined;
}
const STEMS = [...new Set(Object.keys(english).flatMap((key) => stemOf(key) ?? []))];
/** Texts that tell which one, not how many. */
const ORDINALS = ['kind_session', 'kind_meeting'];
/** Further numbers only add what a language may leave out: a form for whole millions in French and Spanish. */
const NUMBERS = Array.from({ length: 1000 }, (_, number) => number);

const known = new Map<string, ReadonlyMap<string, readonly number[]>>();

/** The plural forms that whole numbers take in a language, each with the numbers that take it. */
function formsOf(language: Language, stem: string): ReadonlyMap<string, readonly number[]> {
  const type = ORDINALS.includes(stem) ? 'ordinal' : 'cardinal';
  const before = known.get(`${language} ${type}`);
  if (before) return before;
  const rules = new Intl.PluralRules(language, { type });
  const forms = new Map<string, number[]>();
  for (const number of NUMBERS.slice(type === 'ordinal' ? 1 : 0)) {
    const form = rules.select(number);
    forms.set(form, [...(forms.get(form) ?? []), number]);
  }
  known.set(`${language} ${type}`, forms);
  return forms;
}

test('each language of the interface has its folder, and no other language has one', () => {
  expect(readdirSync(join(ROOT, 'assets/_locales')).sort()).toEqual(LANGUAGES.map(folderOf).sort());
});

const placeholders = (text = ''): string[] => [...new Set(text.match(/\$\d/g) ?? [])].sort();

test.each(LANGUAGES)('%s has every text, in every plural form of the language, and no others', (language) => {
  const has = new Set(Object.keys(tableOf(language)));
  const plain = Object.keys(english).filter((key) => stemOf(key) === undefined);
  const forms = STEMS.flatMap((stem) => [...formsOf(language, stem).keys()].map((form) => `${stem}_${form}`));
  const { pluralCategories } = new Intl.PluralRules(language).resolvedOptions();
  const rare = STEMS.flatMap((stem) => pluralCategories.map((form) => `${stem}_${form}`));
  expect([...plain, ...forms].filter((key) => !has.has(key))).toEqual([]);
  const known = new Set([...plain, ...forms, ...rare]);
  expect([...has].filter((key) => !known.has(key))).toEqual([]);
});

test.each(others)('%s uses the placeholders that English uses', (language) => {
  const wrong = Object.entries(tableOf(language)).filter(([key, text]) => {
    const stem = stemOf(key);
    const said = placeholders(text);
    if (stem === undefined) return said.join() !== placeholders(english[key]).join();
    const wanted = placeholders(english[`${stem}_other`]);
    const numbers = formsOf(language, stem).get(FORM.exec(key)?.[2] ?? '') ?? [];
    // A form that is for one number alone may say it in words.
    const missing = wanted.filter((one) => !said.includes(one) && !(one === '$1' && numbers.length === 1));
    return missing.length > 0 || said.some((one) => !wanted.includes(one));
  });
  expect(wrong.map(([key]) => key)).toEqual([]);
});

/** What is called the same in every language: names, formats, keys, units, sites. */
const NAMES = new Set(
  `Mandate Lens Markdown PDF SVG CSV JSON RIS NDJSON HTML UTF kind MB kB ms https Chrome Edge Word docs un unodc org
  Ctrl Alt Shift Home End Esc CTOC COP WG L P`.split(/\s+/),
);
/** Words that are the same in English and in the language. */
const COGNATES: { readonly [language in Language]?: ReadonlySet<string> } = {
  fr: new Set(
    'article citations date document documents note options original p page pages session sites source sources versions'.split(
      ' ',
    ),
  ),
  es: new Set(['original']),
};
/** Words in Latin letters that are no names. */
const latinWords = (text: string): string[] =>
  (text.match(/\p{Script=Latin}+/gu) ?? []).filter((word) => !NAMES.has(word));

test.each(others)('%s has no text that is still English', (language) => {
  const table = Object.entries(tableOf(language));
  const same = COGNATES[language];
  const left = same
    ? table.filter(
        ([key, text]) => text === english[key] && latinWords(text).some((word) => !same.has(word.toLowerCase())),
      )
    : table.filter(([, text]) => latinWords(text).length > 0);
  expect(left.map(([key, text]) => `${key}: ${text}`)).toEqual([]);
});

test('browsers accept every key', () => {
  const wrong = [...TABLES.values()].flatMap((table) =>
    Object.keys(table).filter((key) => !/^[A-Za-z0-9_]+$/.test(key)),
  );
  expect(wrong).toEqual([]);
});

test('no text is empty', () => {
  const empty = [...TABLES].flatMap(([language, table]) =>
    Object.entries(table)
      .filter(([, text]) => text.trim() === '')
      .map(([key]) => `${language}: ${key}`),
  );
  expect(empty).toEqual([]);
});

test('French signs keep to their words at the end of a line', () => {
  const loose = Object.entries(messagesIn('fr')).filter(([, text]) => / [:;!?»]|« /.test(text));
  expect(loose.map(([key]) => key)).toEqual([]);
});

test('every text is used', () => {
  const [exact, patterns] = [new Set<string>(), [] as RegExp[]];
  for (const path of [...sources(), 'wxt.config.ts']) {
    visit(parse(path), (node) => {
      if (node.type === 'Literal' && typeof node.value === 'string') {
        exact.add(node.value);
        for (const [, key = ''] of node.value.matchAll(/__MSG_(\w+)__/g)) exact.add(key);
      }
      if (node.type !== 'TemplateLiteral' || !Array.isArray(node.quasis)) return;
      const parts = node.quasis.filter(isSyntax).map(({ value }) => (value as { raw: string }).raw);
      // `kind_${kind}` uses every key of that shape.
      if (parts.length > 1 && /^\w*$/.test(parts.join('')) && parts.join('').length > 2) {
        patterns.push(new RegExp(`^${parts.join('\\w+')}$`));
      }
    });
  }
  const isUsed = (key: string) => exact.has(key) || patterns.some((pattern) => pattern.test(key));
  const spare = Object.keys(english).filter((key) => !isUsed(key) && !isUsed(stemOf(key) ?? key));
  expect(spare).toEqual([]);
});
