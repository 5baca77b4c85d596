import type { Id } from '../records/id.ts';

/** The years in which a body held a session: a date beside a number tells bodies apart that count in the same way. */
const YEARS: { readonly [body: Id]: (session: number) => readonly number[] } = {
  'CTOC/COP': (session) => [session < 4 ? 2003 + session : 2000 + 2 * session],
  'CAC/COSP': (session) => [session <= 2 ? 2004 + 2 * session : 2003 + 2 * session],
  // from one September to the next
  A: (session) => [1945 + session, 1946 + session],
  // three a year since 2007
  'A/HRC': (session) => [2006 + Math.floor((session - 1) / 3)],
  CND: (session) => [1957 + session],
  CCPCJ: (session) => [1991 + session],
};

/** About how many resolutions the Security Council had adopted at the end of a year. */
const OF_COUNCIL: readonly (readonly [year: number, about: number])[] = [
  [1945, 0],
  [1970, 291],
  [1990, 683],
  [1995, 1035],
  [2005, 1652],
  [2025, 2810],
];
/** More than lie between the count and a straight line between two of these years, and less than a few years' worth. */
const ABOUT = 150;

/** Whether a number and its year can be those of a resolution of the Security Council. */
export function isOfCouncil(number: number, year: number): boolean {
  const next = OF_COUNCIL.findIndex(([end]) => end >= year);
  const [before, after] = [OF_COUNCIL[next - 1], OF_COUNCIL[next]];
  if (!before || !after) return false;
  const [[from, low], [to, high]] = [before, after];
  return Math.abs(low + ((high - low) * (year - from)) / (to - from) - number) < ABOUT;
}

/** The years of the session that a number is of; none where we do not know. */
function yearsOf(body: Id, number: string): readonly number[] {
  // before the slash there may be a year, or letters
  const session = Number(/^\d{1,3}(?=\/)/.exec(number)?.[0] ?? 0);
  return (session > 0 && YEARS[body]?.(session)) || [];
}

/** Whether we know that the body issued numbers of that session in that year. */
export const metIn = (body: Id, number: string, year: number): boolean => yearsOf(body, number).includes(year);

/** How many years lie between a year and those in which we know that it issued them; 0 where we do not know. */
export function yearsFrom(body: Id, number: string, year: number): number {
  const years = yearsOf(body, number);
  return years.length > 0 ? Math.min(...years.map((one) => Math.abs(one - year))) : 0;
}
