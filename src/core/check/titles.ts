/** Titles as they are compared: letters and digits alone. Prints differ in capitals, quotes, hyphens and spaces. */
export const comparable = (title: string): string =>
  title
    .normalize('NFKD')
    .replace(/\p{M}|\u00ad/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** Words of a title, or its signs where a language writes no spaces. */
const partsOf = (title: string): string[] =>
  /\p{Script=Han}/u.test(title) ? [...title.replace(/ /g, '')] : title.split(' ');

/** How much of two comparable titles is the same, from 0 to 1. */
export function likeness(one: string, other: string): number {
  const parts = partsOf(one);
  const others = partsOf(other);
  const left = new Map<string, number>();
  for (const part of others) left.set(part, (left.get(part) ?? 0) + 1);
  let shared = 0;
  for (const part of parts) {
    const count = left.get(part) ?? 0;
    if (count === 0) continue;
    shared++;
    left.set(part, count - 1);
  }
  return (2 * shared) / (parts.length + others.length);
}

/** From here on a title is the same in other words, below it another one. */
export const ANOTHER_TITLE = 0.6;
