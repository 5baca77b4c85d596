import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { LANGUAGES } from '../../src/core/language.ts';
import { EXTENSION } from '../browser/chromium.ts';
import { bundle } from './bundle.ts';
import type { Figure } from './goals.ts';
import { round } from './times.ts';

const LATE = ['lens.js', 'card.js'];

interface Manifest {
  readonly content_scripts?: readonly { readonly js?: readonly string[]; readonly css?: readonly string[] }[];
}

const kilobytes = (texts: readonly (string | Buffer)[]): number => {
  const packed = texts.map((text) => gzipSync(text, { level: 9 }).length);
  return round(packed.reduce((sum, bytes) => sum + bytes, 0) / 1000, 1);
};
const read = (files: readonly string[]) => files.map((file) => readFileSync(join(EXTENSION, file)));

/** What of the release build a page of the UN's loads at once, and what it loads in all when it has references. */
export async function measureSize(): Promise<Figure[]> {
  const manifest = JSON.parse(read(['manifest.json']).toString()) as Manifest;
  const scripts = (manifest.content_scripts ?? []).map(({ js = [], css = [] }) => [...js, ...css]);
  const sizes = scripts.map((files) => kilobytes(read(files)));
  const all = kilobytes(read([...scripts.flat(), ...LATE]));
  const languages = await Promise.all(
    LANGUAGES.map(async (language) => {
      const code = await bundle(join(import.meta.dirname, `../../src/core/reference/languages/${language}.ts`));
      return `${language} ${kilobytes([code])}`;
    }),
  );
  const method = 'Chrome build, gzip -9 of each file, 1 kB = 1000 bytes';
  return [
    {
      id: 'content-script-size',
      value: round(
        sizes.reduce((sum, size) => sum + size, 0),
        1,
      ),
      beside: `${sizes.join(' + ')} kB, as on docs.un.org; most sites have the smaller one only`,
      method,
    },
    {
      id: 'annotated-size',
      value: all,
      beside: `${LATE.map((file) => `${file} ${kilobytes(read([file]))}`).join(', ')} kB; of the former ${languages.join(', ')} kB`,
      method,
    },
  ];
}
