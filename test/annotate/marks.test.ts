// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createMarking } from '../../src/annotate/marking.ts';
import type { Placed } from '../../src/annotate/placed.ts';
import { look, textOf } from './dom.ts';

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

/** Texts under a style. */
const marked = (style: string) => [...(registered.get(`mandate-lens-${style}`) ?? [])].map(textOf);

test('the style sheet comes with the marks and goes with them', () => {
  const { placed } = symbolIn('CTOC/COP/2022/5');
  const [marking, key] = [createMarking(document, 'all', cards, () => [placed]), {}];
  marking.place(key, [placed]);
  expect(marked('found')).toEqual(['CTOC/COP/2022/5']);
  expect(document.adoptedStyleSheets.length + document.querySelectorAll('style').length).toBe(1);
  marking.remove(key);
  expect(marked('found')).toEqual([]);
  marking.destroy();
  expect(registered.size).toBe(0);
  expect(document.adoptedStyleSheets.length + document.querySelectorAll('style').length).toBe(0);
});

test('references that are told anew over the same places change their line', () => {
  const { placed } = symbolIn('CTOC/COP/2022/5');
  const [marking, key] = [createMarking(document, 'all', cards, () => [placed]), {}];
  marking.place(key, [placed]);
  marking.place(key, [{ ...placed, state: 'doubtful' }]);
  expect([marked('found'), marked('doubtful')]).toEqual([[], ['CTOC/COP/2022/5']]);
  marking.destroy();
});

test('only what is near the window is marked, and its cards fetched', () => {
  const { element, placed } = symbolIn('CTOC/COP/2022/5');
  const wanted: string[] = [];
  const want = (questions: readonly { text: string }[]) => wanted.push(...questions.map(({ text }) => text));
  const marking = createMarking(document, 'all', { ...cards, want }, () => [placed]);
  marking.place({}, [placed]);
  look(element, false);
  expect([marked('found'), wanted]).toEqual([[], ['CTOC/COP/2022/5']]);
  look(element, true);
  expect(marked('found')).toEqual(['CTOC/COP/2022/5']);
  marking.destroy();
});

test('marks come back after another script has emptied the registry', () => {
  const marking = createMarking(document, 'all', cards, () => []);
  marking.place({}, [symbolIn('CTOC/COP/2022/5').placed]);
  registered.clear();
  marking.place({}, [symbolIn('CTOC/COP/2022/6').placed]);
  expect(marked('found')).toEqual(['CTOC/COP/2022/5', 'CTOC/COP/2022/6']);
  marking.destroy();
});

test('what others take or put in its place is put back, and theirs stays when ours goes', () => {
  const marking = createMarking(document, 'all', cards, () => []);
  marking.place({}, [symbolIn('CTOC/COP/2022/5').placed]);
  marking.place({}, [symbolIn('CTOC/COP/2022/6').placed]);
  const both = marked('found');
  registered.get('mandate-lens-found')?.clear();
  document.adoptedStyleSheets = [];
  marking.heal();
  expect([marked('found'), document.adoptedStyleSheets.length]).toEqual([both, 1]);

  const theirs = new Highlight();
  registered.set('mandate-lens-found', theirs);
  marking.heal();
  expect(marked('found')).toEqual(both);
  registered.set('mandate-lens-found', theirs);
  marking.destroy();
  expect([...registered.values()]).toEqual([theirs]);
});

test('on demand nothing is marked until it is asked for, and no longer than that', () => {
  const { placed } = symbolIn('CTOC/COP/2022/5');
  const marking = createMarking(document, 'demand', cards, () => [placed]);
  marking.place({}, [placed]);
  expect(registered.size).toBe(0);
  marking.show(true);
  expect([...registered.keys()]).toEqual(['mandate-lens-found']);
  marking.show(false);
  expect(registered.size).toBe(0);
  marking.destroy();
});

test('the first mention of a thing only', () => {
  vi.useFakeTimers();
  const [first, again] = [1, 2].map(() => symbolIn('CTOC/COP/2022/5').placed) as [Placed, Placed];
  const marking = createMarking(document, 'first', cards, () => [first, again]);
  marking.place({}, [first, again]);
  vi.runAllTimers();
  vi.useRealTimers();
  expect([...(registered.get('mandate-lens-found') ?? [])]).toEqual(first.ranges);
  marking.destroy();
});

/** A paragraph more, which is one symbol. */
function symbolIn(text: string): { element: Element; placed: Placed; ranges: () => readonly AbstractRange[] } {
  const element = document.createElement('p');
  element.append(text);
  document.body.append(element);
  const node = element.firstChild as Text;
  const range = new StaticRange({ startContainer: node, startOffset: 0, endContainer: node, endOffset: text.length });
  const found = { start: 0, end: text.length, text, kind: 'symbol', target: text, candidates: [], why: 'symbol' };
  return {
    element,
    placed: { reference: found as Placed['reference'], ranges: [range] },
    ranges: () => [new StaticRange(range)],
  };
}
