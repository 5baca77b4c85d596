import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { EXTENSION } from '../browser/chromium.ts';
import type { Figure } from './goals.ts';
import { round } from './times.ts';

const LATE = 'lens.js';

interface Manifest {
  readonly content_scripts?: readonly { readonly js?: readonly string[]; readonly css?: readonly string[] }[];
}

const kilobytes = (texts: readonly (string | Buffer)[]): number => {
  const packed = texts.map((text) => gzipSync(text, { level: 9 }).length);
  return round(packed.reduce((sum, bytes) => sum + bytes, 0) / 1000, 1);
};
const read = (files: readonly string[]) => files.map((file) => readFileSync(join(EXTENSION, file)));

/** What of the release build a page of the UN's loads at once, and what it loads in all when it has references. */
export function measureSize(): Figure[] {
  const manifest = JSON.parse(read(['manifest.json']).toString()) as Manifest;
  const sizes = (manifest.content_scripts ?? []).map(({ js = [], css = [] }) => kilobytes(read([...js, ...css])));
  const late = kilobytes(read([LATE]));
  const atOnce = sizes.reduce((sum, size) => sum + size, 0);
  const method = 'Chrome build, gzip -9 of each file, 1 kB = 1000 bytes';
  return [
    {
      id: 'content-script-size',
      value: round(atOnce, 1),
      beside: `${sizes.join(' + ')} kB, as on docs.un.org; most sites have the smaller one only`,
      method,
    },
    {
      id: 'annotated-size',
      value: round(atOnce + late, 1),
      beside: `${LATE} ${late} kB; on most sites ${round(Math.min(...sizes) + late, 1)} kB in all`,
      method: `${method}; the finder, with its six languages, is the background's, once for all pages (${kilobytes(read(['background.js']))} kB with all else there)`,
    },
  ];
}
