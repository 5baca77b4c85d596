import { expect, it } from 'vitest';
import { Reading } from '../../../src/core/issuer/reading.ts';
import { grammarOf } from '../../../src/core/reference/grammar.ts';
import { initialContext } from '../../../src/core/reference/scan.ts';

/** A paragraph in which each `X…` is a body. */
function reading(text: string) {
  const mentions = [...text.matchAll(/X\w*/g)].map(({ index, 0: name }) => {
    return { start: index, end: index + name.length, id: name, candidates: [] };
  });
  return new Reading(text, grammarOf('en'), initialContext(), mentions);
}
const at = (text: string, place: string) => text.indexOf(place);
const first = (text: string) => reading(text).mentions[0] as Reading['mentions'][number];

it('knows the sentence around a place, and no more of it than anybody writes', () => {
  const text = 'One. Two is it. Three.';
  expect(reading(text).sentence(at(text, 'is'))).toEqual({ start: 5, end: 16 });
  expect(reading(text).sentence(5)).toEqual({ start: 5, end: 16 });
  expect(reading(text).sentence(4)).toEqual({ start: 0, end: 5 });
  expect(reading(text).sentence(20)).toEqual({ start: 16, end: 22 });
  expect(reading('a '.repeat(5000)).sentence(5000)).toEqual({ start: 1000, end: 9000 });
});

it('knows the bodies of a sentence, the nearest of many', () => {
  const text = 'X1 met. X2 met X3. X4 met.';
  expect(
    reading(text)
      .namedAround(at(text, 'met X3'))
      .map(({ id }) => id),
  ).toEqual(['X2', 'X3']);
  const many = Array.from({ length: 100 }, (_, index) => `X${index}`).join(' ');
  const named = reading(many).namedAround(at(many, 'X50'));
  expect([named[0]?.id, named.at(-1)?.id]).toEqual(['X26', 'X73']);
  expect(
    reading(many)
      .namedAround(at(many, 'X3 '))
      .map(({ id }) => id)
      .slice(0, 4),
  ).toEqual(['X0', 'X1', 'X2', 'X3']);
});

it.each([
  ['its resolution', 0],
  ['in its resolution', 2],
  ['in its own resolution', 2],
  ['in that resolution', -1],
  ['its good resolution', -1],
  ['in its \n            resolution', -1],
])('where a possessive stands before the noun of %j', (text, expected) => {
  expect(reading(text).possessive(at(text, 'resolution'))).toBe(expected);
});

it.each([
  ['in its own resolution', true],
  ['in its resolution', false],
  ['its own', false],
  ['It has a mind of its own resolution', true],
  ['its own mind and resolution', false],
])('whether the possessive of %j can only be the subject’s', (text, expected) => {
  expect(reading(text).isOwn(at(text, 'resolution'))).toBe(expected);
});

it.each([
  ['X met', true],
  ['The X met', true],
  ['of the X', false],
  ['All that was said by the X', false],
  ['That is all that there is to say of the X', false],
  ['of this X', true],
  ['X resolution 7/1', false],
  ['the X resolution that was read there', false],
  ['the X met, and its resolution was read', true],
])('whether the body is the subject of %j', (text, expected) => {
  expect(reading(text).isSubject(first(text))).toBe(expected);
});

it.each([
  ['by the X', true],
  ['All that was said there by the X', true],
  ['by all, the X', false],
  ['the X', false],
])('whether the body is the one who acted in %j', (text, expected) => {
  expect(reading(text).isActor(first(text))).toBe(expected);
});

it.each([
  ['He and the X', true],
  ['He and the X met those who had come to see them', true],
  ['All that was said there; the X', true],
  ['All that was said there and the X', true],
  ['and then the X', false],
])('whether the body stands beside another in %j', (text, expected) => {
  expect(reading(text).isCoordinate(first(text))).toBe(expected);
});

it.each([
  ['Resolution 7/1 of the X was read to those who had come', true],
  ['The resolution of the X was read to those who had come', false],
])('whether the body is that of a number in %j', (text, expected) => {
  expect(reading(text).isOfNumber(first(text))).toBe(expected);
});

it('knows where the phrase of a number begins, however long the text before it', () => {
  const text = `${'会议。'.repeat(300)}第7/1号决议`;
  const front = (language: 'en' | 'zh') => new Reading(text, grammarOf(language), initialContext(), []).front(900);
  expect([front('en'), front('zh')]).toEqual([900, 900]);
});

it('tells genders apart where the language does', () => {
  const text = 'в его резолюции, в ее резолюции, в резолюции';
  const russian = new Reading(text, grammarOf('ru'), initialContext(), []);
  const agrees = [...text.matchAll(/резолюции/g)].map(({ index }) => russian.agreement(index));
  expect(agrees.map((one) => ['CTOC/COP', 'A', 'E', 'A/HRC', 'CND', 'nobody'].filter(one))).toEqual([
    ['E', 'A/HRC', 'nobody'],
    ['CTOC/COP', 'A', 'CND', 'nobody'],
    ['CTOC/COP', 'A', 'E', 'A/HRC', 'CND', 'nobody'],
  ]);
});
