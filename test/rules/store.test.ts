import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { LANGUAGES } from '../../src/core/language.ts';
import { filesOf, ROOT, read } from './source.ts';

const PICTURES = ['page', 'viewer', 'chain'];

test.each(LANGUAGES)('the stores have texts and pictures in %s, in the sizes that they ask for', (language) => {
  expect(filesOf(`store/${language}`)).toEqual(
    [...PICTURES.map((name) => `${name}.png`), 'description.txt', 'privacy.txt']
      .map((name) => `store/${language}/${name}`)
      .sort(),
  );
  for (const name of PICTURES) {
    const png = readFileSync(join(ROOT, `store/${language}/${name}.png`));
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1280, 800]);
  }
  expect(read(`store/${language}/description.txt`)).toContain('CTOC/COP/WG.4/2022/4');
  const folder = language === 'zh' ? 'zh_CN' : language;
  const { extension_description: summary } = JSON.parse(read(`assets/_locales/${folder}/messages.json`));
  // more does not fit into the manifest for the Chrome Web Store
  expect(summary.message.length).toBeLessThanOrEqual(132);
});
