/**
 * How the viewer's frame asks the page around it for the UN's own viewer. The page hears the message too: it says
 * nothing but the wish, and is heeded only if it comes from our frame.
 */
const MESSAGE = 'mandate-lens:original:';

/** For how long the original is wanted: for this document, or from now on. */
export type Wish = 'once' | 'chosen';

/** In an address, lets the browser's own viewer stand where ours would cover it. Never sent to a server. */
export const ORIGINAL_FRAGMENT = '#mandate-lens=original';

/** Shows the original: in the place of the viewer's frame, or of the tab where the viewer has one of its own. */
export const showOriginal = (window: Window, src: string, wish: Wish): void => {
  if (window.parent === window) window.location.assign(src + ORIGINAL_FRAGMENT);
  else window.parent.postMessage(MESSAGE + wish, '*');
};

/** Calls back when the viewer in `frame`, a page of `origin`, asks for the original. */
export const onOriginal = (
  window: Window,
  frame: HTMLIFrameElement,
  origin: string,
  show: (wish: Wish) => void,
): void => {
  window.addEventListener('message', ({ data, origin: sender, source }) => {
    if (sender !== origin || source !== frame.contentWindow) return;
    if (data === `${MESSAGE}once`) show('once');
    if (data === `${MESSAGE}chosen`) show('chosen');
  });
};
