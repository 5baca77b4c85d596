// @vitest-environment happy-dom
import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { drawSheets } from '../../src/viewer/print.ts';

/** Pages that are drawn at once, and pictures of them that load when the test says so. */
const pdfOf = (numPages: number): PDFDocumentProxy =>
  ({
    numPages,
    getPage: () =>
      Promise.resolve({
        getViewport: ({ scale }: { scale: number }) => ({ width: 595 * scale, height: 842 * scale }),
        render: () => ({ promise: Promise.resolve() }),
      }),
  }) as unknown as PDFDocumentProxy;

let load: (() => void) | null = null;
const loaded = async () => {
  const act = await vi.waitUntil(() => load);
  load = null;
  act();
};

beforeEach(() => {
  vi.spyOn(CSSStyleSheet.prototype, 'insertRule').mockReturnValue(0);
  vi.spyOn(HTMLCanvasElement.prototype, 'toBlob').mockImplementation((take) => take(new Blob(['page'])));
  vi.spyOn(HTMLImageElement.prototype, 'src', 'set').mockImplementation(function (this: HTMLImageElement) {
    load = () => this.onload?.(new Event('load'));
  });
});
afterEach(() => {
  vi.restoreAllMocks();
  document.body.replaceChildren();
  load = null;
});

const start = (pages: number) => {
  const control = new AbortController();
  const told: number[] = [];
  const drawn = drawSheets(pdfOf(pages), { document, onPage: (done) => told.push(done), signal: control.signal });
  return { control, told, drawn };
};

test('every page becomes a sheet, and all can be taken away', async () => {
  const { told, drawn } = start(2);
  await loaded();
  await loaded();
  const clear = await drawn;
  expect(told).toEqual([1, 2]);
  expect(document.querySelectorAll('.print img').length).toBe(2);
  clear?.();
  expect(document.querySelector('.print')).toBeNull();
});

test.each([1, 2])('ended while page %i of 2 is loading: nothing more is told, nothing left behind', async (page) => {
  const { control, told, drawn } = start(2);
  for (let before = 1; before < page; before++) await loaded();
  await vi.waitUntil(() => load);
  control.abort();
  await loaded();
  expect(await drawn).toBeNull();
  expect(told).toEqual(page === 1 ? [] : [1]);
  expect(document.querySelector('.print')).toBeNull();
});
