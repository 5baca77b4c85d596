// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { CardStore } from '../../src/annotate/cards.ts';
import type { Desk, DeskOptions } from '../../src/annotate/desk.ts';
import type { Framed } from '../../src/annotate/framed.ts';
import type { Host } from '../../src/annotate/host.ts';
import type { Placed } from '../../src/annotate/placed.ts';
import { type CardContent, type CardQuestion, questionKey } from '../../src/core/card/content.ts';
import { wordsIn } from '../core/words.ts';

/** What is drawn, as a list of headings; the real host needs a browser. */
const host = vi.hoisted(() => ({
  open: null as Framed | null,
  kept: [] as readonly Framed[],
  focused: null as number | null,
  on: undefined as string | undefined,
}));

vi.mock('../../src/annotate/host.ts', () => ({
  createHost: (): Host => ({
    prepare: () => {},
    show: (view) => {
      host.open = view;
    },
    hide: () => {
      if (host.focused === host.open?.key) host.focused = null;
      host.open = null;
    },
    keep: (views) => {
      host.kept = views;
    },
    holds: () => false,
    box: () => (host.open === null ? null : BOX),
    focused: () => host.focused,
    focus: (key, on) => {
      host.focused = key;
      host.on = on;
    },
    destroy: () => {},
  }),
}));
vi.mock('../../src/annotate/pointer.ts', () => ({ boxesOf: () => [BOX] }));

const BOX = { left: 0, top: 0, right: 10, bottom: 10 } as DOMRect;
const content = (heading: string) => ({ heading }) as CardContent;
const placed = (text: string, state?: Placed['state']): Placed => ({
  reference: { start: 0, end: 1, text, kind: 'symbol', target: text, candidates: [], why: 'symbol' },
  ranges: [],
  ...(state === undefined ? {} : { state }),
});

let known: Map<string, CardContent>;
let arrived: () => void;
let isSilent: boolean;
let wanted: string[];
const cards: CardStore = {
  get: (key) => known.get(key),
  want: (questions: readonly CardQuestion[]) => wanted.push(...questions.map(questionKey)),
  lost: false,
  get silent() {
    return isSilent;
  },
  onChange(listener) {
    arrived = listener;
    return () => {};
  },
};

const said = (view: Framed | null | undefined) =>
  view ? ('card' in view.content ? view.content.card.heading : view.content.sentence) : null;
const now = () => ({ open: said(host.open), kept: host.kept.map(said) });

let desk: Desk;
async function makeDesk(options: Partial<DeskOptions> = {}): Promise<Desk> {
  const { createDesk } = await import('../../src/annotate/desk.ts');
  desk = createDesk({ root: document, cards, words: wordsIn('en'), onClose: () => desk.close(), ...options });
  return desk;
}

beforeEach(async () => {
  known = new Map(['a', 'b', 'c', 'd', 'e'].map((name) => [name, content(name)]));
  isSilent = false;
  wanted = [];
  Object.assign(host, { open: null, kept: [], focused: null, on: undefined });
  await makeDesk();
});
afterEach(() => desk.destroy());

test('a thing named on a card opens its card in the same place, and back leads to where it was named', () => {
  desk.open(placed('a'), true);
  desk.enter();
  host.open?.onRef('b');
  expect(now().open).toBe('b');
  expect(host.open?.back?.to).toBe('a');
  expect(wanted).toEqual(['a', 'b']);
  expect(desk.key('Backspace')).toBe(true);
  expect(now().open).toBe('a');
  expect(host.open?.back).toBeUndefined();
  expect(host.on).toBe('b');
  expect(desk.key('Backspace')).toBe(false);
});

test('the card stays until the one that it names is here, or is known not to come', () => {
  known.delete('b');
  desk.open(placed('a'), false);
  host.open?.onRef('d-not-here');
  host.open?.onRef('b');
  expect(now().open).toBe('a');
  known.set('b', content('b'));
  arrived();
  expect(now().open).toBe('b');
  host.open?.back?.onClick();
  known.delete('c');
  host.open?.onRef('c');
  isSilent = true;
  arrived();
  expect(now().open).toMatch(/No answer/);
  expect(host.open?.back?.to).toBe('a');
});

test('keeps three cards, the latest first, while others open; the oldest makes room', () => {
  for (const name of ['a', 'b', 'c', 'd']) {
    desk.open(placed(name), false);
    host.open?.onKeep?.();
  }
  expect(now()).toEqual({ open: null, kept: ['d', 'c', 'b'] });
  desk.open(placed('e'), false);
  expect(now()).toEqual({ open: 'e', kept: ['d', 'c', 'b'] });
  expect(host.kept.every(({ onKeep }) => onKeep === undefined)).toBe(true);
  host.kept[1]?.onClose?.();
  expect(now()).toEqual({ open: 'e', kept: ['d', 'b'] });
});

