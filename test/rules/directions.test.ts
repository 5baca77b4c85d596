import { expect, test } from 'vitest';
import { filesOf, read } from './source.ts';

/** Rules say start and end, never left and right: Arabic is read from right to left. */

const SIDE =
  /(?<![\w-])(?:(?:(?:scroll-)?(?:margin|padding)|border(?:-top|-bottom)?)-(?:left|right)[\w-]*|left|right)\s*:/;
const VALUE = /(?:text-align|float|clear|justify-[\w-]+|caption-side)\s*:\s*(?:left|right)\b/;
/** Four values go around from the top, so that the second and the fourth are sides. */
const AROUND = /(?<![\w-])(?:margin|padding|inset|border-(?:width|style|color))\s*:\s*([^;{}]+)[;}]/g;

/** Sides that are meant as such, by file, each with its reason. */
const MEANT: Readonly<Record<string, readonly string[]>> = {};

const values = (text: string): string[] => text.match(/(?:[^\s(]|\((?:[^()]|\([^()]*\))*\))+/g) ?? [];

function sidesIn(css: string): string[] {
  const plain = css.replace(/\/\*[\s\S]*?\*\//g, '');
  const found = plain.split('\n').filter((line) => SIDE.test(line) || VALUE.test(line));
  for (const [whole, list = ''] of plain.matchAll(AROUND)) {
    const [, right, , left] = values(list);
    if (left !== undefined && left !== right) found.push(whole);
  }
  return found.map((line) => line.trim());
}

test('styles name no left and no right', () => {
  const wrong = [...filesOf('src'), ...filesOf('entrypoints')]
    .filter((path) => path.endsWith('.css'))
    .flatMap((path) =>
      sidesIn(read(path))
        .filter((line) => !MEANT[path]?.includes(line))
        .map((line) => `${path}: ${line}`),
    );
  expect(wrong).toEqual([]);
});

test.each([
  'margin-left: 4px;',
  'left: 0;',
  'border-top-right-radius: 4px;',
  'text-align: right;',
  'padding: 0 4px 0 8px;',
  'inset: 0 auto 0 0;',
])('%s is found', (rule) => {
  expect(sidesIn(`a { ${rule} }`)).toHaveLength(1);
});

test.each([
  'inset-inline-start: 0;',
  'padding: 0 4px;',
  'margin: 0 calc(1px + 2px) 0 calc(1px + 2px);',
  'max-width: 4px;',
])('%s is not', (rule) => {
  expect(sidesIn(`a { ${rule} }`)).toEqual([]);
});
