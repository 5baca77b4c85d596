import { describe, expect, it } from 'vitest';
import { a } from '../../../src/core/symbol/families/a.ts';
import { FAMILIES } from '../../../src/core/symbol/families/index.ts';
import type { Family } from '../../../src/core/symbol/family.ts';
import { halves } from '../../../src/core/symbol/joint.ts';
import { parseSymbol, readSymbol } from '../../../src/core/symbol/read.ts';
import { files } from './examples.ts';

it('lists every family file in the index', () => {
  expect(FAMILIES.map(({ id }) => id).sort()).toEqual(files.map(({ id }) => id).sort());
});

describe.each(files)('family $id', ({ id, file }) => {
  const family = file[id] as Family;
  const { examples, counterExamples } = file;

  it.each(examples)('reads %s', (example) => {
    const half = halves(example)[0] as string;
    const parsed = family.parse(half);
    expect(parsed).toEqual({ family: family.id, text: half });
    expect(parsed && family.format(parsed)).toBe(half);
    expect(parsed && family.parent(parsed)).toBeTruthy();
    expect(parseSymbol(example)).toBe(example);
  });

  it.each(examples)('reads %s with a break after each slash, and in a sentence', (example) => {
    const broken = example.replace(/\/(?=[A-Z\d])/g, '/\n').replace(/\.(?=\d)/g, '. ');
    expect(readSymbol(broken, 0)?.symbol).toBe(example);
    expect(readSymbol(`${example}, and`, 0)?.end).toBe(example.length);
    expect(readSymbol(`${example}*`, 0)?.end).toBe(example.length);
  });

  it.each(counterExamples)('refuses %s', (text) => {
    expect(family.parse(text)).toBeNull();
    expect(parseSymbol(text)).not.toBe(text);
  });

  it('has examples and counter-examples, and an organ of its own', () => {
    expect(examples.length).toBeGreaterThan(0);
    expect(counterExamples.length).toBeGreaterThan(0);
    expect(FAMILIES.filter((other) => other.organ === family.organ)).toHaveLength(1);
  });
});

it.each([
  ['A/55/25', 7],
  ['A/55/25, and', 7],
  ['A/55/25) and', 7],
  ['A/55/25; and', 7],
  ['A/55/25 and', 7],
  ['A/55/25 ', 7],
  ['A/55/25 /1', -1],
  ['A/55/25\nand', 7],
  ['A/55/25\n/1', -1],
  ['A/55/25.', 7],
  ['A/55/25. And', 7],
  ['A/55/25.\nAnd', 7],
  ['A/55/L.25', 9],
  ['A/55/L.25.x', -1],
  ['A/55/25-E/2000/1', 7],
  ['A/55/25-26', -1],
  ['A/55/25-@', -1],
  ['A/55/25*', -1],
  ['A/55/25/', -1],
  ['A/55/25_a', -1],
  ['A/55/25é', -1],
  ['A/HRC/2020', -1],
  ['A/RES/58/10 B', 11],
  ['A/RES/60/12 A-B', 11],
  ['A/RES/217 (III)', 9],
  ['a/55/25', -1],
  ['A 55/25', -1],
  ['', -1],
] as const)('the end of what is sound: %j', (text, end) => {
  expect(a.soundEnd(text, 0)).toBe(end);
  expect(a.soundEnd(`in ${text}`, 3)).toBe(end < 0 ? -1 : end + 3);
});
