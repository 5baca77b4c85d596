import { appendFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { BrowserContext } from 'playwright-core';
import type { Browser } from 'puppeteer-core';
import type { RefusingProxy } from './proxy.ts';
import type { StandIn } from './stand-in.ts';

/** What a run of the tests leaves behind: of each failed test what was seen, and of every browser what it asked for. */

const CACHE = join(import.meta.dirname, '../../.cache');
export const FAILURES = join(CACHE, 'failures');
export const REQUESTS = join(CACHE, 'requests.ndjson');

/** Sees one test at a time in one browser. */
export interface Witness {
  /** Before a test. */
  begin(): Promise<void>;
  /** After it, with its tabs still open: what was seen goes into the folder, or is forgotten. */
  end(folder: string | null): Promise<void>;
}

/** Those of the browsers that are running. */
export const witnesses = new Set<Witness>();

/** Milliseconds that a picture may take of a tab that may hang. */
const PICTURE = 3000;

/** Pictures of all tabs, and a trace for `npx playwright-core show-trace`. */
export function watchChromium(context: BrowserContext): Witness {
  let watched = false;
  return {
    async begin() {
      // no snapshots: they put scripts into pages whose every node is counted
      await context.tracing.start({ snapshots: false, screenshots: false });
      watched = true;
    },
    async end(folder) {
      if (folder !== null) {
        for (const [index, page] of context.pages().entries()) {
          await page
            .screenshot({ path: join(folder, `chromium-${index}.png`), timeout: PICTURE })
            .catch(() => undefined);
        }
      }
      if (watched) await context.tracing.stop(folder === null ? {} : { path: join(folder, 'chromium.zip') });
      watched = false;
    },
  };
}

/** What Firefox tells of through WebDriver BiDi, but not what is in the messages of its pages' network. */
const TOLD = ['log.entryAdded', 'browsingContext.load', 'network.beforeRequestSent', 'network.fetchError'] as const;

/** Pictures of all tabs, and what the pages said, loaded and asked for, a line each. */
export function watchFirefox(browser: Browser): Witness {
  const { connection } = browser as unknown as { connection: Events };
  let lines: string[] = [];
  for (const name of TOLD) connection.on(name, (event) => lines.push(JSON.stringify({ name, event })));
  return {
    async begin() {
      lines = [];
    },
    async end(folder) {
      if (folder === null) return;
      for (const [index, page] of (await browser.pages()).entries()) {
        const picture = page.screenshot({ path: join(folder, `firefox-${index}.png`) }).catch(() => undefined);
        await Promise.race([picture, wait(PICTURE)]);
      }
      writeFileSync(join(folder, 'firefox.ndjson'), `${lines.join('\n')}\n`);
    },
  };
}
interface Events {
  on(name: string, heard: (event: unknown) => void): void;
}

/** Their makers, whom the browsers ask by themselves at times of their own, whatever is installed in them. */
const MAKERS = /(^|\.)(google\.com|googleapis\.com|gvt1\.com|mozilla\.(com|net|org)|firefox\.com)(:\d+)?$/;

/** Writes down everything that a browser asked for. Throws when that was more than the stand-in's hosts have. */
export function tellRequests(browser: string, standIn: StandIn, proxy: RefusingProxy): void {
  mkdirSync(CACHE, { recursive: true });
  const lines = [
    ...standIn.received.map((received) => ({ browser, ...received })),
    ...proxy.refused.map((refused) => ({ browser, refused })),
  ];
  appendFileSync(REQUESTS, lines.map((line) => `${JSON.stringify(line)}\n`).join(''));
  const strangers = proxy.refused.filter((asked) => !MAKERS.test(asked));
  if (strangers.length > 0) throw new Error(`${browser} was made to ask for ${[...new Set(strangers)].join(', ')}.`);
}
