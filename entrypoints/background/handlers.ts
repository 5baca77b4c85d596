import type { Runtime } from 'webextension-polyfill';
import type { Handlers } from '../../src/messages/receive.ts';
import { access } from '../../src/platform/access.ts';
import { browser, openPanel } from '../../src/platform/extension.ts';
import { patternsToShow } from '../../src/platform/hosts.ts';
import { askPanelFor } from '../../src/platform/panel.ts';
import { pause } from '../../src/platform/settings.ts';
import { pageTable } from '../../src/platform/words.ts';
import { cardHandlers } from './cards.ts';
import { settingsNow } from './knowledge.ts';
import { readingHandlers } from './reading.ts';
import { leaveSite, openViewer } from './viewer.ts';

export const handlers: Handlers<Runtime.MessageSender> = {
  ...cardHandlers,
  ...readingHandlers,

  async page({ host }) {
    const { settings, words, table } = await settingsNow();
    const { delay, marks, backward, paused, pausedEverywhere, viewer, viewerOff } = settings;
    const on = !pausedEverywhere && !paused.includes(host);
    const offer = on && !viewerOff.includes(host);
    return {
      on,
      viewer: offer && viewer && (await access.has(patternsToShow(host))),
      offer,
      language: words.language,
      words: pageTable(table),
      delay,
      marks,
      backward,
    };
  },

  // Not async: the panel opens only in the same turn as the user's click.
  'open-panel'({ focus }, sender) {
    const tabId = sender.tab?.id;
    if (tabId === undefined) return Promise.resolve({ opened: false });
    const opening = openPanel(tabId);
    const telling = focus === null ? Promise.resolve() : askPanelFor({ tabId, focus });
    return Promise.all([opening, telling]).then(([opened]) => ({ opened }));
  },

  async 'open-viewer'({ href }) {
    return { opened: await openViewer(href) };
  },

  async 'leave-site'(_, sender) {
    return { left: await leaveSite(sender.url) };
  },

  async pause({ where, paused }, sender) {
    const host = where === 'everywhere' ? null : new URL(sender.url ?? '').hostname;
    const done = await pause(browser.storage.local, host, paused).then(Boolean, () => false);
    return { done };
  },
};
