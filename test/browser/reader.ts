import type { Frame, Page } from 'playwright-core';
import { contextOf, type Remote, remoteOf } from './bidi.ts';
import { until, wait } from './waiting.ts';

/**
 * What a reader sees and does in a document: marks, the card, the pointer. Works in a page and in the viewer's frame.
 * The card stands in a closed shadow root, which only the debugging protocol can read.
 */

/** One mark on the page: its text and the middle of its first line box, in the viewport of its own frame. */
export interface Mark {
  readonly name: string;
  readonly text: string;
  readonly x: number;
  readonly y: number;
}

const MARK_NAME = /mandate|lens|reference/i;

/** The marks that the extension has painted, in no particular order. */
export async function marks(frame: Frame): Promise<Mark[]> {
  const all = await frame.evaluate(() => {
    const found: { name: string; text: string; x: number; y: number }[] = [];
    for (const [name, highlight] of CSS.highlights) {
      for (const part of highlight) {
        const range = document.createRange();
        range.setStart(part.startContainer, part.startOffset);
        range.setEnd(part.endContainer, part.endOffset);
        const box = range.getClientRects()[0];
        found.push({
          name,
          text: range.toString(),
          x: box ? box.left + box.width / 2 : Number.NaN,
          y: box ? box.top + box.height / 2 : Number.NaN,
        });
      }
    }
    return found;
  });
  return all.filter(({ name }) => MARK_NAME.test(name));
}

const flat = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** Waits for a mark with exactly this text (spaces folded) that has been read, as all before it in the page then have. */
export const mark = (frame: Frame, text: string): Promise<Mark> =>
  until(`a mark on "${text}"`, async () => (await marks(frame)).find((one) => flat(one.text) === text), 15_000);

/** Scrolls the first mark with this text that has been read into view; returns the middle of its first line. */
const scrollTo = (frame: Frame, text: string): Promise<{ x: number; y: number }> =>
  until(`the mark on "${text}" in sight`, () =>
    frame.evaluate((wanted) => {
      for (const [name, highlight] of CSS.highlights) {
        if (!name.startsWith('mandate-lens-')) continue;
        for (const part of highlight) {
          const range = document.createRange();
          range.setStart(part.startContainer, part.startOffset);
          range.setEnd(part.endContainer, part.endOffset);
          if (range.toString().replace(/\s+/g, ' ').trim() !== wanted) continue;
          part.startContainer.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
          const box = range.getClientRects()[0];
          if (box && box.top >= 0 && box.bottom <= innerHeight) {
            return { x: box.left + box.width / 2, y: box.top + box.height / 2 };
          }
        }
      }
      return null;
    }, text),
  );

/** Moves the pointer onto the mark with this text, scrolled into view first; returns where it is in the frame. */
export async function hover(frame: Frame, text: string): Promise<{ x: number; y: number }> {
  await mark(frame, text);
  await scrollTo(frame, text);
  await wait(80);
  const { x, y } = await scrollTo(frame, text);
  const origin = await corner(frame);
  const { mouse } = frame.page();
  // Two steps: a pointer that comes from somewhere in the window, as a hand's does.
  await mouse.move(Math.max(1, origin.x + x - 60), Math.max(1, origin.y + y - 30));
  await mouse.move(origin.x + x, origin.y + y, { steps: 4 });
  return { x, y };
}

/** Where the frame's viewport begins in the tab. */
async function corner(frame: Frame): Promise<{ x: number; y: number }> {
  if (frame.parentFrame() === null) return { x: 0, y: 0 };
  const element = await frame.frameElement();
  return (await element.boundingBox()) ?? { x: 0, y: 0 };
}

