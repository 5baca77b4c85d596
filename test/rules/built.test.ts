import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { filesOf, ROOT, read } from './source.ts';

/** What the release builds hold. `npm test` builds first; alone, these are skipped until there is a build. */
const CHROME = join(ROOT, '.output/chrome-mv3');
const built = existsSync(join(CHROME, 'manifest.json'));

interface Manifest {
  readonly content_scripts?: readonly { readonly js: readonly string[] }[];
}
const manifest = (folder: string): Manifest => JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'));

test.skipIf(!built)('content scripts hold neither zod nor a database nor the PDF library', () => {
  const scripts = (manifest(CHROME).content_scripts ?? []).flatMap(({ js }) => js);
  expect(scripts.length).toBeGreaterThan(0);
  const markers = ['_zod', 'invalid_type', 'indexedDB', 'IDBDatabase', 'pdfjs', 'GlobalWorkerOptions'];
  const wrong = [...new Set([...scripts, 'lens.js'])].flatMap((script) => {
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
  expect(shipped.filter((path) => /\.(png|jpe?g|gif|webp)$/.test(path) && !/^(icons|pdfjs)\//.test(path))).toEqual([]);
  expect(read('wxt.config.ts')).not.toContain('unsafe-eval');
});
