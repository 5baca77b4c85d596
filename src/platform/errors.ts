/**
 * Expected failures are values that their callers show in words. What comes here is what nobody expected: it goes to the
 * console of the extension, with the place where it happened and without anything of the document or the user.
 */
export function report(place: string, error: unknown): void {
  const { name, message } = error instanceof Error ? error : { name: typeof error, message: '' };
  console.error('mandate-lens', place, name, message);
}

/** Runs work that nobody waits for. */
export function inBackground(place: string, work: Promise<unknown>): void {
  work.catch((error: unknown) => report(place, error));
}