test('keeps a thing once', () => {
  for (const name of ['a', 'b', 'a']) {
    desk.open(placed(name), false);
    host.open?.onKeep?.();
  }
  expect(now().kept).toEqual(['a', 'b']);
});

test('a kept card is read on in its own place', () => {
  desk.open(placed('a'), false);
  host.open?.onKeep?.();
  desk.open(placed('b'), false);
  host.kept[0]?.onRef('c');
  expect(now()).toEqual({ open: 'b', kept: ['c'] });
  host.kept[0]?.back?.onClick();
  expect(now()).toEqual({ open: 'b', kept: ['a'] });
});

test('Esc closes the card at hand, then the kept one that has the focus, and is the page’s otherwise', () => {
  for (const name of ['a', 'b']) {
    desk.open(placed(name), false);
    host.open?.onKeep?.();
  }
  desk.open(placed('c'), false);
  host.focused = host.kept[0]?.key ?? null;
  expect(desk.key('Escape')).toBe(true);
  expect(now()).toEqual({ open: null, kept: ['b', 'a'] });
  expect(desk.key('Escape')).toBe(true);
  expect(now()).toEqual({ open: null, kept: ['a'] });
  expect(host.focused).toBe(host.kept[0]?.key);
  host.focused = null;
  expect(desk.key('Escape')).toBe(false);
  expect(now().kept).toEqual(['a']);
});

test('keys but Esc are the page’s, unless a key opened the card or the focus is in it', () => {
  desk.open(placed('a'), false);
  host.open?.onRef('b');
  expect(['Enter', 'p', 'Backspace', 'x'].map((key) => desk.key(key))).toEqual([false, false, false, false]);
  host.focused = host.open?.key ?? null;
  expect(desk.key('Backspace')).toBe(true);
  expect(desk.key('Enter')).toBe(false);
  expect(desk.key('p')).toBe(true);
  expect(now()).toEqual({ open: null, kept: ['a'] });
  desk.open(placed('c'), true);
  expect(desk.key('Enter')).toBe(true);
  expect(host.focused).toBe(host.open?.key);
});

test('Enter is left to what has the focus in the page', () => {
  const link = document.body.appendChild(document.createElement('button'));
  link.focus();
  desk.open(placed('a'), true);
  expect(desk.key('Enter')).toBe(false);
  link.remove();
});

test('the focus returns to where it was, however the card went', () => {
  const link = document.body.appendChild(document.createElement('button'));
  for (const leave of [() => desk.key('Escape'), () => desk.key('p')]) {
    link.focus();
    desk.open(placed('a'), true);
    desk.enter();
    link.blur();
    leave();
    expect(document.activeElement).toBe(link);
  }
  link.remove();
});

test('another reference keeps the focus in the card', () => {
  desk.open(placed('a'), true);
  desk.enter();
  desk.open(placed('b'), true);
  expect(host.focused).toBe(host.open?.key);
});

test('an undecided reference is told once it is decided', () => {
  desk.open(placed('a', 'undecided'), false);
  expect(now().open).toMatch(/Undecided/);
  expect(wanted).toEqual([]);
  desk.follow(placed('b'));
  expect(now().open).toBe('b');
});

test('says so when the panel does not open, with the way back to the card', async () => {
  desk.destroy();
  await makeDesk({ onChain: () => Promise.resolve(false) });
  desk.open(placed('a'), false);
  host.open?.onChain?.('a');
  await Promise.resolve();
  expect(now().open).toMatch(/panel/);
  host.open?.back?.onClick();
  expect(now().open).toBe('a');
});

test('settles on a card what a question means, and says so when that cannot be stored', async () => {
  desk.destroy();
  const onChoose = vi.fn(async (_: CardQuestion, __: string | null) => false);
  await makeDesk({ onChoose });
  desk.open(placed('a'), false);
  host.open?.onChoose?.('b');
  expect(onChoose).toHaveBeenCalledWith(expect.objectContaining({ text: 'a' }), 'b');
  await Promise.resolve();
  expect(now().open).toMatch(/could not store/);
  onChoose.mockResolvedValue(true);
  host.open?.back?.onClick();
  host.open?.onChoose?.(null);
  await Promise.resolve();
  expect(now().open).toBe('a');
});

test('a switch that did not work is said on the card; one that did is said in its place, with the way back', async () => {
  desk.destroy();
  const turn = vi.fn(async (_: boolean) => false);
  await makeDesk({ switches: [{ label: 'Off', said: 'It is off.', turn }] });
  desk.open(placed('a'), false);
  const press = async () => {
    host.open?.switches?.[0]?.onClick();
    await vi.waitFor(() => expect(now().open).not.toBe('a'));
  };
  await press();
  expect(now().open).toMatch(/not be stored/);
  host.open?.back?.onClick();
  turn.mockResolvedValue(true);
  await press();
  expect(now().open).toBe('It is off.');
  const content = host.open?.content;
  if (content && 'act' in content) content.act?.onClick();
  expect(turn.mock.calls).toEqual([[true], [true], [false]]);
});
