import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { EXTENSION } from '../browser/chromium.ts';
import type { Goal } from './goal.ts';

interface Manifest {
  readonly content_scripts?: readonly { readonly js?: readonly string[]; readonly css?: readonly string[] }[];
}

const kilobytes = (files: readonly string[]): number => {
  const packed = files.map((file) => gzipSync(readFileSync(join(EXTENSION, file)), { level: 9 }).length);
  return Math.round(packed.reduce((sum, bytes) => sum + bytes, 0) / 10) / 100;
};

/** The largest content script of the release build, with its style sheets. */
export function measureSize(): Goal[] {
  const manifest = JSON.parse(readFileSync(join(EXTENSION, 'manifest.json'), 'utf8')) as Manifest;
  const sizes = (manifest.content_scripts ?? []).map(({ js = [], css = [] }) => kilobytes([...js, ...css]));
  const value = Math.max(...sizes);
  return [
    {
      id: 'content-script-size',
      name: 'Content script, compressed',
      value,
      target: 30,
      holds: value <= 30,
      unit: 'kB',
      method: `The largest content script of the Chrome build, gzip -9, 1 kB = 1000 bytes; without the card's code, ${kilobytes(['card.js'])} kB, which comes when there are references and the page is idle.`,
    },
  ];
}
