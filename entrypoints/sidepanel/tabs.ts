import { CHOICES } from '../../src/platform/choices.ts';
import { browser } from '../../src/platform/extension.ts';
import type { Tabs } from '../../src/ui/sheet/follow.ts';
import { gather, onNewFrame } from './gather.ts';

/** A tab as far as we may know it: the address only on the sites whose PDFs we may read. */
export interface FrontTab {
  readonly id: number;
  readonly href: string | null;
}

/** The tab in front; where this page is itself a tab, the one that was in front before it. */
export async function frontTab(): Promise<FrontTab | null> {
  const own = await browser.tabs.getCurrent();
  const others = (await browser.tabs.query({ currentWindow: true })).filter((tab) => tab.id !== own?.id);
  const latest = others.toSorted((a, b) => (b.lastAccessed ?? 0) - (a.lastAccessed ?? 0))[0];
  const front = others.find((tab) => tab.active) ?? latest;
  return front?.id === undefined ? null : { id: front.id, href: front.url ?? null };
}

export const tabs: Tabs = {
  front: async () => (await frontTab())?.id ?? null,
  references: gather,
  onChange(listener) {
    const onUpdated = (_tab: number, { status }: { status?: string }) => {
      if (status !== undefined) listener();
    };
    const onStored = (changes: object) => {
      if (CHOICES in changes) listener();
    };
    const stopFrames = onNewFrame(listener);
    browser.tabs.onActivated.addListener(listener);
    browser.tabs.onUpdated.addListener(onUpdated);
    browser.storage.local.onChanged.addListener(onStored);
    return () => {
      stopFrames();
      browser.tabs.onActivated.removeListener(listener);
      browser.tabs.onUpdated.removeListener(onUpdated);
      browser.storage.local.onChanged.removeListener(onStored);
    };
  },
};
