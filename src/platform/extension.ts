import browser from 'webextension-polyfill';

/** The browser's extension API, for the background and our own pages. Content scripts use content-api.ts. */
export { browser };

/** Chrome's side panel, which the polyfill does not know; absent in Firefox, which has the sidebar. */
interface SidePanel {
  open(options: { tabId: number }): Promise<void>;
}

const sidePanel = (): SidePanel | undefined => (browser as unknown as { sidePanel?: SidePanel }).sidePanel;

/**
 * Opens the panel beside a tab: false where the browser refuses. Must be called in the same turn as the user's gesture,
 * so nothing may be awaited before.
 */
export function openPanel(tabId: number): Promise<boolean> {
  try {
    const panel = sidePanel();
    const opening = panel === undefined ? browser.sidebarAction.open() : panel.open({ tabId });
    return opening.then(
      () => true,
      () => false,
    );
  } catch {
    return Promise.resolve(false);
  }
}

/** The address of a file of the package. */
export const packaged = (path: string): string => browser.runtime.getURL(path);

/** Reads a text file of the package, such as `kb/index.json`. */
export async function readPackaged(path: string): Promise<string> {
  const response = await fetch(packaged(path));
  if (!response.ok) throw new Error(`${path}: ${response.status}`);
  return response.text();
}
