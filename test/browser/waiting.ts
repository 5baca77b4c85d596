export const wait = (ms: number): Promise<void> => new Promise((done) => setTimeout(done, ms));

/** Asks again until the answer is neither null, undefined, false nor an empty list; throws with `what` after `ms`. */
export async function until<T>(what: string, ask: () => Promise<T> | T, ms = 8000): Promise<NonNullable<T>> {
  const end = Date.now() + ms;
  for (;;) {
    const answer = await ask();
    if (answer && !(Array.isArray(answer) && answer.length === 0)) return answer as NonNullable<T>;
    if (Date.now() > end) throw new Error(`Waited ${ms} ms in vain: ${what}`);
    await wait(40);
  }
}
