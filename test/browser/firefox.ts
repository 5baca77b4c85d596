import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import puppeteer, { type Browser, type Frame, type Page } from 'puppeteer-core';
import { firefoxPath } from '../setup/programs.mjs';
import { until, wait } from './chromium.ts';
import { printPage } from './print.ts';
import { startProxy } from './proxy.ts';
import { type StandIn, startStandIn } from './stand-in.ts';
import { tellRequests, watchFirefox, witnesses } from './witness.ts';

/** The built extension: `.output/firefox-mv3`, or the folder named by EXTENSION_FIREFOX. */
const EXTENSION = resolve(process.env.EXTENSION_FIREFOX ?? join(import.meta.dirname, '../../.output/firefox-mv3'));
export const GECKO_ID = 'mandate-lens@mandate-lens.example';
/** Milliseconds in which Firefox has to be gone. */
const CLOSING = 10_000;
const UUID = '6f2b1c1e-3c1a-4b57-9d5f-1f6a6a1f0c11';

export interface Firefox {
  readonly browser: Browser;
  readonly standIn: StandIn;
  /** A new tab on this address. */
  open(href: string): Promise<Page>;
  /** A new tab on a page of the extension, such as `sidepanel.html`. */
  own(path: string): Promise<Page>;
  /** Presses the key of one of the extension's commands, which no page ever sees: `J`. */
  command(key: string): Promise<void>;
  /** Runs a script in Firefox's own window, where its menus, panels and keys are: the value of an expression, as text. */
  inWindow(expression: string): Promise<string>;
  /** Chooses an item of the extension's in the context menu of the tab in front. */
  menu(item: string): Promise<void>;
  /** The addresses of all tabs. */
  addresses(): Promise<string[]>;
  close(): Promise<void>;
}

/** Firefox with the extension installed for this run, the stand-in reached through a proxy that lets nothing else out. */
export async function startFirefox(): Promise<Firefox> {
  if (!existsSync(join(EXTENSION, 'manifest.json'))) {
    throw new Error(`No built extension in ${EXTENSION}: run npm run build:firefox.`);
  }
  const standIn = await startStandIn(printPage);
  const proxy = await startProxy(standIn.port);
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: firefoxPath(),
    headless: true,
    acceptInsecureCerts: true,
    defaultViewport: { width: 1280, height: 900 },
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: {
      'network.proxy.type': 1,
      'network.proxy.ssl': '127.0.0.1',
      'network.proxy.ssl_port': proxy.port,
      'extensions.webextensions.uuids': JSON.stringify({ [GECKO_ID]: UUID }),
      'intl.locale.requested': 'en-US',
    },
  });
  const witness = watchFirefox(browser);
  witnesses.add(witness);
  await browser.installExtension(EXTENSION);
  // It opens by itself, once; tests begin without it.
  const welcome = await until('the first page', async () => {
    for (const page of await browser.pages()) {
      const href = await page.evaluate(() => location.href).catch(() => '');
      if (href === `moz-extension://${UUID}/welcome.html`) return page;
    }
    return null;
  });
  await welcome.close();

  const connection = (browser as unknown as { connection: Connection }).connection;
  const inWindow = async (expression: string): Promise<string> => {
    const { result: tree } = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
    const context = tree.contexts?.[0]?.context;
    const { result } = await connection.send('script.evaluate', {
      expression: `Promise.resolve(${expression}).then(String)`,
      target: { context },
      awaitPromise: true,
    });
    if (result.type !== 'success') throw new Error(`In Firefox's window: ${JSON.stringify(result)}`);
    return String(result.result?.value);
  };

  const open = async (href: string): Promise<Page> => {
    const page = await browser.newPage();
    await page.goto(href, { waitUntil: 'domcontentloaded' });
    return page;
  };
  return {
    browser,
    standIn,
    open,
    inWindow,
    async own(path) {
      const page = await browser.newPage();
      const href = `moz-extension://${UUID}/${path}`;
      // Firefox never reports that an extension's page has loaded; ask the page itself instead.
      await page.goto(href, { timeout: 1000 }).catch(() => null);
      await until(`${path} to load`, () =>
        page.evaluate((wanted) => location.href.startsWith(wanted) && document.readyState === 'complete', href),
      );
      return page;
    },
    async command(key) {
      await inWindow(`document.querySelector('keyset[id^=ext-keyset] key[key=${key}]').doCommand()`);
    },
    async menu(item) {
      const info = `{ menuItemId: '${item}', pageUrl: gBrowser.selectedBrowser.currentURI.spec, modifiers: [] }`;
      const extension = `WebExtensionPolicy.getByID('${GECKO_ID}').extension`;
      await inWindow(`${extension}.emit('webext-menu-menuitem-click', ${info}, gBrowser.selectedTab)`);
    },
    addresses: async () =>
      (await inWindow("gBrowser.tabs.map((tab) => tab.linkedBrowser.currentURI.spec).join('\\n')")).split('\n'),
    async close() {
      witnesses.delete(witness);
      // Firefox has been seen to wait for ever for something of its own
      await Promise.race([browser.close(), wait(CLOSING)]);
      browser.process()?.kill('SIGKILL');
      proxy.close();
      await standIn.close();
      tellRequests('Firefox', standIn, proxy);
    },
  };
}

