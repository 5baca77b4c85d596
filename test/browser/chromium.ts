import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { type CDPSession, chromium, type Page, type Worker } from 'playwright-core';
import type { Browser as Api } from 'webextension-polyfill';
import { chromiumPath } from '../setup/programs.mjs';
import type { Browser, Options as Common, Panel } from './browser.ts';
import { printPage } from './print.ts';
import { startProxy } from './proxy.ts';
import { startStandIn } from './stand-in.ts';
import { until, wait } from './waiting.ts';
import { tellRequests, watch, witnesses } from './witness.ts';

/** The built extension: `.output/chrome-mv3`, or the folder named by EXTENSION. */
export const EXTENSION = resolve(process.env.EXTENSION ?? join(import.meta.dirname, '../../.output/chrome-mv3'));

export interface Chromium extends Browser {
  /** The extension's id. */
  readonly id: string;
  /** The service worker, started if need be by opening nothing: null when it sleeps. */
  worker(): Worker | null;
  /** Bytes of heap that the service worker uses. */
  workerHeap(): Promise<number>;
  sidePanel(page: Page): Promise<Target>;
}

export interface Options extends Common {
  readonly headless?: boolean;
  /** Width and height of the window, CSS pixels. */
  readonly size?: readonly [number, number];
  /** Language of the browser. */
  readonly language?: string;
  /** Another folder of an extension than the built one. */
  readonly extension?: string;
}

/** Milliseconds until a tab is asked once more to close, and how often. */
const CLOSING_WAIT = 500;
const CLOSING_TRIES = 10;

/** Chromium with the extension loaded, the stand-in reached through a proxy that lets nothing else out. */
export async function startChromium(options: Options = {}): Promise<Chromium> {
  if (!existsSync(join(EXTENSION, 'manifest.json')))
    throw new Error(`No built extension in ${EXTENSION}: run npm run build.`);
  const { headless = true, size = [1280, 900], language = 'en', extension = EXTENSION } = options;
  const standIn = await startStandIn(printPage);
  const proxy = await startProxy(standIn.port);
  const profile = mkdtempSync(join(tmpdir(), 'chromium-'));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: chromiumPath(),
    headless,
    chromiumSandbox: false,
    viewport: headless ? { width: size[0], height: size[1] } : null,
    env: { ...process.env, LANGUAGE: language } as Record<string, string>,
    args: [
      `--disable-extensions-except=${extension}`,
      `--load-extension=${extension}`,
      `--proxy-server=127.0.0.1:${proxy.port}`,
      '--proxy-bypass-list=<-loopback>',
      '--ignore-certificate-errors',
      `--lang=${language}`,
      `--window-size=${size.join(',')}`,
    ],
  });
  // less than a test has, so that what is missing is named
  context.setDefaultTimeout(15_000);
  const witness = watch('chromium', context);
  witnesses.add(witness);
  const first = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker', { timeout: 15_000 }));
  const id = new URL(first.url()).host;
  const browser = context.browser();
  if (browser === null) throw new Error('Chromium has no browser object.');
  const session = await browser.newBrowserCDPSession();
  // It opens by itself, once; tests begin without it, unless it is what they are about.
  const isWelcome = (page: Page) => page.url() === `chrome-extension://${id}/welcome.html`;
  const welcome = await until('the first page', () => context.pages().find(isWelcome), 15_000);
  if (!options.welcome) await welcome.close();

  const open = async (href: string): Promise<Page> => {
    const page = await context.newPage();
    await page.goto(href);
    return page;
  };

  const worker = () => context.serviceWorkers().find((one) => one.url().includes(id)) ?? null;
  const asExtension: Browser['asExtension'] = async (run, given, front) => {
    const helper = await open(`chrome-extension://${id}/manifest.json`);
    await front?.bringToFront();
    const answer = await helper.evaluate(`(${run})(chrome, ${JSON.stringify(given)})`);
    await helper.close();
    return answer as Awaited<ReturnType<typeof run>>;
  };

  /** Tells the service worker of an event at a tab. Headless, neither the key of a command nor a menu can be reached. */
  const dispatch = async (page: Page, of: keyof Events, what: unknown): Promise<void> => {
    await page.bringToFront();
    const place = await until('the service worker', worker);
    await place.evaluate(
      async ([name, told]) => {
        const { chrome } = globalThis as unknown as { chrome: Events & Pick<Api, 'tabs'> };
        const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
        (name === 'commands' ? chrome.commands.onCommand : chrome.contextMenus.onClicked).dispatch(told, tab);
      },
      [of, what] as const,
    );
  };

  let watched: { readonly id: string; readonly target: Target } | undefined;
  const targets = async (kind: 'page' | 'service_worker') =>
    (await session.send('Target.getTargets')).targetInfos.filter(({ type }) => type === kind);
  const workers = async () => (await targets('service_worker')).filter(({ url }) => url.includes(id));
  const firstTab = (await targets('page'))[0]?.targetId;

  return {
    context,
    standIn,
    id,
    home: `chrome-extension://${id}/`,
    open,
    own: (path) => open(`chrome-extension://${id}/${path}`),
    worker,
    command: (page, name) => dispatch(page, 'commands', name),
    menu: (page, menuItemId, linkUrl) =>
      dispatch(page, 'contextMenus', { menuItemId, pageUrl: page.url(), ...(linkUrl && { linkUrl }) }),
    async saved(page, by) {
      const [download] = await Promise.all([page.waitForEvent('download'), by()]);
      return { name: download.suggestedFilename(), path: await download.path() };
    },
    asExtension,
    async workerHeap() {
      const [worker] = await workers();
      if (worker === undefined) throw new Error('The service worker sleeps.');
      if (watched?.id !== worker.targetId) {
        watched = { id: worker.targetId, target: await attach(session, worker.targetId) };
      }
      return watched.target.heap();
    },
    async killWorker() {
      for (const { targetId } of await workers()) await session.send('Target.closeTarget', { targetId });
      // A page that still waits for its cards may wake it again at once, and is right to.
      for (let tries = 0; tries < 25 && (await workers()).length > 0; tries++) await wait(20);
    },
    async sidePanel(page) {
      // Playwright's evaluate carries the user's gesture that sidePanel.open asks for.
      await asExtension(
        async (api) => {
          const { id: windowId } = await api.windows.getLastFocused();
          await (api as unknown as SidePanels).sidePanel.open({ windowId });
        },
        null,
        page,
      );
      await page.bringToFront();
      for (let tries = 0; tries < 100; tries++) {
        const { targetInfos } = await session.send('Target.getTargets');
        const panel = targetInfos.find(({ url }) => url.startsWith(`chrome-extension://${id}/sidepanel.html`));
        if (panel) {
          const target = await attach(session, panel.targetId);
          await until('the panel to load', () => target.evaluate<boolean>("document.readyState === 'complete'"));
          return target;
        }
        await wait(50);
      }
      throw new Error('The side panel did not open.');
    },
    async closeTabs() {
      let left = true;
      const closed = Promise.all(context.pages().map((page, index) => index > 0 && page.close())).then(() => {
        left = false;
      });
      for (let tries = 0; tries < CLOSING_TRIES && left; tries++) {
        await Promise.race([closed, wait(CLOSING_WAIT)]);
        // Chromium forgets to close a tab that is just going to another page, and Playwright asks it only once.
        for (const { targetId } of left ? await targets('page') : []) {
          if (targetId !== firstTab) await session.send('Target.closeTarget', { targetId });
        }
      }
      if (left) throw new Error('A tab does not close.');
    },
    async close() {
      witnesses.delete(witness);
      await context.close();
      proxy.close();
      await standIn.close();
      rmSync(profile, { recursive: true, force: true, maxRetries: 3 });
      tellRequests('Chromium', standIn, proxy);
    },
  };
}

