import { browser } from './extension.ts';

/** The commands of the manifest, in its order; the built extension has no others. */
export const COMMANDS = ['next-reference', 'previous-reference', 'open-card', 'open-panel', 'open-viewer'] as const;

export interface Shortcut {
  readonly name: (typeof COMMANDS)[number];
  /** As the browser writes them: "Alt+Shift+J"; empty where the user or another extension has taken them away. */
  readonly keys: string;
}

export async function shortcuts(): Promise<readonly Shortcut[]> {
  const all = await browser.commands.getAll();
  return COMMANDS.map((name) => ({ name, keys: all.find((one) => one.name === name)?.shortcut ?? '' }));
}

/** Firefox has a call for its page of shortcuts, which the polyfill does not know; Chrome and Edge an address. */
interface ShortcutSettings {
  openShortcutSettings?(): Promise<void>;
}

/** Opens the browser's own page on which keys are changed: extensions cannot change them. */
export async function openShortcuts(): Promise<void> {
  const { openShortcutSettings } = browser.commands as ShortcutSettings;
  if (openShortcutSettings === undefined) await browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
  else await openShortcutSettings();
}
