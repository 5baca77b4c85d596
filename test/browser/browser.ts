import type { BrowserContext, Page } from 'playwright-core';
import { test } from 'vitest';
import type { Browser as Api } from 'webextension-polyfill';
import { startChromium } from './chromium.ts';
import { startFirefox } from './firefox.ts';
import type { StandIn } from './stand-in.ts';

/** A browser with the extension, which tests drive through Playwright without asking which one it is. */
export interface Browser {
  readonly context: BrowserContext;
  readonly standIn: StandIn;
  /** Where the extension's pages are: `chrome-extension://<id>/`. */
  readonly home: string;
  /** A new tab on this address. */
  open(href: string): Promise<Page>;
  /** A new tab on a page of the extension, such as `popup.html`. */
  own(path: string): Promise<Page>;
  /** Does what a command of the manifest does in this tab, brought to the front. */
  command(page: Page, name: string): Promise<void>;
  /** Chooses an item of the extension's in the context menu of this tab, brought to the front, or of a link in it. */
  menu(page: Page, item: string, linkUrl?: string): Promise<void>;
  /** The file that this makes a tab save: the name that was proposed, and where it is. */
  saved(page: Page, by: () => Promise<unknown>): Promise<Saved>;
  /** Runs this in a page of the extension that does nothing of its own, with a tab brought to the front if one is named. */
  asExtension<Given, Answer>(
    run: (api: Api, given: Given) => Promise<Answer>,
    given: Given,
    front?: Page,
  ): Promise<Answer>;
  /** Stops the background by force, and waits until it is gone. */
  killWorker(): Promise<void>;
  /** The real panel at the side of this tab, opened as if by the reader. */
  sidePanel(page: Page): Promise<Panel>;
  /** Closes every tab but the first, before the next test. */
  closeTabs(): Promise<void>;
  close(): Promise<void>;
}

export interface Saved {
  readonly name: string;
  readonly path: string;
}

/** The panel at the side of a window, which is no tab. */
export interface Panel {
  /** The value of an expression; promises are awaited. */
  evaluate<T>(expression: string): Promise<T>;
}

export interface Options {
  /** Leaves the page open that the extension opens on installation. */
  readonly welcome?: boolean;
}

/** Whether this run is Firefox's: `BROWSER=firefox`. */
export const isFirefox = process.env.BROWSER === 'firefox';

/** The browser of this run. A test file that starts it this way runs in both; `startChromium` is for what only one has. */
export const startBrowser = (options: Options = {}): Promise<Browser> =>
  isFirefox ? startFirefox(options) : startChromium(options);

/** Why nothing can be tested that would be done over a PDF that fills a tab. */
export const PDF_VIEWER = 'it keeps extensions out of its PDF viewer';

/** As `test`, but skipped in Firefox; the report says why. */
export const unlessFirefox =
  (reason: string) =>
  (name: string, run: () => Promise<void>): void => {
    if (isFirefox) test.skip(`${name} (not in Firefox: ${reason})`);
    else test(name, run);
  };
