import type { Chromium } from './chromium.ts';
import { until } from './waiting.ts';

/** Switches us off everywhere, or on again, as the popup does. */
export async function switchOff(chromium: Chromium, isOff: boolean): Promise<void> {
  const worker = await until('the service worker', () => chromium.worker());
  await worker.evaluate(async (pausedEverywhere) => {
    const { local } = (globalThis as unknown as { chrome: { storage: { local: Local } } }).chrome.storage;
    await local.set({ settings: { ...(await local.get('settings')).settings, pausedEverywhere } });
  }, isOff);
}

interface Local {
  get(key: string): Promise<{ settings?: object }>;
  set(items: object): Promise<void>;
}
