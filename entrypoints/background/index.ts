import { defineBackground } from 'wxt/utils/define-background';
import { receiveBy } from '../../src/messages/receive.ts';
import { askDocument, isAnswer } from '../../src/messages/send.ts';
import { inBackground } from '../../src/platform/errors.ts';
import { browser, openPanel } from '../../src/platform/extension.ts';
import { answerMenus, makeMenus } from '../../src/platform/menus.ts';
import { openSearch } from '../../src/platform/pages.ts';
import { handlers } from './handlers.ts';
import { installKnowledge, wordsNow } from './knowledge.ts';
import { openViewer, openViewerOn } from './viewer.ts';
import { welcome } from './welcome.ts';

const STEPS = { 'next-reference': 'next', 'previous-reference': 'previous', 'open-card': 'open' } as const;

export default defineBackground(() => {
  const documentIn = (tabId: number, frameId?: number) =>
    askDocument((message) => browser.tabs.sendMessage(tabId, message, frameId === undefined ? {} : { frameId }));

  async function explain(text: string, tabId: number | undefined, frameId: number | undefined): Promise<void> {
    const reply = tabId === undefined ? 'silent' : await documentIn(tabId, frameId)('explain', { text });
    if (!isAnswer(reply) || !reply.done) await openSearch(text);
  }

  browser.runtime.onMessage.addListener(receiveBy(handlers));
  browser.commands.onCommand.addListener((command, tab) => {
    if (tab?.id === undefined) return;
    if (command === 'open-panel') inBackground('panel', openPanel(tab.id));
    else if (command === 'open-viewer') inBackground('viewer', openViewerOn(tab.url));
    else if (command in STEPS)
      inBackground('walk', documentIn(tab.id)('walk', { step: STEPS[command as keyof typeof STEPS] }));
  });
  answerMenus({
    explain: (text, tabId, frameId) => inBackground('explain', explain(text, tabId, frameId)),
    openViewer: (href) => inBackground('viewer', openViewer(href)),
  });

  const menus = () => inBackground('menus', wordsNow().then(makeMenus));
  browser.runtime.onInstalled.addListener(menus);
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install') inBackground('welcome', welcome());
  });
  browser.runtime.onStartup.addListener(menus);
  browser.storage.local.onChanged.addListener((changes) => 'settings' in changes && menus());
  inBackground('knowledge', installKnowledge());
});
