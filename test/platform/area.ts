import type { SettingsArea } from '../../src/platform/settings.ts';

/** `storage.local` of a browser, as an object. */
export function area(stored: Record<string, unknown> = {}): SettingsArea & { stored: Record<string, unknown> } {
  return {
    stored,
    get: async (key) => (key in stored ? { [key]: stored[key] } : {}),
    set: async (items) => void Object.assign(stored, items),
  };
}

/** One that answers nothing. */
export const BROKEN: SettingsArea = {
  get: () => Promise.reject(new Error('broken')),
  set: () => Promise.reject(new Error('broken')),
};
