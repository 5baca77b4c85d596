import { existsSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import { join, resolve } from 'node:path';
import puppeteer, { type Browser, type Frame, type Page } from 'puppeteer-core';
import { firefoxPath } from '../setup/programs.mjs';
import { until } from './chromium.ts';
import { printPage } from './print.ts';
import { HOSTS } from './samples.ts';
import { type StandIn, startStandIn } from './stand-in.ts';

/** The built extension: `.output/firefox-mv3`, or the folder named by EXTENSION_FIREFOX. */
const EXTENSION = resolve(process.env.EXTENSION_FIREFOX ?? join(import.meta.dirname, '../../.output/firefox-mv3'));
const GECKO_ID = 'mandate-lens@mandate-lens.example';
const UUID = '6f2b1c1e-3c1a-4b57-9d5f-1f6a6a1f0c11';

export interface Firefox {
  readonly browser: Browser;
  readonly standIn: StandIn;
  /** A new tab on this address. */
  open(href: string): Promise<Page>;
  /** A new tab on a page of the extension, such as `sidepanel.html`. */
  own(path: string): Promise<Page>;
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
      'network.proxy.ssl_port': (proxy.address() as AddressInfo).port,
      'extensions.webextensions.uuids': JSON.stringify({ [GECKO_ID]: UUID }),
      'intl.locale.requested': 'en-US',
    },
  });
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

  const open = async (href: string): Promise<Page> => {
    const page = await browser.newPage();
    await page.goto(href, { waitUntil: 'domcontentloaded' });
    return page;
  };
  return {
    browser,
    standIn,
    open,
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
    async close() {
      await browser.close();
      await new Promise((done) => {
        proxy.close(done);
        proxy.closeAllConnections();
      });
      await standIn.close();
    },
  };
}

/** Tunnels the stand-in's hosts to it and refuses every other, Firefox's own calls included. */
async function startProxy(port: number): Promise<Server> {
  const hosts: readonly string[] = HOSTS;
  const server = createServer((_, response) => response.writeHead(403).end());
  server.on('connect', (request, client) => {
    client.on('error', () => client.destroy());
    if (!hosts.includes((request.url ?? '').replace(/:443$/, ''))) {
      client.end('HTTP/1.1 403 Forbidden\r\n\r\n');
      return;
    }
    const tunnel = connect(port, '127.0.0.1', () => {
      client.write('HTTP/1.1 200 Connection Established\r\n\r\n');
      tunnel.pipe(client).pipe(tunnel);
    });
    tunnel.on('error', () => client.destroy());
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return server;
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

/** The text of the card in a page: BiDi tells closed shadow trees where it is asked to. */
export async function cardText(page: Page): Promise<string> {
  // Puppeteer's own evaluate leaves shadow trees out, so the command is sent as it is.
  const { connection } = page.browser() as unknown as { connection: Connection };
  const context = (page.mainFrame() as unknown as { _id: string })._id;
  const answer = await connection.send('script.callFunction', {
    functionDeclaration: '() => document.documentElement',
    target: { context },
    awaitPromise: false,
    serializationOptions: { includeShadowTree: 'all', maxDomDepth: 40 },
  });
  const texts: string[] = [];
  collect(answer.result.result, false, texts);
  return texts.join(' ').replace(/\s+/g, ' ').trim();
}

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

interface Connection {
  send(method: string, params: object): Promise<{ result: { result: Remote } }>;
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
