import type { Runtime } from 'webextension-polyfill';
import { browser } from '../../src/platform/extension.ts';

/** The frames of tabs that have told us that they may have references. */
export interface Frames {
  of(tab: number): readonly number[];
  /** It no longer answers. */
  forget(tab: number, frame: number): void;
  /** Calls back when a frame is heard of that was not known; returns what ends that. */
  onNew(listener: () => void): () => void;
}

/**
 * Frames cannot be counted without a permission to see where people go. So each is asked to make itself known, and the browser
 * tells which one it is: see `frames` in protocol.ts.
 */
export function createFrames(): Frames {
  const known = new Map<number, Set<number>>();
  const listeners = new Set<() => void>();

  browser.runtime.onMessage.addListener((message: unknown, { tab, frameId }: Runtime.MessageSender) => {
    const isFrame = typeof message === 'object' && message !== null && 'name' in message && message.name === 'frame';
    if (!isFrame || tab?.id === undefined || frameId === undefined) return undefined;
    const own = known.get(tab.id) ?? new Set();
    known.set(tab.id, own);
    if (own.has(frameId)) return undefined;
    own.add(frameId);
    for (const listener of listeners) listener();
    return undefined;
  });

  return {
    of: (tab) => [...(known.get(tab) ?? [])],
    forget: (tab, frame) => void known.get(tab)?.delete(frame),
    onNew(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
