import type { Id } from '../core/records/id.ts';
import { browser } from './extension.ts';

/** What the panel was last asked to show, and for which tab. */
export interface PanelFocus {
  readonly tabId: number;
  readonly focus: Id;
}

const KEY = 'panel-focus';

const isFocus = (value: unknown): value is PanelFocus =>
  typeof value === 'object' && value !== null && 'tabId' in value && 'focus' in value;

/** Kept for the browser's session only, so that a panel that is just opening finds it too. */
export const askPanelFor = (focus: PanelFocus): Promise<void> => browser.storage.session.set({ [KEY]: focus });

/** Once it is shown it is forgotten: the same thing can be asked for again, and a later panel does not show it. */
export const forgetPanelFocus = (): Promise<void> => browser.storage.session.remove(KEY);

/** Tells what the panel shall show: what was asked for last, if anything, and from then on whatever is asked for. */
export async function onPanelFocus(listener: (focus: PanelFocus) => void): Promise<void> {
  browser.storage.session.onChanged.addListener((changes) => {
    const value: unknown = (changes as Record<string, { newValue?: unknown }>)[KEY]?.newValue;
    if (isFocus(value)) listener(value);
  });
  const value: unknown = (await browser.storage.session.get(KEY))[KEY];
  if (isFocus(value)) listener(value);
}
