import { symbolFromAddress } from '../core/symbol/address.ts';
import { isViewable, viewerQuery } from './address.ts';
import { ORIGINAL_FRAGMENT, onOriginal } from './original.ts';

export interface TakeoverOptions {
  readonly document: Document;
  /** The address of viewer.html in the extension. */
  readonly viewer: string;
  /** Does the reader want our viewer here? May take a moment: nothing is loaded before the answer. */
  readonly wanted: () => Promise<boolean>;
  /** The original is there; `showViewer` puts our viewer in its place after all. */
  readonly onOriginal: (showViewer: () => void) => void;
}

/** Attributes by which a page lays a frame out; the others say what it may load and how. */
const LAYOUT = ['class', 'style', 'id', 'width', 'height', 'title'];

/** Puts our viewer in the place of the UN's, in a page with a frame or over a PDF that fills the tab. */
export const takeOver = (options: TakeoverOptions): void => {
  const { document } = options;
  if (document.location.hash === ORIGINAL_FRAGMENT) return;
  if (document.contentType !== 'application/pdf') replaceFrame(options);
  else if (isViewable(document.location.href)) void cover(options);
};

/**
 * Takes the frame out as soon as the parser has put it in, before it asks for anything, and gives its place to ours.
 * The frame itself is kept: put back, it loads what it would have loaded.
 */
const replaceFrame = (options: TakeoverOptions): void => {
  const { document } = options;
  const look = () => {
    const frame = [...document.querySelectorAll('iframe')].find(isPdfFrame);
    if (frame === undefined) return;
    observer.disconnect();
    void replace(frame, options);
  };
  const observer = new MutationObserver(look);
  observer.observe(document, { childList: true, subtree: true, attributes: true, attributeFilter: ['src'] });
  look();
};

/** The frame of the UN's page is known by what it loads, as nothing else of it is certain. */
const isPdfFrame = ({ src }: HTMLIFrameElement): boolean =>
  URL.canParse(src) && new URL(src).hostname === 'documents.un.org' && isViewable(src);

const replace = (frame: HTMLIFrameElement, options: TakeoverOptions): Promise<void> => {
  const ours = options.document.createElement('iframe');
  for (const name of LAYOUT) {
    const value = frame.getAttribute(name);
    if (value !== null) ours.setAttribute(name, value);
  }
  const place = {
    show: () => frame.replaceWith(ours),
    restore: () => ours.replaceWith(frame),
  };
  return fill(ours, frame.src, place, options);
};

/** Over Chromium's own viewer, which has its text out of our reach and stays below as the original. */
const cover = (options: TakeoverOptions): Promise<void> => {
  const { document } = options;
  const ours = document.createElement('iframe');
  ours.style.cssText = 'position:fixed;inset:0;inline-size:100%;block-size:100%;border:0;z-index:2147483647';
  const place = {
    // not in the body: its content is hidden by the shadow tree of the browser's viewer
    show: () => document.documentElement.append(ours),
    restore: () => ours.remove(),
  };
  return fill(ours, document.location.href.replace(/#.*/, ''), place, options);
};

/** Puts our frame in its place at once, and the viewer into it unless the reader wants the original here. */
const fill = async (
  ours: HTMLIFrameElement,
  src: string,
  place: { show(): void; restore(): void },
  options: TakeoverOptions,
): Promise<void> => {
  const { document, viewer } = options;
  const named = symbolFromAddress(src) ?? symbolFromAddress(document.location.href);
  const [symbol, language, at] = [named?.symbol ?? null, named?.language ?? null, document.location.hostname];
  const href = `${viewer}?${viewerQuery(src, symbol, language, at)}`;
  ours.allow = 'fullscreen; clipboard-write';
  ours.addEventListener('load', () => ours.focus());

  const giveBack = () => {
    place.restore();
    options.onOriginal(() => {
      ours.src = href;
      place.show();
    });
  };
  place.show();
  if (document.defaultView !== null) onOriginal(document.defaultView, ours, new URL(viewer).origin, giveBack);
  if (await options.wanted()) ours.src = href;
  else giveBack();
};
