import { expect, test, vi } from 'vitest';
import type { CreateDesk, Desk, DeskOptions } from '../../src/annotate/desk.ts';
import { createLazyDesk } from '../../src/annotate/lazy-desk.ts';
import type { Placed } from '../../src/annotate/placed.ts';

const placed = (text: string): Placed => ({
  reference: { start: 0, end: 1, text, kind: 'symbol', target: text, candidates: [], why: 'symbol' },
  ranges: [],
});
const BOX = { left: 0, top: 0, right: 10, bottom: 10 };
// Only the desk itself reads them.
const OPTIONS = {} as DeskOptions;
const EVENT = {} as Event;

/** A desk that is here once `arrive` or `fail` is called, and notes what it is asked to do. */
function setUp() {
  const done: string[] = [];
  const real: Desk = {
    prepare: ({ reference }) => done.push(`prepare ${reference.text}`),
    open: ({ reference }, byKey) => done.push(`open ${reference.text}${byKey ? ' by key' : ''}`),
    follow: ({ reference }) => done.push(`follow ${reference.text}`),
    close: () => done.push('close'),
    enter: () => done.push('enter'),
    key: () => true,
    holds: () => true,
    box: () => BOX,
    destroy: () => done.push('destroy'),
  };
  let settle: { resolve(create: CreateDesk): void; reject(error: Error): void } | undefined;
  const load = vi.fn(
    () =>
      new Promise<CreateDesk>((resolve, reject) => {
        settle = { resolve, reject };
      }),
  );
  const rest = (act: () => void) => {
    act();
    return new Promise((then) => setTimeout(then));
  };
  return {
    desk: createLazyDesk(load, OPTIONS),
    load,
    done,
    arrive: () => rest(() => settle?.resolve(() => real)),
    fail: () => rest(() => settle?.reject(new Error('gone'))),
  };
}

test('asks for the code when something is to be prepared, and once', async () => {
  const { desk, load, done, arrive } = setUp();
  expect(load).not.toHaveBeenCalled();
  desk.prepare(placed('a'));
  desk.prepare(placed('b'));
  expect(load).toHaveBeenCalledOnce();
  expect([desk.box(), desk.key('Escape'), desk.holds(EVENT)]).toEqual([null, false, false]);
  await arrive();
  expect(done).toEqual(['prepare b']);
  expect([desk.box(), desk.key('Escape'), desk.holds(EVENT)]).toEqual([BOX, true, true]);
});

test('opens what was asked for last, with the focus if it was to have it', async () => {
  const { desk, done, arrive } = setUp();
  desk.prepare(placed('a'));
  desk.open(placed('a'), false);
  desk.enter();
  desk.open(placed('b'), true);
  desk.follow(placed('c'));
  await arrive();
  desk.open(placed('d'), false);
  expect(done).toEqual(['open c by key', 'enter', 'open d']);
});

test('opens nothing that was closed in the meantime', async () => {
  const { desk, done, arrive } = setUp();
  desk.open(placed('a'), true);
  desk.enter();
  desk.close();
  await arrive();
  expect(done).toEqual([]);
});

test('throws nothing when the code does not come, and tries again', async () => {
  const { desk, load, done, arrive, fail } = setUp();
  desk.open(placed('a'), false);
  await fail();
  desk.close();
  desk.open(placed('b'), false);
  expect(load).toHaveBeenCalledTimes(2);
  await arrive();
  expect(done).toEqual(['open b']);
});

test('makes nothing after its end', async () => {
  const { desk, done, arrive } = setUp();
  desk.open(placed('a'), false);
  desk.destroy();
  await arrive();
  expect(done).toEqual([]);
});
