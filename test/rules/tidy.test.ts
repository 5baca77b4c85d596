import { expect, test } from 'vitest';
import { filesOf, read, sources } from './source.ts';

const TEXT = /\.(tsx?|m?js|d\.mts|json|ndjson|md|html|css|yml|txt|run)$|^\.ci\/run$/;
const texts = filesOf('.').filter((path) => TEXT.test(path) && path !== 'package-lock.json');

/** Written in pieces, so that this file does not accuse itself. */
const MACHINE = [
  ['/wor', 'k/'],
  ['../sha', 'red/'],
  ['/hom', 'e/'],
  ['/roo', 't/'],
  ['/Use', 'rs/'],
  ['C:', '\\\\'],
  ['registry.npm', 'js.org'],
].map((parts) => parts.join(''));

test('no file names a place on someone’s machine', () => {
  const wrong = texts.flatMap((path) => {
    // Addresses may hold any word; a path on a machine stands by itself.
    const text = read(path).replace(/https?:\/\/[^\s"'`<>)]+/g, '');
    return MACHINE.filter((piece) => text.includes(piece)).map((piece) => `${path}: ${piece}`);
  });
  expect(wrong).toEqual([]);
});

test('the lock file names no place that libraries come from but the public registry', () => {
  const hosts = [...read('package-lock.json').matchAll(/"resolved": "(\w+:\/\/[^/"]+)/g)].map(([, host]) => host);
  expect([...new Set(hosts)].filter((host) => host !== `https://${MACHINE.at(-1)}`)).toEqual([]);
});

test('a file of more than 300 lines says in its head why', () => {
  const code = filesOf('.').filter((path) => /^(src|entrypoints|test)\/.*\.(tsx?|mjs|css)$/.test(path));
  const long = code.filter((path) => read(path).split('\n').length - 1 > 300);
  expect(long.filter((path) => !/in one file/i.test(read(path).slice(0, 2000)))).toEqual([]);
  expect(long.filter((path) => !path.startsWith('test/'))).toEqual([]);
});

test('entrypoints only wire: none is longer than 60 lines', () => {
  const long = sources()
    .filter((path) => path.startsWith('entrypoints/'))
    .map((path) => ({ path, lines: read(path).split('\n').length - 1 }));
  expect(long.filter(({ lines }) => lines > 60)).toEqual([]);
});
