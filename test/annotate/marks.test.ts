// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test } from 'vitest';
import { createMarking } from '../../src/annotate/marking.ts';
import type { Placed } from '../../src/annotate/placed.ts';
import { page, textOf } from './dom.ts';

const cards = { get: () => undefined, want: () => {}, lost: false, onChange: () => () => {} };
let registered: Map<string, Highlight>;
const before = globalThis.CSS;

beforeEach(() => {
  registered = new Map();
  Object.assign(globalThis, { CSS: { highlights: registered } });
});
afterEach(() => {
  Object.assign(globalThis, { CSS: before });
});

test('a sketch is shown as it is, and goes with the marks', () => {
  const marking = createMarking(document, 'all', cards, () => []);
  const sketch = new Highlight();
  marking.sketch(sketch);
  marking.sketch(sketch);
  expect([...registered.values()]).toEqual([sketch]);
  expect(document.adoptedStyleSheets.length + document.querySelectorAll('style').length).toBe(1);
  marking.destroy();
  expect(registered.size).toBe(0);
  expect(document.adoptedStyleSheets.length + document.querySelectorAll('style').length).toBe(0);
});

test.each(['first', 'demand'] as const)('no sketch where marks are shown by %s', (density) => {
  const marking = createMarking(document, density, cards, () => []);
  marking.sketch(new Highlight());
  expect(registered.size).toBe(0);
  marking.destroy();
});

test('on demand nothing is marked until it is asked for, and no longer than that', () => {
  const placed = placedIn('CTOC/COP/2022/5');
  const marking = createMarking(document, 'demand', cards, () => [placed]);
  const sketch = new Highlight();
  marking.sketch(sketch);
  marking.replace([], [placed]);
  expect(registered.size).toBe(0);
  marking.show(true);
  expect(registered.get('mandate-lens-sketch')).toBe(sketch);
  expect([...(registered.get('mandate-lens-found') ?? [])].map(textOf)).toEqual(['CTOC/COP/2022/5']);
  marking.show(false);
  expect(registered.size).toBe(0);
  marking.destroy();
});

test('the first mention of a thing only', () => {
  const [first, again] = [placedIn('CTOC/COP/2022/5'), placedIn('CTOC/COP/2022/5')];
  const marking = createMarking(document, 'first', cards, () => [first, again]);
  marking.replace([], [first, again]);
  marking.restyle();
  expect([...(registered.get('mandate-lens-found') ?? [])]).toEqual(first.ranges);
  marking.destroy();
});

/** A page that is one symbol, and the reference. */
function placedIn(text: string): Placed {
  const node = page(text).firstChild as Text;
  const range = new StaticRange({ startContainer: node, startOffset: 0, endContainer: node, endOffset: text.length });
  const found = { start: 0, end: text.length, text, kind: 'symbol', target: text, candidates: [], why: 'symbol' };
  return { reference: found as Placed['reference'], ranges: [range] };
}
