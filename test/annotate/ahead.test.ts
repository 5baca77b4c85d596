// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { type Ahead, createAhead } from '../../src/annotate/ahead.ts';
import { page } from './dom.ts';

/** Reading that has got as far as to the second paragraph of the section. */
function begun(): { ahead: Ahead; body: HTMLElement; section: Element; rest: () => string[] } {
  const body = page('<section><p>1</p><p>2</p><p>3</p></section><p>4</p>');
  const ahead = createAhead();
  ahead.add(body);
  expect(ahead.next(1).blocks.map(({ text }) => text)).toEqual(['1']);
  const rest = () => (ahead.isEmpty ? [] : ahead.next(Number.POSITIVE_INFINITY).blocks.map(({ text }) => text));
  return { ahead, body, section: body.querySelector('section') as Element, rest };
}

test('goes on where it stopped, over what was put in further on', () => {
  const { ahead, body, section, rest } = begun();
  section.append('new');
  expect(ahead.holds(section.lastChild as Node)).toBe(true);
  expect(ahead.holds(body.querySelector('p') as Node)).toBe(false);
  expect(ahead.renew([])).toEqual([]);
  expect(rest()).toEqual(['2', '3', 'new', '4']);
  expect(ahead.isEmpty).toBe(true);
});

test('begins anew where the place at which it stopped is gone', () => {
  const { ahead, body, section, rest } = begun();
  section.remove();
  expect(ahead.renew([])).toEqual([body]);
  expect(rest()).toEqual(['4']);
});

test('begins anew where that place was moved with all around it', () => {
  const { ahead, body, section, rest } = begun();
  body.append(section);
  expect(ahead.renew([{ first: section, last: section }])).toEqual([body]);
  expect(rest()).toEqual(['4', '1', '2', '3']);
});

test('leaves to a region what stands in it', () => {
  const { ahead, body, rest } = begun();
  expect(ahead.renew([{ first: body, last: body }])).toEqual([]);
  expect(rest()).toEqual([]);
});
