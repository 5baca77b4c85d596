import { describe, expect, it } from 'vitest';
import { FAMILIES } from '../../../src/core/symbol/families/index.ts';
import { parseSymbol, readSymbol } from '../../../src/core/symbol/read.ts';

describe.each(FAMILIES.map((family) => [family.id, family] as const))('family %s', (_, family) => {
  it.each(family.examples)('reads %s', (example) => {
    const parsed = family.parse(example);
    expect(parsed).toEqual({ family: family.id, text: example });
    expect(parsed && family.format(parsed)).toBe(example);
    expect(parseSymbol(example)).toBe(example);
    expect(parsed && family.parent(parsed)).toBeTruthy();
  });

  it.each(family.examples)('reads %s with a break after each slash, and in a sentence', (example) => {
    const broken = example.replace(/\/(?=[A-Z\d])/g, '/\n').replace(/\.(?=\d)/g, '. ');
    expect(readSymbol(broken, 0)?.symbol).toBe(example);
    expect(readSymbol(`${example}, and`, 0)?.end).toBe(example.length);
    expect(readSymbol(`${example}*`, 0)?.end).toBe(example.length);
  });

  it.each(family.counterExamples)('refuses %s', (text) => {
    expect(family.parse(text)).toBeNull();
  });

  it('has examples and counter-examples, and an organ of its own', () => {
    expect(family.examples.length).toBeGreaterThan(0);
    expect(family.counterExamples.length).toBeGreaterThan(0);
    expect(FAMILIES.filter((other) => other.organ === family.organ)).toHaveLength(1);
  });
});