/** A target that Playwright does not list (the side panel), spoken to through the browser's own session. */
export interface Target extends Panel {
  /** Bytes of its heap that are in use. */
  heap(): Promise<number>;
  /** A picture of it, PNG. */
  screenshot(): Promise<Buffer>;
}

async function attach(session: CDPSession, targetId: string): Promise<Target> {
  const { sessionId } = await session.send('Target.attachToTarget', { targetId, flatten: false });
  const waiting = new Map<number, (result: unknown) => void>();
  let last = 0;
  session.on('Target.receivedMessageFromTarget', (event) => {
    if (event.sessionId !== sessionId) return;
    const { id, result } = JSON.parse(event.message) as { id?: number; result?: unknown };
    if (id !== undefined) waiting.get(id)?.(result);
  });
  const send = (method: string, params: object): Promise<unknown> =>
    new Promise((done) => {
      last += 1;
      waiting.set(last, done);
      void session.send('Target.sendMessageToTarget', {
        sessionId,
        message: JSON.stringify({ id: last, method, params }),
      });
    });
  return {
    async evaluate<T>(expression: string) {
      const answer = (await send('Runtime.evaluate', {
        expression,
        returnByValue: true,
        awaitPromise: true,
        userGesture: true,
      })) as { result: { value: T }; exceptionDetails?: { text: string; exception?: { description?: string } } };
      const failure = answer.exceptionDetails;
      if (failure) throw new Error(failure.exception?.description ?? failure.text);
      return answer.result.value;
    },
    async heap() {
      return ((await send('Runtime.getHeapUsage', {})) as { usedSize: number }).usedSize;
    },
    async screenshot() {
      const { data } = (await send('Page.captureScreenshot', { format: 'png' })) as { data: string };
      return Buffer.from(data, 'base64');
    },
  };
}

/** What Chromium's API has and the shared one lacks. */
interface SidePanels {
  readonly sidePanel: { open(where: { windowId: number | undefined }): Promise<void> };
}
interface Events {
  readonly commands: { readonly onCommand: { dispatch(told: unknown, tab: object | undefined): void } };
  readonly contextMenus: { readonly onClicked: { dispatch(told: unknown, tab: object | undefined): void } };
}
