import { access } from '../../src/platform/access.ts';
import { type Shortcut, shortcuts } from '../../src/platform/commands.ts';
import { browser } from '../../src/platform/extension.ts';
import { hostsOf, OPTIONAL_PATTERNS, PAGE_PATTERNS, PDF_PATTERNS } from '../../src/platform/hosts.ts';
import { type Remembered, remembered } from '../../src/platform/remembered.ts';
import { PERMISSIONS } from '../../src/ui/options/privacy.tsx';

/** What the options tell of this browser, besides the settings. */
export interface About {
  readonly isAllowed: boolean;
  readonly shortcuts: readonly Shortcut[];
  readonly remembered: readonly Remembered[];
}

export async function lookAround(): Promise<About> {
  const [isAllowed, keys, lists] = await Promise.all([
    access.onPages(),
    shortcuts(),
    remembered(browser.storage.local),
  ]);
  return { isAllowed, shortcuts: keys, remembered: lists };
}

/** What the manifest asks for. */
export const asked = {
  permissions: PERMISSIONS.filter((name) => browser.runtime.getManifest().permissions?.includes(name)),
  hosts: { read: hostsOf(PDF_PATTERNS), marked: hostsOf(PAGE_PATTERNS), optional: hostsOf(OPTIONAL_PATTERNS) },
};
