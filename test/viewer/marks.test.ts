// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import type { Placed } from '../../src/annotate/placed.ts';
import type { Reference } from '../../src/core/reference/reference.ts';
import type { ReadPage } from '../../src/text/reading.ts';
import { beneathLink, createPageMarks, type PageMarks } from '../../src/viewer/marks.ts';
import { page, textOf } from '../annotate/dom.ts';

const TEXT = 'resolution 9/1 and A/RES/55/25';

const reference = (text: string, target: string | null, why: Reference['why']): Reference => {
  const start = TEXT.indexOf(text);
  return { start, end: start + text.length, text, kind: 'resolution', target, candidates: [], why };
};

const read = (number: number, more: Partial<ReadPage> = {}): ReadPage => ({
  page: number,
  text: {
    text: TEXT,
    stretches: [{ item: 0, from: 0, size: TEXT.length, start: 0, length: TEXT.length }],
    body: { start: 0, end: TEXT.length },
  },
  references: [
    reference('resolution 9/1', 'CTOC/COP/RES/9/1', 'own-organ'),
    reference('A/RES/55/25', 'A/RES/55/25', 'symbol'),
  ],
  ...more,
});

let shown: Map<object, readonly Placed[]>;
let marks: PageMarks;
const all = () => [...shown.values()].flat();

/** A text layer of one item, in the document. */
const layer = (number: number): HTMLElement => {
  const body = page(
    `<div data-page-number="${number}"><div class="textLayer"><span dir="ltr">${TEXT}</span></div></div>`,
  );
  return body.querySelector('.textLayer') as HTMLElement;
};

beforeEach(() => {
  shown = new Map();
  marks = createPageMarks({
    place: (key, _, placed) => void shown.set(key, placed),
    remove: (key) => void shown.delete(key),
    references: all,
  });
});

const states = () => all().map(({ reference: { text }, state }) => [text, state]);

describe('the marks of a page', () => {
  it('come when it is both read and drawn', () => {
    marks.read(read(1));
    expect(all()).toEqual([]);
    marks.drawn(1, layer(1));
    expect(all().map(({ ranges }) => ranges.map(textOf))).toEqual([['resolution 9/1'], ['A/RES/55/25']]);
  });

  it('are undecided where it was read early, but for symbols, until it is read in its turn', () => {
    marks.drawn(9, layer(9));
    expect(marks.isAhead(9)).toBe(true);
    marks.read(read(9, { early: true }));
    expect(marks.isAhead(9)).toBe(false);
    expect(states()).toEqual([
      ['resolution 9/1', 'undecided'],
      ['A/RES/55/25', undefined],
    ]);
    marks.read(read(9));
    expect(states().map(([, state]) => state)).toEqual([undefined, undefined]);
  });

  it('stay decided when the early reading comes last', () => {
    marks.drawn(9, layer(9));
    marks.read(read(9));
    marks.read(read(9, { early: true }));
    expect(states()[0]).toEqual(['resolution 9/1', undefined]);
  });

  it('are not read early where their turn comes soon, or where the page is not drawn', () => {
    marks.drawn(2, layer(2));
    expect([marks.isAhead(2), marks.isAhead(50)]).toEqual([false, false]);
  });

  it('are all doubtful from then on, where the text is', () => {
    marks.read(read(1));
    marks.drawn(1, layer(1));
    marks.doubt();
    expect(states().map(([, state]) => state)).toEqual(['doubtful', 'doubtful']);
  });

  it('have the rest of a reference that began on the page before', () => {
    const carried = { ...reference('resolution', 'X', 'phrase'), text: 'the resolution' };
    marks.read(read(1, { references: [], carried }));
    marks.drawn(1, layer(1));
    expect(all().map(({ ranges }) => ranges.map(textOf))).toEqual([['resolution']]);
  });
});

it('knows what may stand beneath a link of the PDF, and beneath nothing else', () => {
  const body = page(
    '<div data-page-number="3"><section class="linkAnnotation"><a href="#">x</a></section><span>y</span></div>',
  );
  const [here, other] = [{ page: 3 }, { page: 4 }] as Placed[];
  const references = [here, other] as Placed[];
  expect(beneathLink(body.querySelector('a') as Element, references)).toEqual([here]);
  expect(beneathLink(body.querySelector('span') as Element, references)).toEqual([]);
});
