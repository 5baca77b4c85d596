import type { Framed } from '../../src/annotate/framed.ts';
import { createHost } from '../../src/annotate/host.ts';
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
  const view: Framed = { key: ++keys, content: { card }, aloud: false, onRef: () => {}, onClose: () => {} };
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

/** The same in a frame that is made for it: a page of the extension that is told what to draw, and says that it has. */
async function inFrame(card: CardContent, href: string): Promise<number> {
  const start = performance.now();
  const frame = document.createElement('iframe');
  frame.src = href;
  frame.style.cssText = 'position: fixed; left: 100px; top: 130px; width: 430px; height: 400px; border: 0';
  const drawn = new Promise<number>((done) => {
    addEventListener('message', function hear({ source, data }: MessageEvent<number | null>) {
      if (source !== frame.contentWindow) return;
      if (data === null) frame.contentWindow?.postMessage(card, '*');
      else {
        removeEventListener('message', hear);
        done(data);
      }
    });
  });
  document.body.append(frame);
  const height = await drawn;
  const took = performance.now() - start;
  frame.remove();
  return height > 40 ? took : Number.NaN;
}

/** What a frame leaves behind is cleared away, as it would be before a reader's next hover. */
const rest = () => new Promise((done) => setTimeout(done, 100));

if (parent === globalThis.window) Object.assign(globalThis, { inPage, inFrame, rest });
else {
  addEventListener('message', ({ data }: MessageEvent<CardContent>) => parent.postMessage(draw(data), '*'));
  parent.postMessage(null, '*');
}
