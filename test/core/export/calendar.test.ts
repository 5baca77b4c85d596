import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import { calendarOf } from '../../../src/core/export/calendar.ts';
import type { MeetingRecord } from '../../../src/core/records/record.ts';
import { wordsIn } from '../words.ts';
import { named } from './samples.ts';

const options = {
  named,
  words: wordsIn('en'),
  asOf: 'Facts as of 22 November 2026',
  now: new Date('2026-11-22T10:00:00.123Z'),
  today: '2026-11-22',
};
const eventsOf = (text: string) =>
  new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent').map((event) => new ICAL.Event(event));
const meeting = (more: Partial<MeetingRecord>): MeetingRecord => ({
  id: 'X#1',
  kind: 'meeting',
  body: 'X',
  ordinal: 1,
  status: 'planned',
  sources: [],
  ...more,
});
const only = (more: Partial<MeetingRecord>) => calendarOf(['X#1'], { ...options, named: () => meeting(more) });

describe('the calendar', () => {
  const { text, meetings } = calendarOf(
    ['CTOC/COP/WG.4#12', 'CTOC/COP#11', 'CTOC/COP/WG.4#12', 'CTOC/COP/RES/7/1', 'nothing'],
    options,
  );
  const events = eventsOf(text);

  test('has each meeting once, on whole days with the day after as its end', () => {
    expect(meetings).toBe(2);
    expect(events.map(({ startDate, endDate }) => [String(startDate), String(endDate), startDate.isDate])).toEqual([
      ['2022-06-29', '2022-07-01', true],
      ['2022-10-17', '2022-10-22', true],
    ]);
    expect(events[0]).toMatchObject({ summary: '12th meeting of the Working Group on Trafficking in Persons' });
    expect(events[0]?.location).toBe('Vienna');
  });

  test('names a meeting the same at every export, by no symbol', () => {
    expect(events.map(({ uid }) => uid)).toEqual([
      'ctoc-cop-wg-4-12@mandate-lens.invalid',
      'ctoc-cop-11@mandate-lens.invalid',
    ]);
    const later = calendarOf(['CTOC/COP/WG.4#12'], { ...options, now: new Date('2027-01-01T00:00:00Z') });
    expect(eventsOf(later.text)[0]?.uid).toBe(events[0]?.uid);
  });

  test('is written as RFC 5545 has it: required properties, CRLF, lines of at most 75 octets', () => {
    for (const line of text.split('\r\n')) expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    expect(text).toMatch(/^BEGIN:VCALENDAR\r\nVERSION:2\.0\r\nPRODID:/);
    expect(text.match(/^DTSTAMP:20261122T100000Z\r$/gm)).toHaveLength(2);
  });
});

test('folds within no character, and a reader gets signs and letters back', () => {
  const place = '维也纳、日内瓦; a, b\\c '.repeat(12).trim();
  const { text } = only({ start: '2026-12-01', end: '2026-12-01', place: { en: place } });
  for (const line of text.split('\r\n')) expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
  expect(text).not.toContain('\uFFFD');
  expect(eventsOf(text)[0]?.location).toBe(place);
});

test('says of a meeting what its record says, and no more', () => {
  const statusOf = (more: Partial<MeetingRecord>) => {
    const [event] = eventsOf(only(more).text);
    return [event?.component.getFirstPropertyValue('status'), event?.description?.split('\n')[0]];
  };
  const [past, coming] = [{ start: '2026-01-05', end: '2026-01-06' }, { start: '2027-01-05' }];
  expect(statusOf({ ...past, status: 'held' })).toEqual(['CONFIRMED', 'held']);
  expect(statusOf(past)).toEqual(['TENTATIVE', 'was planned; no source here says that it was held']);
  expect(statusOf(coming)).toEqual(['TENTATIVE', 'planned']);
});

test('ends after the last day of a month and of a year', () => {
  expect(String(eventsOf(only({ start: '2023-12-31' }).text)[0]?.endDate)).toBe('2024-01-01');
  expect(String(eventsOf(only({ start: '2024-02-28', end: '2024-02-28' }).text)[0]?.endDate)).toBe('2024-02-29');
});

test('a meeting of which only the month is known is counted and left out', () => {
  expect(only({ start: '2023-05' })).toMatchObject({ meetings: 0, undated: 1 });
  expect(eventsOf(only({}).text)).toEqual([]);
});
