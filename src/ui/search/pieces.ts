/** How long a piece of work may hold up the keys, in ms: half a frame. */
const PIECE = 8;

/** Lets everything else that waits have its turn. */
const turn = (): Promise<void> =>
  new Promise((done) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      done();
    };
    port2.postMessage(null);
  });

/** Does work that comes in short steps, in pieces between which the page draws and answers. */
export async function inPieces<Result>(work: Generator<unknown, Result>): Promise<Result> {
  for (;;) {
    const end = performance.now() + PIECE;
    do {
      const step = work.next();
      if (step.done) return step.value;
    } while (performance.now() < end);
    await turn();
  }
}
