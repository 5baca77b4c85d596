import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { filesOf, ROOT, read } from './source.ts';

/** What the release builds hold. `npm test` builds first; alone, these are skipped until there is a build. */
const CHROME = join(ROOT, '.output/chrome-mv3');
const FIREFOX = join(ROOT, '.output/firefox-mv3');
const built = existsSync(join(CHROME, 'manifest.json')) && existsSync(join(FIREFOX, 'manifest.json'));

interface Manifest {
  readonly permissions?: string[];
  readonly optional_permissions?: string[];
  readonly host_permissions?: string[];
  readonly optional_host_permissions?: string[];
  readonly content_scripts?: { matches: string[]; js: string[] }[];
  readonly content_security_policy?: unknown;
  readonly web_accessible_resources?: { resources: string[]; matches: string[] }[];
}
const manifest = (folder: string): Manifest => JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'));

const HOSTS = ['https://docs.un.org/*', 'https://documents.un.org/*', 'https://unodc.org/*', 'https://www.unodc.org/*'];
/** Asked for by a click, one site at a time or all. */
const OPTIONAL = ['https://*.ohchr.org/*', 'https://*.un.org/*', 'https://*.undocs.org/*', 'https://*.unodc.org/*'];
const PAGES = [
  'https://digitallibrary.un.org/*',
  'https://docs.un.org/*',
  'https://documents.un.org/*',
  'https://journal.un.org/*',
  'https://sherloc.unodc.org/*',
  'https://undocs.org/*',
  'https://unodc.org/*',
  'https://www.undocs.org/*',
  'https://www.unodc.org/*',
];

test.skipIf(!built).each([
  ['Chrome', CHROME, ['contextMenus', 'sidePanel', 'storage']],
  ['Firefox', FIREFOX, ['contextMenus', 'storage']],
])('%s asks for these permissions and no others', (_, folder, permissions) => {
  const own = manifest(folder);
  expect([...(own.permissions ?? [])].sort()).toEqual(permissions);
  expect([...(own.host_permissions ?? [])].sort()).toEqual(HOSTS);
  expect(own.optional_permissions ?? []).toEqual([]);
  expect([...(own.optional_host_permissions ?? [])].sort()).toEqual(OPTIONAL);
  const matches = new Set((own.content_scripts ?? []).flatMap((script) => script.matches));
  const beyond = [...matches].filter((match) => !PAGES.includes(match));
  expect(beyond).toEqual(['https://unodc.org/documents/*', 'https://www.unodc.org/documents/*']);
});

test.skipIf(!built).each([
  ['Chrome', CHROME],
  ['Firefox', FIREFOX],
])('%s gives pages of the UN the viewer and what marks and cards need, and no other site anything', (_, folder) => {
  const given = (manifest(folder).web_accessible_resources ?? []).map(({ resources, matches }) => ({
    resources,
    matches: [...matches].sort(),
  }));
  expect(given).toEqual([
    { resources: ['viewer.html'], matches: HOSTS },
    { resources: ['lens.js', 'card.js'], matches: PAGES },
  ]);
});

test.skipIf(!built)('content scripts hold neither zod nor a database nor the PDF library', () => {
  const scripts = (manifest(CHROME).content_scripts ?? []).flatMap(({ js }) => js);
  expect(scripts.length).toBeGreaterThan(0);
  const markers = ['_zod', 'invalid_type', 'indexedDB', 'IDBDatabase', 'pdfjs', 'GlobalWorkerOptions'];
  const wrong = [...new Set([...scripts, 'lens.js', 'card.js'])].flatMap((script) => {
    const text = readFileSync(join(CHROME, script), 'utf8');
    return markers.filter((marker) => text.includes(marker)).map((marker) => `${script}: ${marker}`);
  });
  expect(wrong).toEqual([]);
});

test.skipIf(!built)('the build ships every asset and no source', () => {
  const shipped = readdirSync(CHROME, { recursive: true, encoding: 'utf8' }).map((path) => path.replaceAll('\\', '/'));
  const assets = filesOf('assets').map((path) => path.slice('assets/'.length));
  expect(assets.filter((path) => !shipped.includes(path))).toEqual([]);
  expect(shipped.filter((path) => /\.(tsx?|map)$/.test(path))).toEqual([]);
  expect(read('wxt.config.ts')).not.toContain('unsafe-eval');
});
