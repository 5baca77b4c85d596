import { describe, expect, it } from 'vitest';
import { nounBefore, nounBeforeBody, nounBeforeTitle } from '../../../src/core/reference/noun-before.ts';
import type { Written } from '../../../src/core/reference/written.ts';

const NUMBER = '7/1';
const written = (text: string): Written => {
  const start = text.indexOf(NUMBER);
  return { start, end: start + NUMBER.length, number: NUMBER } as Written;
};
/** From where on the reference is, up to its number; nothing where there is no noun. */
const lead = (text: string) => {
  const found = nounBefore(text, written(text));
  return found && text.slice(found.start, text.indexOf(NUMBER));
};

describe('the noun directly before a number', () => {
  it.each([
    ['a space', 'In resolution 7/1', 'resolution '],
    ['at the very beginning', 'resolution 7/1', 'resolution '],
    ['as many spaces as may be', 'In resolution    7/1', 'resolution    '],
    ['a line that is set in', 'In resolution\n          7/1', 'resolution\n          '],
    ['a line with spaces at its end', 'In resolution          \n7/1', 'resolution          \n'],
    ['a number sign', 'In resolution No. 7/1', 'resolution No. '],
    ['a number sign that is glued to it', 'В резолюции №7/1', 'резолюции №'],
    ['nothing, in Arabic', 'في القرار7/1', 'القرار'],
    ['nothing, in Chinese', '在决议7/1中', '决议'],
    ['one space, in Chinese', '在决议 7/1中', '决议 '],
  ])('with %s', (_, text, expected) => {
    expect(lead(text)).toBe(expected);
  });

  it.each([
    ['one space too many', 'In resolution     7/1'],
    ['spaces across two lines', 'In resolution\n    \n    7/1'],
    ['glued to a Latin word', 'In resolution7/1'],
    ['a comma', 'In a resolution, 7/1'],
    ['a bracket', 'In a resolution (7/1)'],
    ['another word', 'In resolution seven 7/1'],
    ['two spaces, in Chinese', '在决议  7/1中'],
    ['a line, in Chinese', '在决议\n7/1中'],
    ['another Chinese word', '在会议7/1中'],
    ['what it counts behind it', '这项决定7/1多数'],
  ])('but not with %s', (_, text) => {
    expect(lead(text)).toBeNull();
  });
});

describe('the noun with a body between it and its number', () => {
  const isFound = (text: string) => nounBeforeBody(text, text.indexOf(NUMBER)) !== null;

  it.each([
    'resolution of the General Assembly 7/1',
    'resolution of the General Assembly No. 7/1',
    'resolutions of the Conference, including 7/1',
    'résolution de l’Assemblée générale 7/1',
  ])('%s', (text) => {
    expect(isFound(text)).toBe(true);
  });

  it.each([
    'resolution on the housing of people 7/1',
    'resolution of the Conference, including 7/1',
    'resolution of the General Assembly (7/1)',
    '7/1',
    `resolutions of the Conference ${'and of the Conference '.repeat(5)}including 7/1`,
  ])('but not %s', (text) => {
    expect(isFound(text)).toBe(false);
  });

  it('begins at the number', () => {
    const text = 'resolution of the General Assembly 7/1';
    expect(nounBeforeBody(text, text.indexOf(NUMBER))?.start).toBe(text.indexOf(NUMBER));
  });
});

describe('the noun with a title between it and numbers in brackets', () => {
  const isFound = (text: string) => nounBeforeTitle(text, written(text)) !== null;

  it.each([
    'the resolutions of the Commission on housing (7/1)',
    'the resolutions of the Commission on housing (  7/1)',
    'the resolutions of the Commission on housing (7/1 and 8/1)',
    'the resolutions of the Commission on housing (7/1, 8/1; 9/1)',
    `resolutions on ${'a'.repeat(140)} (7/1)`,
  ])('%s', (text) => {
    expect(isFound(text)).toBe(true);
  });

  it.each([
    'the resolutions of the Commission on housing 7/1',
    'the resolutions of the Commission. On housing (7/1)',
    'the resolutions of the year 12 on housing (7/1)',
    'the resolutions of the Commission on housing (7/1 of all things)',
    'the words of the Commission on housing (7/1)',
    'the decisional matters of the Commission (7/1)',
    'the indecision of the Commission (7/1)',
    `resolutions on ${'a'.repeat(160)} (7/1)`,
  ])('but not %s', (text) => {
    expect(isFound(text)).toBe(false);
  });

  it('takes no financial year for a number', () => {
    const text = 'the resolutions on the budget (2024/25)';
    expect(nounBeforeTitle(text, { start: text.indexOf('2024') } as Written)).toBeNull();
  });
});