/** Texts and places of the marks in a frame. */
export const marks = (frame: Frame): Promise<{ text: string; x: number; y: number }[]> =>
  frame.evaluate(() => {
    const found: { text: string; x: number; y: number }[] = [];
    for (const [, highlight] of CSS.highlights) {
      for (const part of highlight) {
        const range = document.createRange();
        range.setStart(part.startContainer, part.startOffset);
        range.setEnd(part.endContainer, part.endOffset);
        const box = range.getClientRects()[0];
        const [x, y] = box ? [box.left + box.width / 2, box.top + box.height / 2] : [-1, -1];
        found.push({ text: range.toString().replace(/\s+/g, ' ').trim(), x, y });
      }
    }
    return found;
  });

/** The text of the card in a frame: BiDi tells closed shadow trees where it is asked to. */
export async function cardText(frame: Frame): Promise<string> {
  // Puppeteer's own evaluate leaves shadow trees out, so the command is sent as it is.
  const { connection } = frame.page().browser() as unknown as { connection: Connection };
  const context = (frame as unknown as { _id: string })._id;
  const answer = await connection.send('script.callFunction', {
    functionDeclaration: '() => document.documentElement',
    target: { context },
    awaitPromise: false,
    serializationOptions: { includeShadowTree: 'all', maxDomDepth: 40 },
  });
  const texts: string[] = [];
  collect(answer.result.result as Remote | undefined, false, texts);
  return texts.join(' ').replace(/\s+/g, ' ').trim();
}

/** Puts the pointer on a marked text and gives what its card says. */
export async function cardOf(frame: Frame, text: string, saying: string): Promise<string> {
  const { x, y } = await until('a mark', async () => (await marks(frame)).find((one) => one.text === text), 15_000);
  const page = frame.page();
  const { left, top } = await page.evaluate((isFrame) => {
    const { left = 0, top = 0 } = (isFrame ? document.querySelector('iframe')?.getBoundingClientRect() : null) ?? {};
    return { left, top };
  }, frame !== page.mainFrame());
  await page.mouse.move(left + x - 60, top + y - 30);
  await page.mouse.move(left + x, top + y, { steps: 4 });
  return cardWith(frame, saying);
}

/** Waits for a card that says this. */
export const cardWith = (frame: Frame, saying: string): Promise<string> =>
  until('the card', async () => {
    // Symbols stand there in parts, with a place to break after each slash.
    const now = (await cardText(frame)).replaceAll('/ ', '/');
    return now.includes(saying) ? now : null;
  });

function collect(node: Remote | undefined, inside: boolean, texts: string[]): void {
  const value = node?.value;
  if (value === undefined || value.localName === 'style') return;
  if (inside && value.nodeType === 3 && value.nodeValue) texts.push(value.nodeValue);
  for (const child of value.children ?? []) collect(child, inside, texts);
  if (value.shadowRoot) collect(value.shadowRoot, value.shadowRoot.value?.mode === 'closed', texts);
}

interface Remote {
  readonly value?: {
    readonly nodeType: number;
    readonly localName?: string;
    readonly nodeValue?: string;
    readonly mode?: 'open' | 'closed';
    readonly children?: Remote[];
    readonly shadowRoot?: Remote | null;
  };
}

/** WebDriver BiDi, for what Puppeteer does not offer. */
interface Connection {
  send(
    method: string,
    params: object,
  ): Promise<{
    readonly result: {
      readonly type?: string;
      readonly result?: { readonly value?: unknown };
      readonly contexts?: readonly { readonly context: string }[];
    };
  }>;
}

/** The frame in which our viewer stands. Firefox keeps the old address in its list of frames, so each frame is asked. */
export const viewerFrame = (page: Page): Promise<Frame> =>
  until(
    'the viewer',
    async () => {
      for (const frame of page.frames()) {
        const href = await frame.evaluate(() => location.href).catch(() => '');
        if (/^moz-extension:\/\/[^/]+\/viewer\.html/.test(href)) return frame;
      }
      return null;
    },
    20_000,
  );
