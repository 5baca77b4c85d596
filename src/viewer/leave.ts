import type { Wish } from './original.ts';

/**
 * Why this tab leaves the site's PDFs as they are: the reader's wish, or a setting. Or `ours`: the reader has asked for
 * our viewer in this tab, whatever the setting.
 */
export type Left = Wish | 'unwanted' | 'ours';

const LEFT: readonly string[] = ['once', 'chosen', 'unwanted', 'ours'] satisfies Left[];

/** Read before anything of a page is loaded, and at once. */
export interface Leave {
  get(): Left | null;
  set(left: Left | null): void;
}

const KEY = 'mandate-lens:original';

/** Kept with the site, for as long as the tab is open; a site that may keep nothing forgets it. */
export const leaveIn = (window: Window): Leave => ({
  get() {
    try {
      const kept = window.sessionStorage.getItem(KEY);
      return kept !== null && LEFT.includes(kept) ? (kept as Left) : null;
    } catch {
      return null;
    }
  },
  set(left) {
    try {
      if (left === null) window.sessionStorage.removeItem(KEY);
      else window.sessionStorage.setItem(KEY, left);
    } catch {
      // forgotten, as said above
    }
  },
});
