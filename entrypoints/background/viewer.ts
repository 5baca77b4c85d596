import { browser } from '../../src/platform/extension.ts';
import { openViewerTab } from '../../src/platform/pages.ts';
import { changeSettings, loadSettings } from '../../src/platform/settings.ts';
import { viewableIn } from '../../src/viewer/address.ts';
import { isViewable, viewerQuery } from '../../src/viewer/viewable.ts';

/** Opens the viewer in a tab; false for what it may not be given. */
export async function openViewer(href: string): Promise<boolean> {
  if (!isViewable(href)) return false;
  await openViewerTab(viewerQuery(href));
  return true;
}

/** Opens the viewer on what a tab shows, else on nothing: it asks for a file then. */
export async function openViewerOn(shown = ''): Promise<void> {
  const href = viewableIn(shown);
  if (href === null || !(await openViewer(href))) await openViewerTab();
}

/** Leaves the PDFs of the site at this address as they are from now on; false where there is none. */
export async function leaveSite(href: string | undefined): Promise<boolean> {
  if (href === undefined) return false;
  const { hostname } = new URL(href);
  const { viewerOff } = await loadSettings(browser.storage.local);
  await changeSettings(browser.storage.local, { viewerOff: [...new Set([...viewerOff, hostname])] });
  return true;
}
