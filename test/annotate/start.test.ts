// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { AnnotatedPage } from '../../src/annotate/annotate.ts';
import { handOver } from '../../src/annotate/late-script.ts';
import { start } from '../../src/annotate/start.ts';
import type { DocumentListener } from '../../src/platform/content-api.ts';
import { page } from './dom.ts';

let setup: object | undefined;
let hear: DocumentListener;
let change: (changes: object) => void;
let fetched: string[];
let running: ReturnType<typeof start>;
let sent: { readonly name: string }[];
const annotated = { answer: vi.fn(), moved: vi.fn(), renew: vi.fn(), stop: vi.fn() };
const annotate = vi.fn(async (): Promise<AnnotatedPage | null> => annotated);

beforeEach(() => {
  setup = { on: true };
  fetched = [];
  sent = [];
  vi.clearAllMocks();
  annotated.answer.mockImplementation((_, __, reply) => reply('answered'));
  // What a document before has fetched is there for good; here each begins with nothing.
  Reflect.deleteProperty(globalThis, Symbol.for('mandate-lens lens'));
  Object.assign(globalThis, { arrive: () => handOver(annotate) });
  const runtime = {
    sendMessage: async (message: { readonly name: string }) => {
      sent.push(message);
      return setup;
    },
    onMessage: { addListener: (listener: DocumentListener) => (hear = listener) },
    getURL(path: string) {
      if (path.endsWith('.js')) fetched.push(path);
      // An address of its own each time: a module runs once.
      return path.endsWith('.js') ? `data:text/javascript,arrive()//${Math.random()}` : `ours:${path}`;
    },
  };
  const storage = { onChanged: { addListener: (listener: typeof change) => (change = listener) } };
  Object.assign(globalThis, { browser: { runtime, storage } });
});
afterEach(() => {
  running.stop();
  for (const name of ['browser', 'arrive']) Reflect.deleteProperty(globalThis, name);
});

const ask = (name: string, more: object = {}) =>
  new Promise((reply) => {
    if (!hear({ name, ...more }, null, reply)) reply('nobody');
  });

test('fetches what reads a page for a text that may refer, once', async () => {
  page('<p>Thanks.</p>');
  running = start(document);
  expect(fetched).toEqual([]);
  document.body.append('See CTOC/COP/2022/5 and CTOC/COP/2022/6.');
  await vi.waitFor(() => expect(annotate).toHaveBeenCalledTimes(1));
  expect(annotate).toHaveBeenCalledWith(document, setup, expect.any(Function));
  running.moved();
  await vi.waitFor(() => expect(annotated.moved).toHaveBeenCalledTimes(1));
  expect(fetched).toEqual(['lens.js']);
});

test('fetches it for whoever asks, too', async () => {
  page('<p>Thanks.</p>');
  running = start(document);
  expect(await ask('references')).toBe('answered');
});

test('leaves a page alone where it is paused, and says so; until it is wanted again', async () => {
  setup = { on: false };
  page('<p>See CTOC/COP/2022/5.</p>');
  running = start(document);
  expect(await ask('references')).toMatchObject({ paused: true, complete: true, references: [] });
  expect(await ask('walk')).toEqual({ done: false });
  expect(await ask('text')).toMatchObject({ blocks: [], next: null });
  expect(annotate).not.toHaveBeenCalled();
  setup = { on: true };
  change({ recent: {} });
  expect(await ask('references')).toMatchObject({ paused: true });
  change({ settings: {} });
  await vi.waitFor(() => expect(annotate).toHaveBeenCalledTimes(1));
});

test('tries again when our background did not answer', async () => {
  setup = undefined;
  page('<p>See CTOC/COP/2022/5.</p>');
  running = start(document);
  expect(await ask('references')).toMatchObject({ paused: false, references: [] });
  setup = { on: true };
  expect(await ask('references')).toBe('answered');
});

test('tries again when it did not answer what a page is read with, either', async () => {
  page('<p>See CTOC/COP/2022/5.</p>');
  annotate.mockResolvedValueOnce(null);
  running = start(document);
  expect(await ask('references')).toMatchObject({ paused: false, references: [] });
  expect(await ask('references')).toBe('answered');
});

test('begins anew with other settings', async () => {
  page('<p>See CTOC/COP/2022/5.</p>');
  running = start(document);
  await ask('references');
  change({ settings: {} });
  await vi.waitFor(() => expect(annotate).toHaveBeenCalledTimes(2));
  expect(annotated.stop).toHaveBeenCalledTimes(1);
});

test('passes on that the reader has chosen something', async () => {
  page('<p>See CTOC/COP/2022/5.</p>');
  running = start(document);
  await ask('references');
  change({ choices: {} });
  await vi.waitFor(() => expect(annotated.renew).toHaveBeenCalledTimes(1));
});

test('in a frame answers who asks the frame itself, and makes itself known once it may have references', async () => {
  const top = vi.spyOn(window, 'top', 'get').mockReturnValue({} as never);
  page('<p>Thanks.</p>');
  running = start(document);
  expect(await ask('frames')).toBe('nobody');
  expect(sent.filter((one) => one.name === 'frame')).toEqual([]);
  expect(await ask('references')).toBe('nobody');
  expect(await ask('references', { inFrame: true })).toBe('answered');
  expect(await ask('frames')).toBe('nobody');
  expect(sent.filter((one) => one.name === 'frame')).toHaveLength(1);
  top.mockRestore();
});

test('leaves the answers to our viewer where that stands in the page, but for what is selected', async () => {
  page('<p>See CTOC/COP/2022/5.</p>');
  // A frame as it is looked for: this document loads none.
  const find = vi.spyOn(document, 'querySelector').mockReturnValue(document.body);
  running = start(document);
  expect([await ask('references'), await ask('explain')]).toEqual(['nobody', 'answered']);
  expect(find).toHaveBeenCalledWith('iframe[src^="ours:viewer.html"]');
  find.mockRestore();
});
