import type { Id } from '../records/id.ts';

/** The year of a body's session, within one: a date beside a number tells bodies apart that count in the same way. */
const YEARS: { readonly [body: Id]: (session: number) => number } = {
  'CTOC/COP': (session) => Math.max(2004, 2000 + 2 * session),
  'CAC/COSP': (session) => 2003 + 2 * session,
  'UNEP/EA': (session) => 2012 + 2 * session,
  'HSP/HA': (session) => 2015 + 4 * session,
  A: (session) => 1945 + session,
  'A/HRC': (session) => 2006 + Math.floor((session - 1) / 3),
  CND: (session) => 1957 + session,
  CCPCJ: (session) => 1991 + session,
};

/** Whether the body can have issued that number in that year; true where we do not know. */
export function canBeOf(body: Id, number: string, year: number): boolean {
  const session = /^(\d{1,3})\//.exec(number)?.[1];
  const held = session ? YEARS[body]?.(Number(session)) : undefined;
  return held === undefined || Math.abs(held - year) <= 1;
}
