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

/**
 * Milliseconds from nothing to the marks of all that is found at sight, and how many there are; or, when the page is to be
 * read as well, the milliseconds that this takes after it, and how many references there are.
 */
function marking(isRead: boolean): { took: number; count: number } {
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
    find: findNumbered,
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
  let count = 0;
  if (isRead) count = lens.references().length;
  else for (const [, { size }] of CSS.highlights) count += size;
  page.destroy();
  lens.destroy();
  return { took, count };
}

Object.assign(globalThis, { benchWalk: walk, benchMarking: marking });
