import type { Runtime } from 'webextension-polyfill';
import type { Handlers } from '../../src/messages/receive.ts';
import { browser, openPanel } from '../../src/platform/extension.ts';
import { askPanelFor } from '../../src/platform/panel.ts';
import { isOn, pause } from '../../src/platform/settings.ts';
import { pageTable } from '../../src/platform/words.ts';
import { cardHandlers } from './cards.ts';
import { settingsNow } from './knowledge.ts';
import { readingHandlers } from './reading.ts';
import { viewerHandlers } from './viewer.ts';

export const handlers: Handlers<Runtime.MessageSender> = {
  ...cardHandlers,
  ...readingHandlers,
  ...viewerHandlers,

  async page({ host }) {
    const { settings, words, table } = await settingsNow();
    const { delay, marks, backward } = settings;
    return {
      on: isOn(settings, host),
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

  async pause({ where, paused }, sender) {
    const host = where === 'everywhere' ? null : new URL(sender.url ?? '').hostname;
    const done = await pause(browser.storage.local, host, paused).then(Boolean, () => false);
    return { done };
  },
};
