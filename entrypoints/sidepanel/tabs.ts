import { askDocument, isAnswer } from '../../src/messages/send.ts';
import { CHOICES } from '../../src/platform/choices.ts';
import { browser } from '../../src/platform/extension.ts';
import type { Tabs } from '../../src/ui/sheet/follow.ts';
import { joinFrames } from '../../src/ui/sheet/frames.ts';
import { withReaderChoices } from './choices.ts';
import { createFrames } from './frames.ts';

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

/** Asks the document in a tab. */
export const askTab = (tab: number) => askDocument((message) => browser.tabs.sendMessage(tab, message));

/** Asks a frame of it. */
export const askFrame = (tab: number, frameId: number) =>
  askDocument((message) => browser.tabs.sendMessage(tab, message, { frameId }));

const frames = createFrames();

export const tabs: Tabs = {
  front: async () => (await frontTab())?.id ?? null,
  async references(tab) {
    const ids = frames.of(tab);
    // Those that have not been heard of yet answer in their own time, and then all is asked again.
    void askTab(tab)('frames', {});
    const [own, ...framed] = await Promise.all([
      askTab(tab)('references', {}),
      ...ids.map((id) => askFrame(tab, id)('references', { inFrame: true })),
    ]);
    const answered = framed.flatMap((reply, at) => {
      const id = ids[at] as number;
      if (isAnswer(reply)) return [{ id, document: reply }];
      frames.forget(tab, id);
      return [];
    });
    const documents = [...(isAnswer(own) ? [{ id: null, document: own }] : []), ...answered];
    return joinFrames(
      await Promise.all(documents.map(async (one) => ({ ...one, document: await withReaderChoices(one.document) }))),
    );
  },
  onChange(listener) {
    const onUpdated = (_tab: number, { status }: { status?: string }) => {
      if (status !== undefined) listener();
    };
    const onStored = (changes: object) => {
      if (CHOICES in changes) listener();
    };
    const stopFrames = frames.onNew(listener);
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
