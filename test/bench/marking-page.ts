import { createHost } from '../../src/annotate/host.tsx';
import { createLens } from '../../src/annotate/lens.ts';
import { readPage } from '../../src/annotate/page.ts';
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

/** Milliseconds from nothing to every mark drawn, and how many there are. */
function marking(): { took: number; marks: number } {
  const start = performance.now();
  const loadHost = async () => createHost;
  const lens = createLens({ root: document, cards, words, settings: { delay: 300, marks: 'all' }, loadHost });
  const page = readPage({
    root: document,
    scan,
    initial,
    languageOf: () => null,
    lens,
    whenIdle: (work) => work(() => Number.POSITIVE_INFINITY),
  });
  const took = performance.now() - start;
  const marks = lens.references().length;
  page.destroy();
  lens.destroy();
  return { took, marks };
}

Object.assign(globalThis, { benchWalk: walk, benchMarking: marking });
