import { askDocument } from '../../src/messages/send.ts';
import { browser } from '../../src/platform/extension.ts';

/** Asks the document in a tab. */
export const askTab = (tab: number) => askDocument((message) => browser.tabs.sendMessage(tab, message));

/** Asks a frame of it. */
export const askFrame = (tab: number, frameId: number) =>
  askDocument((message) => browser.tabs.sendMessage(tab, message, { frameId }));
