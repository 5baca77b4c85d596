import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { isSyntax, parse, ROOT, read, sources, visit } from './source.ts';

type Messages = Record<string, { message: string }>;
const messages = (language: string): Messages => JSON.parse(read(`assets/_locales/${language}/messages.json`));
const others = readdirSync(join(ROOT, 'assets/_locales')).filter((language) => language !== 'en');
const english = messages('en');

const placeholders = (text: string): string => [...new Set(text.match(/\$\d/g) ?? [])].sort().join(' ');

test.each(others)('%s has the keys of English, and no others', (language) => {
  expect(Object.keys(messages(language)).sort()).toEqual(Object.keys(english).sort());
});

test.each(others)('%s uses the placeholders that English uses', (language) => {
  const own = messages(language);
  const wrong = Object.keys(english).filter(
    (key) => placeholders(own[key]?.message ?? '') !== placeholders(english[key]?.message ?? ''),
  );
  expect(wrong).toEqual([]);
});

test('browsers accept every key', () => {
  const wrong = ['en', ...others].flatMap((language) =>
    Object.keys(messages(language)).filter((key) => !/^[A-Za-z0-9_]+$/.test(key)),
  );
  expect(wrong).toEqual([]);
});

test('no text is empty', () => {
  const empty = ['en', ...others].flatMap((language) =>
    Object.entries(messages(language))
      .filter(([, { message }]) => message.trim() === '')
      .map(([key]) => `${language}: ${key}`),
  );
  expect(empty).toEqual([]);
});

test('French signs keep to their words at the end of a line', () => {
  const loose = Object.entries(messages('fr')).filter(([, { message }]) => / [:;!?»]|« /.test(message));
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
  const spare = Object.keys(english).filter((key) => !exact.has(key) && !patterns.some((pattern) => pattern.test(key)));
  expect(spare).toEqual([]);
});
