import { forbidFrames, isFrameForbidden } from './forbid.ts';
import type { Leave, Left } from './leave.ts';
import { ORIGINAL_FRAGMENT, onOriginal, type Wish } from './original.ts';
import { pageFragment, pageOf } from './page-fragment.ts';
import { isViewable, viewerQuery } from './viewable.ts';

export interface TakeoverOptions {
  readonly document: Document;
  /** The address of viewer.html in the extension. */
  readonly viewer: string;
  /** Does the reader want our viewer here? May take a moment: nothing is loaded before the answer. */
  readonly wanted: () => Promise<boolean>;
  /** The original is there; `showViewer` puts our viewer in its place after all. */
  readonly onOriginal: (showViewer: () => void) => void;
  readonly leave: Leave;
}

/** Puts our viewer in the place of the UN's, in a page with a frame or over a PDF that fills the tab. */
export const takeOver = (options: TakeoverOptions): void => {
  const { document } = options;
  if (document.location.hash === ORIGINAL_FRAGMENT) return;
  if (document.contentType === 'application/pdf') {
    if (isViewable(document.location.href)) void cover(options);
  } else if (document.location.hostname === FRAMING_HOST) void replaceFrame(options);
};

/**
 * A path that may name a document, as `/en/A/RES/55/25`. Where it names none the page has no frame, or one that is no PDF
 * and is given back.
 */
const MAY_NAME = /[a-z][^/]*\/.*\d/i;

/** The one site whose pages are there to frame a PDF. */
const FRAMING_HOST = 'docs.un.org';

/**
 * Gives the place of the UN's frame to ours. A frame asks for its document as soon as the parser has put it in, and to
 * take it out then is at times too late; so the page is forbidden to load frames before it has any, and loaded once more,
 * left alone, for the original.
 */
const replaceFrame = async (options: TakeoverOptions): Promise<void> => {
  const { document, leave } = options;
  const reload = (left: Left | null) => {
    leave.set(left);
    document.location.reload();
  };
  const left = leave.get();
  if (left !== null && left !== 'ours') {
    if (left === 'once' || (left === 'unwanted' && (await options.wanted()))) leave.set(null);
    options.onOriginal(() => reload('ours'));
    return;
  }
  if (!MAY_NAME.test(document.location.pathname) || !canLeave(leave)) return;
  forbidFrames(document);
  const frame = await firstFrame(document);
  if (frame === null) return;
  if (!isPdfFrame(frame)) return reload('once');
  const ours = document.createElement('iframe');
  for (const name of LAYOUT) {
    const value = frame.getAttribute(name);
    if (value !== null) ours.setAttribute(name, value);
  }
  frame.replaceWith(ours);
  if (left !== 'ours' && !(await options.wanted())) return reload('unwanted');
  fill(ours, frame.src, options, reload);
};

/** Where the site may keep nothing, the way back to the original would lead to the viewer again, without end. */
const canLeave = (leave: Leave): boolean => {
  const left = leave.get();
  leave.set('once');
  const can = leave.get() !== null;
  leave.set(left);
  return can;
};

/** Attributes by which a page lays a frame out; the others say what it may load and how. */
const LAYOUT = ['class', 'style', 'id', 'width', 'height', 'title'];

/** The frame of the UN's page is known by what it loads, as nothing else of it is certain. */
const isPdfFrame = ({ src }: HTMLIFrameElement): boolean =>
  URL.canParse(src) && new URL(src).hostname === 'documents.un.org' && isViewable(src);

/** The frame with the PDF, else the first that the page was kept from loading; null for a page without frames. */
const firstFrame = (document: Document): Promise<HTMLIFrameElement | null> =>
  new Promise((resolve) => {
    const frames = () => [...document.querySelectorAll('iframe')];
    const look = () => {
      const found = frames().find(isPdfFrame);
      if (found !== undefined) end(found);
    };
    const onLoad = () => {
      const kept = frames().find(isFrameForbidden);
      // a script may still put the frame in
      if (kept !== undefined) end(kept);
    };
    const end = (frame: HTMLIFrameElement) => {
      observer.disconnect();
      document.defaultView?.removeEventListener('load', onLoad);
      resolve(frame);
    };
    const observer = new MutationObserver(look);
    observer.observe(document, { childList: true, subtree: true, attributes: true, attributeFilter: ['src'] });
    document.defaultView?.addEventListener('load', onLoad);
    look();
  });

/**
 * Over Chromium's own viewer, which has its text out of our reach and stays below as the original. Chromium builds its
 * viewer while the document is parsed and takes a frame of ours for its own then: neither loads.
 */
const cover = async (options: TakeoverOptions): Promise<void> => {
  const { document, leave } = options;
  const [wanted] = await Promise.all([options.wanted(), parsed(document)]);
  const ours = document.createElement('iframe');
  ours.style.cssText = 'position:fixed;inset:0;inline-size:100%;block-size:100%;border:0;z-index:2147483647';
  const show = () => {
    // not in the body: its content is hidden by the shadow tree of the browser's viewer
    document.documentElement.append(ours);
  };
  const showByWish = () => {
    leave.set('ours');
    show();
  };
  const giveBack = (wish: Wish) => {
    leave.set(wish === 'chosen' ? wish : null);
    ours.remove();
    options.onOriginal(showByWish);
  };
  fill(ours, document.location.href.replace(/#.*/, ''), options, giveBack);
  const left = leave.get();
  if (left === 'ours' || (wanted && left !== 'chosen')) show();
  else options.onOriginal(showByWish);
};

const parsed = (document: Document): Promise<unknown> =>
  document.readyState === 'loading'
    ? new Promise((resolve) => document.addEventListener('DOMContentLoaded', resolve, { once: true }))
    : Promise.resolve();

/** Gives our frame its address, and hears when the reader wants the original. */
const fill = (ours: HTMLIFrameElement, src: string, options: TakeoverOptions, giveBack: (wish: Wish) => void): void => {
  const { document, viewer } = options;
  ours.allow = 'fullscreen; clipboard-write';
  ours.addEventListener('load', () => ours.focus());
  ours.src = `${viewer}?${viewerQuery(src, { page: document.location.href })}${pageFragment(pageOf(document.location.hash))}`;
  if (document.defaultView !== null) onOriginal(document.defaultView, ours, new URL(viewer).origin, giveBack);
};
