import { createHost, type HostView } from '../../src/annotate/host.tsx';
import type { CardContent } from '../../src/core/card/content.ts';
import type { Words } from '../../src/core/words.ts';

/** Runs inside the page, and inside the frame that a card is drawn in for comparison. */

const words: Words = Object.assign((key: string) => key, { language: 'en' as const });
const LINE = { left: 100, top: 100, right: 300, bottom: 120 };
let keys = 0;

/** One for all cards of a document, as when the reader hovers. */
const host = createHost({ root: document, words });

/** Opens a card as over a text and has it laid out; returns its height. */
function draw(card: CardContent): number {
  const view: HostView = { key: ++keys, content: { card }, aloud: false, onRef: () => {}, onClose: () => {} };
  host.show(view, [LINE]);
  const box = host.box();
  return box === null ? 0 : box.bottom - box.top;
}

/** Milliseconds until a card is drawn and laid out over this page. */
function inPage(card: CardContent): number {
  const start = performance.now();
  const height = draw(card);
  const took = performance.now() - start;
  host.hide();
  return height > 40 ? took : Number.NaN;
}

/** The same in a frame that is made for it, with the same script. */
async function inFrame(card: CardContent, script: string): Promise<number> {
  const start = performance.now();
  const frame = document.createElement('iframe');
  frame.srcdoc = `<!doctype html><script>${script}</script>`;
  frame.style.cssText = 'position: fixed; left: 100px; top: 130px; width: 430px; height: 400px; border: 0';
  const loaded = new Promise((done) => frame.addEventListener('load', done));
  document.body.append(frame);
  await loaded;
  const height = (frame.contentWindow as unknown as typeof bench).draw(card);
  const took = performance.now() - start;
  frame.remove();
  return height > 40 ? took : Number.NaN;
}

/** What a frame leaves behind is cleared away, as it would be before a reader's next hover. */
const rest = () => new Promise((done) => setTimeout(done, 100));

const bench = { draw, inPage, inFrame, rest };
Object.assign(globalThis, bench);
