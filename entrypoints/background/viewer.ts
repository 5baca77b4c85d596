import type { Runtime } from 'webextension-polyfill';
import type { Handlers } from '../../src/messages/receive.ts';
import { access } from '../../src/platform/access.ts';
import { browser } from '../../src/platform/extension.ts';
import { patternsToShow } from '../../src/platform/hosts.ts';
import { openViewerTab } from '../../src/platform/pages.ts';
import { changeSettings, isOn, loadSettings } from '../../src/platform/settings.ts';
import { viewableIn } from '../../src/viewer/address.ts';
import { isViewable, viewerQuery } from '../../src/viewer/viewable.ts';
import { settingsNow } from './knowledge.ts';

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

type ViewerHandlers = Pick<Handlers<Runtime.MessageSender>, 'viewer' | 'open-viewer' | 'leave-site'>;

export const viewerHandlers: ViewerHandlers = {
  async viewer({ host }) {
    const { settings, words } = await settingsNow();
    if (!isOn(settings, host) || settings.viewerOff.includes(host)) return { wanted: false, offer: null };
    return {
      wanted: settings.viewer && (await access.has(patternsToShow(host))),
      offer: { show: words('page_viewer'), end: words('page_viewer_off', host) },
    };
  },

  async 'open-viewer'({ href }) {
    return { opened: await openViewer(href) };
  },

  async 'leave-site'(_, { url }) {
    if (url === undefined) return { left: false };
    const { hostname } = new URL(url);
    const { viewerOff } = await loadSettings(browser.storage.local);
    await changeSettings(browser.storage.local, { viewerOff: [...new Set([...viewerOff, hostname])] });
    return { left: true };
  },
};
