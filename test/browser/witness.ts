import { appendFileSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserContext } from 'playwright-core';
import type { RefusingProxy } from './proxy.ts';
import type { StandIn } from './stand-in.ts';

/** What a run of the tests leaves behind: of each failed test what was seen, and of every browser what it asked for. */

const CACHE = join(import.meta.dirname, '../../.cache');
const BROWSER = process.env.BROWSER ?? 'chromium';
export const FAILURES = join(CACHE, 'failures', BROWSER);
export const REQUESTS = join(CACHE, `requests-${BROWSER}.ndjson`);

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
export function watch(name: 'chromium' | 'firefox', context: BrowserContext): Witness {
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
            .screenshot({ path: join(folder, `${name}-${index}.png`), timeout: PICTURE })
            .catch(() => undefined);
        }
      }
      if (watched) await context.tracing.stop(folder === null ? {} : { path: join(folder, `${name}.zip`) });
      watched = false;
    },
  };
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
