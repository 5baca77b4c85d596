import type { Page } from 'playwright-core';
import sharp from 'sharp';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { contextOf } from './bidi.ts';
import type { Panel } from './browser.ts';
import { type Firefox, OURS, startFirefox, viewOf } from './firefox.ts';
import { onePage, pdfOf } from './pdf-writer.ts';
import { mark, marks } from './reader.ts';
import { sendPdf } from './stand-in.ts';
import { until } from './waiting.ts';

/**
 * What only Firefox has, or does in a way of its own: the panel of the toolbar's button, its question for sites that it
 * withholds, its own PDF viewer. Everything else is tested in both browsers by the same files.
 */

const PAGE = 'https://www.unodc.org/report.en.html';
const DOCUMENT = 'https://docs.un.org/en/CTOC/COP/WG.4/2022/4';
const NOTE = pdfOf(onePage(['As the Conference decided in its resolution 7/1 of 2014.']));
let firefox: Firefox;

beforeAll(async () => {
  firefox = await startFirefox();
});
afterAll(() => firefox?.close());
afterEach(() => firefox.closeTabs());

const says = (page: Page, text: string) => page.getByText(text).first().waitFor();

describe("the panel of the toolbar's button", () => {
  const POPUP = "document.querySelector('.webextension-popup-browser')";
  /** Keys that write nothing, by the names that Firefox's own window has for them. */
  const KEYS: Readonly<Record<string, string>> = { Enter: 'RETURN', Escape: 'ESCAPE' };

  /** Opens it over the tab in front; it is reached from another page of the extension's. */
  async function open(helper: Page): Promise<Panel> {
    await firefox.inWindow(`${OURS}.apiManager.global.browserActionFor(${OURS}).openPopup(window, false)`);
    await until('the panel', async () => (await firefox.inWindow(`${POPUP} !== null`)) === 'true');
    return viewOf(helper, 'popup');
  }
  /** Presses keys in it: a window without a screen does not put them into a panel by itself. */
  async function press(keys: readonly string[]): Promise<void> {
    const events = keys.map((key) => ({ key, code: KEYS[key] }));
    await firefox.inWindow(`(() => {
      const input = Cc['@mozilla.org/text-input-processor;1'].createInstance(Ci.nsITextInputProcessor);
      ${POPUP}.focus();
      if (!input.beginInputTransactionForTests(window, () => true)) throw new Error('The keys are taken.');
      for (const { key, code } of ${JSON.stringify(events)}) {
        const event = new KeyboardEvent('', { key, code: code ? key : '', keyCode: code ? KeyboardEvent['DOM_VK_' + code] : 0 });
        input.keydown(event);
        input.keyup(event);
      }
    })()`);
  }

  test('tells of the page in front, and finds a decision and opens its card by keys alone', async () => {
    const helper = await firefox.own('icons/16.png');
    const page = await firefox.open(PAGE);
    await mark(page.mainFrame(), 'CTOC/COP/WG.4/2031/99');
    const popup = await open(helper);
    const saysSo = (text: string) =>
      until(text, () => popup.evaluate<boolean>(`document.body.innerText.includes(${JSON.stringify(text)})`));
    await saysSo('16 references');
    await press([...'decision 4/4']);
    await saysSo('4th session · 2008');
    await press(['Enter']);
    await saysSo('Sets up an interim working group');
    await press(['Escape']);
  });

  test('opens the sidebar by its button', async () => {
    const helper = await firefox.own('icons/16.png');
    const page = await firefox.open(PAGE);
    await mark(page.mainFrame(), 'CTOC/COP/WG.4/2031/99');
    const popup = await open(helper);
    const button = "[...document.querySelectorAll('button')].find((one) => one.innerText.includes('mandate chain'))";
    await until('its button', () => popup.evaluate<boolean>(`${button}?.focus() ?? ${button} !== undefined`));
    await press(['Enter']);
    const sidebar = await viewOf(helper, 'sidebar');
    await until('the list', () =>
      sidebar.evaluate<boolean>("document.body.innerText.includes('CTOC/COP/WG.4/2031/99')"),
    );
  });
});

