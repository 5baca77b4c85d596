import { createLens } from '../../src/annotate/lens.ts';
import { readPage } from '../../src/annotate/page.ts';
import type { BlockRead, TextBlock } from '../../src/core/reference/blocks.ts';
import type { Context } from '../../src/core/reference/reference.ts';
import type { Words } from '../../src/core/words.ts';
import type { ToBackground } from '../../src/messages/protocol.ts';

/**
 * Runs in a page of the extension that shows the sample: what the content script does from the page's text to the marks,
 * and the walk beside it.
 */

const WALKS = 20;

interface Api {
  readonly runtime: {
    sendMessage<Name extends 'begin' | 'read'>(
      message: { readonly name: Name } & ToBackground[Name]['ask'],
    ): Promise<ToBackground[Name]['reply']>;
  };
}
const { runtime } = (globalThis as unknown as { chrome: Api }).chrome;
const words: Words = Object.assign(() => '', { language: 'en' as const });
/** Cards are fetched after the marking, by messages; here nobody answers. */
const cards = { get: () => undefined, want: () => {}, lost: false, onChange: () => () => {} };

/** Milliseconds of one walk over every text of the page that only adds up lengths. */
function walk(): number {
  let sum = 0;
  const start = performance.now();
  for (let times = 0; times < WALKS; times++) {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) sum += walker.currentNode.nodeValue?.length ?? 0;
  }
  const took = performance.now() - start;
  return sum > 0 ? took / WALKS : Number.NaN;
}

/** Milliseconds that we spent on where elements are: having the browser watch them, and hearing from it. */
let told = 0;

class TimedObserver extends IntersectionObserver {
  constructor(tell: IntersectionObserverCallback, options?: IntersectionObserverInit) {
    super((news, observer) => {
      const start = performance.now();
      tell(news, observer);
      told += performance.now() - start;
    }, options);
  }

  override observe(element: Element): void {
    const start = performance.now();
    super.observe(element);
    told += performance.now() - start;
  }
}
globalThis.IntersectionObserver = TimedObserver;

const framesAfter = () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));

/** Until messages may have come. A timer may take 4 ms; what is quicker keeps them from coming. */
const aTurn = () => new Promise((done) => setTimeout(done, 0));
/** Turns in which a page is read many times over. */
const ENOUGH = 10_000;
const FEW = 5_000;

type Read = (before: Context, blocks: readonly TextBlock[]) => Promise<readonly BlockRead[]>;

const readByBackground: Read = async (before, blocks) =>
  (await runtime.sendMessage({ name: 'read', before, blocks })).blocks;

/** The answers of the background, as they come over the wire, in the order in which they are asked for. */
const answers: string[] = [];

const readAndKeep: Read = async (before, blocks) => {
  const read = await readByBackground(before, blocks);
  answers.push(JSON.stringify(read));
  return read;
};

/** Answers at once; what is sent and what comes is put into words and taken from them, as browsers do. */
function readKept(): Read {
  let next = 0;
  let sent = 0;
  return async (before, blocks) => {
    sent += JSON.stringify({ before, blocks }).length;
    return sent > 0 ? JSON.parse(answers[next++] as string) : [];
  };
}

/** Milliseconds from nothing until all references are there and those near the window marked, and how many there are. */
async function marking(read: Read, wait: () => unknown): Promise<{ took: number; count: number }> {
  const { context: initial } = await runtime.sendMessage({ name: 'begin', address: '', stated: 'en', sample: '' });
  told = 0;
  const start = performance.now();
  const lens = createLens({
    root: document,
    cards,
    words,
    settings: { delay: 300, marks: 'all', backward: true },
  });
  const page = readPage({
    root: document,
    read,
    initial,
    languageOf: () => null,
    lens,
    timeLeft: () => Number.POSITIVE_INFINITY,
    whenIdle: () => {},
  });
  for (let turns = 0; !page.complete; turns++) {
    if (turns > ENOUGH) throw new Error('The page is not read.');
    // what answers at once is done after a few turns, unless the browser has the page wait for something else
    await (turns > FEW ? aTurn() : wait());
  }
  const took = performance.now() - start;
  const count = lens.references().length;
  await framesAfter();
  page.destroy();
  lens.destroy();
  return { took: took + told, count };
}

Object.assign(globalThis, {
  benchWalk: walk,
  benchKeep: () => marking(readAndKeep, aTurn),
  benchMarking: () => marking(readKept(), () => null),
  benchReading: () => marking(readByBackground, aTurn),
});
