import type { Id } from '../records/id.ts';

/** The years in which a body held a session: a date beside a number tells bodies apart that count in the same way. */
const YEARS: { readonly [body: Id]: (session: number) => readonly number[] } = {
  'CTOC/COP': (session) => [session <= 3 ? 2003 + session : 2000 + 2 * session],
  'CAC/COSP': (session) => [session <= 2 ? 2004 + 2 * session : 2003 + 2 * session],
  // from one September to the next
  A: (session) => [1945 + session, 1946 + session],
  // three a year since 2007
  'A/HRC': (session) => [2006 + Math.floor((session - 1) / 3)],
  CND: (session) => [1957 + session],
  CCPCJ: (session) => [1991 + session],
};

/** Whether we know that the body issued numbers of that session in that year. */
export function metIn(body: Id, number: string, year: number): boolean {
  const session = /^(\d{1,3})\//.exec(number)?.[1];
  return session !== undefined && (YEARS[body]?.(Number(session)).includes(year) ?? false);
}