test('marks keep their line where colours are forced, and cover nothing', async () => {
  const force = (use: number) =>
    firefox.inWindow(`Services.prefs.setIntPref('browser.display.document_color_use', ${use})`);
  await force(2);
  try {
    const page = await firefox.open(PAGE);
    const { x, y } = await mark(page.mainFrame(), 'resolution 7/1');
    expect(await page.evaluate(() => matchMedia('(forced-colors: active)').matches)).toBe(true);
    const picture = await page.screenshot({ clip: { x: x - 30, y: y - 10, width: 60, height: 24 } });
    const { channels } = await sharp(picture).greyscale().stats();
    // a line and letters, black on white: a selection would be as dark as light, or without any white
    expect(channels[0]?.max).toBe(255);
    expect(channels[0]?.min).toBeLessThan(60);
    expect(channels[0]?.mean).toBeGreaterThan(180);
  } finally {
    await force(0);
  }
});

/** After it, only what was asked for is given. */
describe('a site that is withheld', () => {
  /** Takes away what may be read, as a reader does in Firefox's own settings. */
  const withhold = () =>
    firefox.asExtension(async ({ permissions }) => {
      const { origins = [] } = await permissions.getAll();
      return permissions.remove({ origins });
    }, null);
  /** Says yes to Firefox's question for sites, once it can be answered. */
  const agree = () =>
    until('the question to be answered', async () => {
      const question = "document.querySelector('#addon-webext-permissions-notification')";
      return (
        (await firefox.inWindow(`(() => {
          const { button } = ${question} ?? {};
          button?.click();
          return button !== undefined && ${question}?.parentNode?.state !== 'open';
        })()`)) === 'true'
      );
    });
  const isAsked = (page: Page) => says(page, 'does not let Mandate Lens on the sites');

  test('is not marked, and is so again when the first page or the options have asked for it by a click', async () => {
    for (const path of ['welcome.html', 'options.html']) {
      expect(await withhold()).toBe(true);
      const page = await firefox.open(PAGE);
      const sidebar = await firefox.sidePanel(page);
      await until('the sidebar to say so', () =>
        sidebar.evaluate<boolean>(
          "document.body.innerText.includes('This tab shows no UN document that can be read here.')",
        ),
      );
      expect(await marks(page.mainFrame())).toEqual([]);
      const own = await firefox.own(path);
      await isAsked(own);
      await own.locator('.allow button').click();
      await agree();
      await own.locator('.allow').waitFor({ state: 'detached' });
      await page.bringToFront();
      await page.reload();
      await mark(page.mainFrame(), 'resolution 7/1');
      await firefox.closeTabs();
    }
  });

  test('keeps its own way to show a document; in our viewer, which fetches nothing before, a click asks for it', async () => {
    await withhold();
    firefox.standIn.received.length = 0;
    const page = await firefox.open(DOCUMENT);
    const asked = (dest: string) => firefox.standIn.count({ host: 'documents.un.org', dest });
    await until('the UN’s frame', () => asked('iframe') > 0);
    expect(page.frames().some((frame) => frame.url().includes('viewer.html'))).toBe(false);
    const viewer = await firefox.own(`viewer.html?${new URLSearchParams({ src: DOCUMENT })}`);
    const button = viewer.getByRole('button', { name: /^Allow / });
    await button.waitFor();
    expect(asked('empty')).toBe(0);
    await button.click();
    await agree();
    // it begins anew, with what it may do now
    await until('the document', () => asked('empty') > 0);
    await viewer.locator('.found').waitFor();
    await mark(viewer.mainFrame(), 'resolution 7/1');
  });
});

test('offline the viewer says so, and goes on when the connection is back', async () => {
  const src = 'https://documents.un.org/doc/made/offline.pdf';
  firefox.standIn.answer(src, sendPdf(NOTE));
  const page = await firefox.own('viewer.html');
  await setOffline(page, true);
  await page.evaluate((search) => location.assign(search), `?${new URLSearchParams({ src })}`);
  await says(page, 'You are offline');
  expect(firefox.standIn.count({ host: 'documents.un.org', path: /offline/ })).toBe(0);
  await setOffline(page, false);
  await mark(page.mainFrame(), 'resolution 7/1');
});

/**
 * Cuts a tab off the network, or connects it again. Firefox' own "Work offline" tells its pages, but lets what goes through a
 * proxy on this computer pass; the tab's conditions do not tell of their end.
 */
async function setOffline(page: Page, isOffline: boolean): Promise<void> {
  const networkConditions = isOffline ? { type: 'offline' } : null;
  const contexts = [contextOf(page.mainFrame())];
  await firefox.send('emulation.setNetworkConditions', { networkConditions, contexts });
  await firefox.inWindow(`(Services.io.offline = ${isOffline})`);
}
