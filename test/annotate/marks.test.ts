// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test } from 'vitest';
import { createMarking } from '../../src/annotate/marking.ts';
import './dom.ts';

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

test.each(['first', 'none'] as const)('no sketch where %s of the references are marked', (density) => {
  const marking = createMarking(document, density, cards, () => []);
  marking.sketch(new Highlight());
  expect(registered.size).toBe(0);
  marking.destroy();
});
