import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type Followed, follow, type ListedDocument, type Tabs } from '../../../src/ui/sheet/follow.ts';

const documentOf = (title: string, complete = true): ListedDocument => ({
  document: null,
  name: title,
  title,
  complete,
  references: [],
});
let front: number | null;
let answers: Record<number, ListedDocument | null>;
let change: () => void;
let shown: Followed[];
const tabs: Tabs = {
  front: async () => front,
  references: async (tab) => answers[tab] ?? null,
  onChange: (listener) => {
    change = listener;
    return () => {};
  },
};

beforeEach(() => {
  vi.useFakeTimers();
  front = 1;
  answers = { 1: documentOf('one'), 2: documentOf('two') };
  shown = [];
});
afterEach(() => vi.useRealTimers());

describe('follow', () => {
  it('shows the document in front, and the next one when the tab changes', async () => {
    const following = follow(tabs, (state) => shown.push(state));
    await vi.advanceTimersByTimeAsync(10);
    front = 2;
    change();
    await vi.advanceTimersByTimeAsync(10);
    following.end();
    expect(shown.map((state) => state.state === 'document' && state.document.title)).toEqual(['one', 'two']);
  });

  it('asks again while pages are being read, and tells nothing twice', async () => {
    answers[1] = documentOf('one', false);
    const following = follow(tabs, (state) => shown.push(state));
    await vi.advanceTimersByTimeAsync(1300);
    expect(shown).toHaveLength(1);
    answers[1] = documentOf('one', true);
    await vi.advanceTimersByTimeAsync(700);
    expect(shown).toHaveLength(2);
    await vi.advanceTimersByTimeAsync(20_000);
    following.end();
    expect(shown).toHaveLength(2);
  });

  it('gives a page that does not answer a moment, then says that there is no document', async () => {
    front = 3;
    const following = follow(tabs, (state) => shown.push(state));
    await vi.advanceTimersByTimeAsync(3000);
    following.end();
    expect(shown.map((state) => state.state)).toEqual(['reading', 'no-document']);
  });

  it('drops an answer that comes after the tab has changed', async () => {
    const slow: Tabs = {
      ...tabs,
      references: async (tab) => {
        await new Promise((done) => setTimeout(done, tab === 1 ? 500 : 10));
        return answers[tab] ?? null;
      },
    };
    const following = follow(slow, (state) => shown.push(state));
    await vi.advanceTimersByTimeAsync(100);
    front = 2;
    change();
    await vi.advanceTimersByTimeAsync(1000);
    following.end();
    expect(shown.map((state) => state.state === 'document' && state.document.title)).toEqual(['two']);
  });
});