/** A card as it stands on the page: its text as laid out, and its box in its own frame. */
export interface Shown {
  readonly text: string;
  readonly box: { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
}

/** The card on the page, or null when none is to be seen. */
export async function card(frame: Frame): Promise<Shown | null> {
  return inClosedRoot<Shown | null>(
    frame,
    `function () {
      const elements = [...this.querySelectorAll('*')].filter((one) => one.checkVisibility?.({ checkVisibilityCSS: true }));
      const boxes = elements.filter((one) => one.tagName !== 'STYLE').map((one) => [one, one.getBoundingClientRect()]);
      const top = boxes.filter(([, box]) => box.width > 40 && box.height > 20)[0];
      if (!top) return null;
      const text = top[0].innerText.replace(/\\n\\s*\\n+/g, '\\n').trim();
      const { x, y, width, height } = top[1];
      return text === '' ? null : { text, box: { x, y, width, height } };
    }`,
  );
}

/** Something in our cards, such as `.frame .back` of the card at hand or `.kept .close`: its text and its middle. */
export const part = (frame: Frame, selector: string): Promise<{ text: string; x: number; y: number } | null> =>
  inClosedRoot(
    frame,
    `function () {
      const found = this.querySelector(${JSON.stringify(selector)});
      if (!found?.checkVisibility()) return null;
      const { x, y, width, height } = found.getBoundingClientRect();
      return { text: found.innerText.trim(), x: x + width / 2, y: y + height / 2 };
    }`,
  );

/** Clicks on something in our cards of a page, once it is there. */
export async function clickPart(frame: Frame, selector: string): Promise<void> {
  const { x, y } = await until(selector, () => part(frame, selector));
  await frame.page().mouse.click(x, y);
}

/** What in our cards has the focus: its text, or the name of the card itself. */
export const focusedPart = (frame: Frame): Promise<string | null> =>
  inClosedRoot(
    frame,
    'function () { const { activeElement: on } = this; return on && (on.ariaLabel ?? on.innerText); }',
  );

/** Waits for a card whose text matches. */
export const cardWith = (frame: Frame, wanted: RegExp | string): Promise<Shown> =>
  until(`a card that says ${wanted}`, async () => {
    const shown = await card(frame);
    if (shown === null) return null;
    return (typeof wanted === 'string' ? shown.text.includes(wanted) : wanted.test(shown.text)) ? shown : null;
  });

/** Waits until no card is to be seen. */
export const noCard = (frame: Frame): Promise<boolean> => until('no card', async () => (await card(frame)) === null);

/** Calls a function, given as source, on the closed shadow root of the extension's host element. */
export async function inClosedRoot<T>(frame: Frame, source: string): Promise<T | null> {
  const remote = remoteOf(frame.page().context());
  return remote === null ? byCdp(frame, source) : byBidi(remote, frame, source);
}

async function byCdp<T>(frame: Frame, source: string): Promise<T | null> {
  const page = frame.page();
  // A frame of another process has a session of its own; one in the page's process is reached through the page.
  const session = await page.context().newCDPSession(frame.parentFrame() === null ? page : frame);
  try {
    const { root } = await session.send('DOM.getDocument', { depth: -1, pierce: true });
    const shadow = closedRoot(root as Node);
    if (shadow === null) return null;
    const { object } = await session.send('DOM.resolveNode', { backendNodeId: shadow.backendNodeId });
    if (object.objectId === undefined) return null;
    const { result } = await session.send('Runtime.callFunctionOn', {
      objectId: object.objectId,
      functionDeclaration: source,
      returnByValue: true,
    });
    return (result.value as T | undefined) ?? null;
  } finally {
    await session.detach();
  }
}

/** In a world of our own beside the page's, which may have tampered with its. */
async function byBidi<T>({ send }: Remote, frame: Frame, source: string): Promise<T | null> {
  const target = { context: contextOf(frame), sandbox: 'reader' };
  const call = async (functionDeclaration: string, more: object) => {
    const answer = await send('script.callFunction', { functionDeclaration, target, awaitPromise: true, ...more });
    const { type, result, exceptionDetails } = answer as Called;
    if (type !== 'success') throw new Error(exceptionDetails?.text);
    return result?.value;
  };
  const host = (await call("() => document.querySelector('mandate-lens')", {
    serializationOptions: { includeShadowTree: 'all', maxDomDepth: 0 },
  })) as Host | undefined;
  if (!host?.shadowRoot) return null;
  const told = await call(`async function () { return JSON.stringify((${source}).call(this)) ?? 'null'; }`, {
    this: { sharedId: host.shadowRoot.sharedId },
  });
  return JSON.parse(String(told));
}
interface Called {
  readonly type: string;
  readonly result?: { readonly value?: unknown };
  readonly exceptionDetails?: { readonly text: string };
}
interface Host {
  readonly shadowRoot?: { readonly sharedId: string } | null;
}

interface Node {
  readonly nodeName: string;
  readonly backendNodeId: number;
  readonly shadowRootType?: string;
  readonly children?: Node[];
  readonly shadowRoots?: Node[];
}

/** The first closed shadow root of the document itself; documents inside frames are left out. */
function closedRoot(node: Node): Node | null {
  for (const shadow of node.shadowRoots ?? []) if (shadow.shadowRootType === 'closed') return shadow;
  for (const child of node.children ?? []) {
    const found = closedRoot(child);
    if (found) return found;
  }
  return null;
}

/** The frame in which our viewer stands, in the place of the UN's; waits for it. */
export const viewerFrame = (page: Page): Promise<Frame> =>
  until(
    'the viewer',
    () => page.frames().find((one) => /^(chrome|moz)-extension:\/\/[^/]+\/viewer\.html/.test(one.url())),
    15_000,
  );

/** Clicks what is offered at the edge of an original: our viewer, or never again on this site. */
export async function wayBack(page: Page, way: 'viewer' | 'never'): Promise<void> {
  const offer = page.locator('mandate-lens-back');
  const { width, height } = await until('the way back', () => offer.boundingBox());
  // the buttons are in a closed shadow tree, side by side
  await offer.click({ position: { x: way === 'viewer' ? 20 : width - 20, y: height / 2 } });
}
