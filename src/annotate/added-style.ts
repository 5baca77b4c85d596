import { partOf } from '../text/part-of.ts';

/** A style sheet of ours in a document or a shadow tree. */
export interface AddedStyle {
  /** Whether nobody has taken it away. */
  isThere(): boolean;
  remove(): void;
}

/** Gives a document or a shadow tree a style sheet without adding a node where the browser can. */
export function addStyle(root: Document | ShadowRoot, text: string): AddedStyle {
  try {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
    return {
      isThere: () => root.adoptedStyleSheets.includes(sheet),
      remove() {
        root.adoptedStyleSheets = root.adoptedStyleSheets.filter((other) => other !== sheet);
      },
    };
  } catch {
    // Firefox separates a content script's sheets from the page's: there a style element is what reaches the text.
    const document = 'head' in root ? root : root.ownerDocument;
    const element = document.createElement('style');
    element.textContent = text;
    ('head' in root ? (partOf(root, 'head') ?? partOf(root, 'documentElement')) : root).append(element);
    return { isThere: () => element.isConnected, remove: () => element.remove() };
  }
}
