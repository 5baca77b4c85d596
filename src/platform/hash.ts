/** So many hexadecimal digits of a hash tell thousands apart. */
const DIGITS = 24;

/** A hash of something in a document: what is stored under it tells neither of the two. */
export async function hashOf(document: string, key: string): Promise<string> {
  const bytes = new TextEncoder().encode(JSON.stringify([document, key]));
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return Array.from(hash, (byte) => byte.toString(16).padStart(2, '0'))
    .join('')
    .slice(0, DIGITS);
}
