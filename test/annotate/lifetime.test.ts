// @vitest-environment happy-dom
import { afterEach, expect, test, vi } from 'vitest';
import { whenMoved, whenSucceeded } from '../../src/annotate/lifetime.ts';

/** A window whose address is what it is told, with the browser's own news of it or without. */
function windowAt(href: string, navigation?: EventTarget) {
  const location = { href };
  return { location, view: { location, navigation } as unknown as Window };
}

afterEach(() => {
  vi.useRealTimers();
});

test('a script hears that a newer one has come, once, and not itself', () => {
  const [first, second, third] = [vi.fn(), vi.fn(), vi.fn()];
  whenSucceeded(document, first);
  expect(first).not.toHaveBeenCalled();
  whenSucceeded(document, second);
  whenSucceeded(document, third);
  expect([first, second, third].map(({ mock }) => mock.calls.length)).toEqual([1, 1, 0]);
});

test('tells that the page has another address, until it is stopped', () => {
  const navigation = new EventTarget();
  const { location, view } = windowAt('https://docs.un.org/en/A/1', navigation);
  const moved = vi.fn();
  const stop = whenMoved(view, moved);
  // the page only keeps a state with its address
  navigation.dispatchEvent(new Event('currententrychange'));
  expect(moved).not.toHaveBeenCalled();
  location.href = 'https://docs.un.org/en/A/2';
  navigation.dispatchEvent(new Event('currententrychange'));
  expect(moved).toHaveBeenCalledTimes(1);
  stop();
  location.href = 'https://docs.un.org/en/A/3';
  navigation.dispatchEvent(new Event('currententrychange'));
  expect(moved).toHaveBeenCalledTimes(1);
});

test('looks each second where the browser does not tell', () => {
  vi.useFakeTimers();
  const { location, view } = windowAt('https://docs.un.org/en/A/1');
  const moved = vi.fn();
  const stop = whenMoved(view, moved);
  location.href = 'https://docs.un.org/en/A/2';
  vi.advanceTimersByTime(3000);
  expect(moved).toHaveBeenCalledTimes(1);
  stop();
  expect(vi.getTimerCount()).toBe(0);
});
