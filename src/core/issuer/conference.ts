/**
 * How many resolutions and decisions each session of the Conference adopted, as far as its documents name them: enough
 * to tell that a number is not the Conference's. Sessions 1 to 4 took decisions only.
 */
const RESOLUTIONS: { readonly [session: number]: number } = { 5: 8, 6: 4, 7: 4, 8: 4, 9: 3, 10: 7, 11: 6, 12: 4 };
const DECISIONS: { readonly [session: number]: number } = { 1: 6, 2: 6, 3: 4, 4: 8, 5: 1, 6: 3, 9: 2 };
/** Of the session to come nothing is known: it may adopt as many as any before. */
const LAST_KNOWN = 12;
const MOST = 8;

/** Whether the Conference of the Parties can have adopted `7/1`: the sessions known here tell, and of the one to come any may be. */
export function conferenceHas(kind: 'resolution' | 'decision', number: string): boolean {
  const [, first, second] = /^(\d{1,2})\/(\d)$/.exec(number) ?? [];
  const session = Number(first);
  const item = Number(second);
  if (!(item >= 1)) return false;
  if (session > LAST_KNOWN) return session === LAST_KNOWN + 1 && item <= MOST;
  return item <= ((kind === 'resolution' ? RESOLUTIONS : DECISIONS)[session] ?? 0);
}
