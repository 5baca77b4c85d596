import { posix } from 'node:path';
import { expect, test } from 'vitest';
import { isSyntax, parse, place, sources, visit } from './source.ts';

/** What each room may import: other rooms, and libraries. Rooms and their directions are the layout of the project. */
const ROOMS: Record<string, { rooms: readonly string[]; libraries: readonly string[] }> = {
  core: { rooms: [], libraries: [] },
  messages: { rooms: ['core'], libraries: [] },
  ui: { rooms: ['core'], libraries: ['preact'] },
  platform: { rooms: ['core'], libraries: ['wxt', 'webextension-polyfill'] },
  storage: { rooms: ['core'], libraries: ['idb'] },
  text: { rooms: ['core'], libraries: ['pdfjs-dist'] },
  annotate: { rooms: ['core', 'ui', 'messages', 'platform', 'text'], libraries: [] },
  viewer: { rooms: ['core', 'ui', 'messages', 'platform', 'text', 'annotate'], libraries: ['preact', 'pdfjs-dist'] },
  cli: { rooms: ['core', 'platform', 'storage', 'text'], libraries: ['node:', 'pdfjs-dist', 'happy-dom'] },
  entrypoints: {
    rooms: ['core', 'messages', 'ui', 'platform', 'storage', 'annotate', 'viewer'],
    libraries: ['wxt', 'preact', 'webextension-polyfill'],
  },
};

/** Single files that may import one thing more, and why. */
const MORE: readonly { files: RegExp; library: string }[] = [
  // Data enters here and is checked.
  { files: /^src\/core\/records\//, library: 'zod' },
  { files: /^src\/messages\/receive\.ts$/, library: 'zod' },
  { files: /^src\/cli\//, library: 'zod' },
  { files: /^src\/platform\/settings\.ts$/, library: 'zod' },
];

interface Import {
  readonly from: string;
  readonly what: string;
  readonly where: string;
}

function importsOf(path: string): Import[] {
  const found: Import[] = [];
  visit(parse(path), (node) => {
    if (!/^(ImportDeclaration|ImportExpression|ExportNamedDeclaration|ExportAllDeclaration)$/.test(node.type)) return;
    const source = node.source;
    if (isSyntax(source) && typeof source.value === 'string') {
      found.push({ from: path, what: source.value, where: place(path, node.start) });
    }
  });
  return found;
}

const roomOf = (path: string): string => (path.startsWith('src/') ? (path.split('/')[1] ?? '') : 'entrypoints');
const imports = sources().flatMap(importsOf);

test('every import goes in an allowed direction', () => {
  expect(imports.length).toBeGreaterThan(0);
  const wrong = imports.flatMap(({ from, what, where }) => {
    const room = roomOf(from);
    const allowed = ROOMS[room];
    if (!allowed) return [`${where}: src/${room} is not a room of the layout.`];
    if (what.startsWith('.')) {
      const target = posix.join(posix.dirname(from), what);
      if (target.startsWith('assets/')) return [];
      const other = roomOf(target);
      if (other === room || allowed.rooms.includes(other)) return [];
      return [`${where}: ${room} may import ${[...allowed.rooms, 'itself'].join(', ')}, not ${other} (${what}).`];
    }
    const named = (library: string): boolean =>
      library.endsWith(':') ? what.startsWith(library) : what === library || what.startsWith(`${library}/`);
    if (allowed.libraries.some(named)) return [];
    if (MORE.some(({ files, library }) => files.test(from) && named(library))) return [];
    return [`${where}: ${room} may not use the library ${what}; it may use ${allowed.libraries.join(', ') || 'none'}.`];
  });
  expect(wrong).toEqual([]);
});

test('relative imports name their file with its ending', () => {
  const wrong = imports.filter(({ what }) => what.startsWith('.') && !/\.(tsx?|css|json)(\?\w+)?$/.test(what));
  expect(wrong.map(({ where, what }) => `${where}: write the ending in '${what}'.`)).toEqual([]);
});

test('only the background checks messages with zod', () => {
  const wrong = imports.filter(
    ({ from, what }) => what.endsWith('messages/receive.ts') && !from.startsWith('entrypoints/background'),
  );
  expect(wrong.map(({ where }) => `${where}: messages/receive.ts belongs to the background alone.`)).toEqual([]);
});
