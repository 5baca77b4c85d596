import { expect, it } from 'vitest';
import type { ListedDocument } from '../../../src/ui/sheet/follow.ts';
import { joinFrames } from '../../../src/ui/sheet/frames.ts';

const documentOf = (name: string, texts: string[], complete = true): ListedDocument => ({
  document: null,
  name,
  title: name,
  complete,
  references: texts.map((text) => ({ text, kind: 'symbol', target: text, candidates: [] })),
});

it('lists a document, then its frames, each reference with its place in its frame', () => {
  const joined = joinFrames([
    { id: null, document: documentOf('page', ['A/1', 'A/2']) },
    { id: 7, document: documentOf('frame', ['A/3', 'A/4'], false) },
  ]);
  expect(joined).toMatchObject({ title: 'page', name: 'page', complete: false });
  expect(joined?.references.map(({ text, frame }) => [text, frame?.id, frame?.index, frame?.name])).toEqual([
    ['A/1', undefined, undefined, undefined],
    ['A/2', undefined, undefined, undefined],
    ['A/3', 7, 0, 'frame'],
    ['A/4', 7, 1, 'frame'],
  ]);
});

it('lists frames of a page that we know nothing of', () => {
  expect(joinFrames([{ id: 3, document: documentOf('frame', ['A/1']) }])?.references[0]?.frame?.id).toBe(3);
  expect(joinFrames([])).toBeNull();
});
