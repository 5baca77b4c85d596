import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';
import type { Page } from 'playwright-core';
import { launchFirefox, type Remote } from './bidi.ts';
import type { Browser, Options, Panel } from './browser.ts';
import { printPage } from './print.ts';
import { startProxy } from './proxy.ts';
import { startStandIn } from './stand-in.ts';
import { until, wait } from './waiting.ts';
import { tellRequests, watch, witnesses } from './witness.ts';

/** The built extension: `.output/firefox-mv3`, or the folder named by EXTENSION_FIREFOX. */
const EXTENSION = resolve(process.env.EXTENSION_FIREFOX ?? join(import.meta.dirname, '../../.output/firefox-mv3'));
const GECKO_ID = 'mandate-lens@mandate-lens.example';
const UUID = '6f2b1c1e-3c1a-4b57-9d5f-1f6a6a1f0c11';
const HOME = `moz-extension://${UUID}/`;
/** Milliseconds in which Firefox has to be gone. */
const CLOSING = 10_000;
/** The extension, in Firefox's own window. */
export const OURS = `WebExtensionPolicy.getByID('${GECKO_ID}').extension`;

export interface Firefox extends Browser, Pick<Remote, 'inWindow' | 'send'> {}

/** Firefox with the extension installed for this run, the stand-in reached through a proxy that lets nothing else out. */
export async function startFirefox(options: Options = {}): Promise<Firefox> {
  if (!existsSync(join(EXTENSION, 'manifest.json')))
    throw new Error(`No built extension in ${EXTENSION}: run npm run build:firefox.`);
  const standIn = await startStandIn(printPage);
  const proxy = await startProxy(standIn.port);
  const profile = mkdtempSync(join(tmpdir(), 'firefox-'));
  const { context, send, inWindow, kill } = await launchFirefox(profile, {
    'network.proxy.type': 1,
    'network.proxy.ssl': '127.0.0.1',
    'network.proxy.ssl_port': proxy.port,
    'extensions.webextensions.uuids': JSON.stringify({ [GECKO_ID]: UUID }),
    'intl.locale.requested': 'en-US',
    'browser.download.folderList': 2,
    'browser.download.dir': profile,
    // its panel hangs over the page, between the pointer and the text
    'browser.download.alwaysOpenPanel': false,
    // a pointer that reaches frames of other sites
    'remote.events.async.mouse.enabled': true,
  });
  // less than a test has, so that what is missing is named
  context.setDefaultTimeout(15_000);
  const witness = watch('firefox', context);
  witnesses.add(witness);
  await send('webExtension.install', { extensionData: { type: 'path', path: EXTENSION } });
  // It opens by itself, once; tests begin without it, unless it is what they are about.
  const isWelcome = (page: Page) => page.url() === `${HOME}welcome.html`;
  const welcome = await until('the first page', () => context.pages().find(isWelcome), 15_000);
  if (!options.welcome) await welcome.close();

  const open = async (href: string): Promise<Page> => {
    const page = await context.newPage();
    await page.goto(href);
    return page;
  };
  /** A page of the extension in which nothing of its own runs. */
  const still = () => open(`${HOME}icons/16.png`);
  const asExtension: Browser['asExtension'] = async (run, given, front) => {
    const helper = await still();
    await front?.bringToFront();
    const answer = await helper.evaluate(`(${run})(browser, ${JSON.stringify(given)})`);
    await helper.close();
    return answer as Awaited<ReturnType<typeof run>>;
  };

  /** The letter of a command's key, `J` of `Alt+Shift+J`; one that has no key is given one, as a reader would. */
  const keyOf = (wanted: string): Promise<string> =>
    asExtension(async (api, name) => {
      const shortcut = (await api.commands.getAll()).find((one) => one.name === name)?.shortcut || 'Alt+Shift+V';
      await api.commands.update({ name, shortcut });
      return shortcut.slice(-1);
    }, wanted);
  /** Presses a command's key in Firefox's own window: no page ever sees it. */
  const press = (key: string) =>
    inWindow(`document.querySelector('keyset[id^=ext-keyset] key[key=${key}]').doCommand()`);

  /** Paths of the files that were saved. */
  const savedTo = async (): Promise<string[]> => {
    const list = await inWindow(`(async () => {
      const { Downloads } = ChromeUtils.importESModule('resource://gre/modules/Downloads.sys.mjs');
      const all = await (await Downloads.getList(Downloads.ALL)).getAll();
      return JSON.stringify(all.filter(({ succeeded }) => succeeded).map(({ target }) => target.path));
    })()`);
    return JSON.parse(list) as string[];
  };

  return {
    context,
    standIn,
    home: HOME,
    open,
    send,
    inWindow,
    own: (path) => open(`${HOME}${path}`),
    async command(page, name) {
      const key = await keyOf(name);
      await page.bringToFront();
      await press(key);
    },
    async menu(page, menuItemId, linkUrl) {
      await page.bringToFront();
      const info = { menuItemId, pageUrl: page.url(), modifiers: [], ...(linkUrl && { linkUrl }) };
      await inWindow(`${OURS}.emit('webext-menu-menuitem-click', ${JSON.stringify(info)}, gBrowser.selectedTab)`);
    },
    // Of what a page of an extension saves, WebDriver BiDi does not tell: Firefox's own list does.
    async saved(_, by) {
      const before = await savedTo();
      await by();
      const path = await until('the file', async () => (await savedTo()).find((one) => !before.includes(one)));
      return { name: basename(path), path };
    },
    asExtension,
    async killWorker() {
      await inWindow(`${OURS}.terminateBackground({ ignoreDevToolsAttached: true })`);
    },
    async sidePanel(page) {
      const key = await keyOf('open-panel');
      const helper = await still();
      await page.bringToFront();
      await press(key);
      return viewOf(helper, 'sidebar');
    },
    async closeTabs() {
      await inWindow('SidebarController.hide()');
      for (const page of context.pages().slice(1)) await page.close();
    },
    async close() {
      witnesses.delete(witness);
      // Firefox has been seen to wait for ever for something of its own
      await Promise.race([context.close(), wait(CLOSING)]);
      await kill();
      proxy.close();
      await standIn.close();
      rmSync(profile, { recursive: true, force: true, maxRetries: 3 });
      tellRequests('Firefox', standIn, proxy);
    },
  };
}

/** The page of the extension's in the sidebar or in the toolbar's panel, reached from another of its pages. */
export async function viewOf(helper: Page, type: 'popup' | 'sidebar'): Promise<Panel> {
  const view = `browser.extension.getViews({ type: '${type}' })[0]`;
  await until(`the ${type}`, () => helper.evaluate(`${view}?.document.readyState === 'complete'`), 15_000);
  return {
    // as if it ran there: the content policy of the page lets nothing be evaluated in it
    evaluate: (expression) =>
      helper.evaluate(`((window, document) => (${expression}))(${view}, ${view}.document)`) as Promise<never>,
  };
}
