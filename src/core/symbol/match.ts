/** Where a sticky pattern that is tried at one place ends; -1 where it does not match. */
export function match(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : -1;
}
