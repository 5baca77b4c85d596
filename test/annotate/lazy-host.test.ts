import { expect, test, vi } from 'vitest';
import type { CreateHost, Host, HostOptions, HostPlace, HostView } from '../../src/annotate/host.tsx';
import { createLazyHost } from '../../src/annotate/lazy-host.ts';

const view = (sentence: string): HostView => ({ content: { sentence }, back: false, aloud: false });
const BOX = { left: 0, top: 0, right: 10, bottom: 10 };
const PLACE: HostPlace = { boxes: [BOX], line: BOX };
// Only the host itself reads them.
const OPTIONS = {} as HostOptions;

/** A host that is here once `arrive` or `fail` is called, and notes what it is asked to do. */
function setUp() {
  const done: string[] = [];
  const said = ({ content }: HostView) => ('sentence' in content ? content.sentence : '');
  const real: Host = {
    prepare: (what) => done.push(`prepare ${said(what)}`),
    show: (what) => done.push(`show ${said(what)}`),
    hide: () => done.push('hide'),
    holds: () => true,
    box: () => BOX,
    hasFocus: () => true,
    focus: () => done.push('focus'),
    destroy: () => done.push('destroy'),
  };
  let settle: { resolve(create: CreateHost): void; reject(error: Error): void } | undefined;
  const load = vi.fn(
    () =>
      new Promise<CreateHost>((resolve, reject) => {
        settle = { resolve, reject };
      }),
  );
  const rest = (act: () => void) => {
    act();
    return new Promise((then) => setTimeout(then));
  };
  return {
    host: createLazyHost(load, OPTIONS),
    load,
    done,
    arrive: () => rest(() => settle?.resolve(() => real)),
    fail: () => rest(() => settle?.reject(new Error('gone'))),
  };
}

test('asks for the code when something is to be prepared, and once', async () => {
  const { host, load, done, arrive } = setUp();
  expect(load).not.toHaveBeenCalled();
  host.prepare(view('a'));
  host.prepare(view('b'));
  expect(load).toHaveBeenCalledOnce();
  expect([host.box(), host.hasFocus(), host.holds({} as Event)]).toEqual([null, false, false]);
  await arrive();
  expect(done).toEqual(['prepare b']);
  expect([host.box(), host.hasFocus(), host.holds({} as Event)]).toEqual([BOX, true, true]);
});

test('shows what was asked for last, with the focus if it was to have it', async () => {
  const { host, done, arrive } = setUp();
  host.prepare(view('a'));
  host.show(view('a'), PLACE);
  host.focus();
  host.show(view('b'), PLACE);
  await arrive();
  host.show(view('c'), PLACE);
  expect(done).toEqual(['show b', 'focus', 'show c']);
});

test('shows nothing that was closed in the meantime', async () => {
  const { host, done, arrive } = setUp();
  host.show(view('a'), PLACE);
  host.focus();
  host.hide();
  await arrive();
  expect(done).toEqual([]);
});

test('throws nothing when the code does not come, and tries again', async () => {
  const { host, load, done, arrive, fail } = setUp();
  host.show(view('a'), PLACE);
  await fail();
  host.hide();
  host.show(view('b'), PLACE);
  expect(load).toHaveBeenCalledTimes(2);
  await arrive();
  expect(done).toEqual(['show b']);
});

test('makes nothing after its end', async () => {
  const { host, done, arrive } = setUp();
  host.show(view('a'), PLACE);
  host.destroy();
  await arrive();
  expect(done).toEqual([]);
});
