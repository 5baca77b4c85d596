import { createDesk } from '../../src/annotate/desk.ts';
import { createLens } from '../../src/annotate/lens.ts';
import { readPage } from '../../src/annotate/page.ts';
import { findNumbered } from '../../src/core/reference/numbers.ts';
import { initialContext, scan } from '../../src/core/reference/scan.ts';
import type { Words } from '../../src/core/words.ts';

/** Runs inside the page: what the content script does from the page's text to the marks, and the walk beside it. */

const WALKS = 20;

const initial = initialContext({ document: null, language: 'en' });
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

/**
 * Milliseconds from nothing until all that can be found at sight is found and what is near the window marked, and how much
 * that is; or, when the page is to be read as well, the milliseconds that this takes after it, and how many references
 * there are.
 */
async function marking(isRead: boolean): Promise<{ took: number; count: number }> {
  let count = 0;
  told = 0;
  let start = performance.now();
  const loadDesk = async () => createDesk;
  let work: ((timeLeft: () => number) => void) | undefined;
  const lens = createLens({
    root: document,
    cards,
    words,
    settings: { delay: 300, marks: 'all', backward: true },
    loadDesk,
  });
  const page = readPage({
    root: document,
    scan,
    find(text) {
      const found = findNumbered(text);
      count += found.length;
      return found;
    },
    initial,
    languageOf: () => null,
    lens,
    timeLeft: () => Number.POSITIVE_INFINITY,
    whenIdle: (planned) => {
      work = planned;
    },
  });
  if (isRead) {
    start = performance.now();
    work?.(() => Number.POSITIVE_INFINITY);
  }
  const took = performance.now() - start;
  if (isRead) {
    count = lens.references().length;
    await framesAfter();
  }
  page.destroy();
  lens.destroy();
  return { took: isRead ? took + told : took, count };
}

Object.assign(globalThis, { benchWalk: walk, benchMarking: marking });
