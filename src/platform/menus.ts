import type { Words } from '../core/words.ts';
import { browser } from './extension.ts';
import { MENU_PATTERNS } from './hosts.ts';

export interface MenuActions {
  /** Explains a selected text: in the tab's own document where we are in it, else elsewhere. */
  readonly explain: (text: string, tabId: number | undefined, frameId: number | undefined) => void;
  readonly openViewer: (href: string) => void;
}

/** Puts our items into the context menu, in these words. Browsers keep them while the background sleeps. */
export async function makeMenus(words: Words): Promise<void> {
  await browser.contextMenus.removeAll();
  browser.contextMenus.create({ id: 'explain', title: words('menu_explain'), contexts: ['selection'] });
  browser.contextMenus.create({
    id: 'viewer',
    title: words('menu_viewer'),
    contexts: ['link'],
    targetUrlPatterns: MENU_PATTERNS,
  });
  browser.contextMenus.create({
    id: 'viewer-page',
    title: words('menu_viewer'),
    contexts: ['page'],
    documentUrlPatterns: MENU_PATTERNS,
  });
}

export function answerMenus({ explain, openViewer }: MenuActions): void {
  browser.contextMenus.onClicked.addListener((info, tab) => {
    const href = info.menuItemId === 'viewer' ? info.linkUrl : info.pageUrl;
    if (info.menuItemId === 'explain') explain(info.selectionText ?? '', tab?.id, info.frameId);
    else if (href !== undefined) openViewer(href);
  });
}
