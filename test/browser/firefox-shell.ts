import type { Page } from 'puppeteer-core';
import { until } from './chromium.ts';
import { type Firefox, GECKO_ID } from './firefox.ts';

/** What Firefox itself puts around the extension: the panel of the toolbar's button, the sidebar, its question for sites. */

const POPUP = "document.querySelector('.webextension-popup-browser')";
/** Keys that write nothing, by the names that Firefox's own window has for them. */
const KEYS: Readonly<Record<string, string>> = { Enter: 'RETURN', Escape: 'ESCAPE', ArrowDown: 'DOWN' };

/** A page of the extension that stands in no tab. */
export interface Surface {
  /** Runs this in a tab of the extension, given the page's window. */
  evaluate<Given, Answer>(run: (view: Window, given: Given) => Answer, given: Given): Promise<Answer>;
  /** Waits until its text has this. */
  says(text: string): Promise<unknown>;
}

/** The page in the toolbar's panel or in the sidebar, reached from another page of the extension's, `helper`. */
const surfaceIn = (helper: Page, type: 'popup' | 'sidebar'): Surface => {
  const evaluate: Surface['evaluate'] = (run, given) =>
    helper.evaluate(
      `(${run})(browser.extension.getViews({ type: '${type}' })[0], ${JSON.stringify(given)})`,
    ) as Promise<never>;
  const text = () =>
    helper.evaluate(
      `browser.extension.getViews({ type: '${type}' })[0]?.document.body?.innerText ?? ''`,
    ) as Promise<string>;
  return {
    evaluate,
    says: (wanted) => until(`the ${type} to say ${wanted}`, async () => (await text()).includes(wanted), 15_000),
  };
};

/** Opens the panel of the toolbar's button over the tab in front. */
export async function openPopup({ inWindow }: Firefox, helper: Page): Promise<Surface> {
  const extension = `WebExtensionPolicy.getByID('${GECKO_ID}').extension`;
  await inWindow(`${extension}.apiManager.global.browserActionFor(${extension}).openPopup(window, false)`);
  await until('the panel', async () => (await inWindow(`${POPUP} !== null`)) === 'true');
  return surfaceIn(helper, 'popup');
}

/** Opens the sidebar beside the tab in front, by its command. */
export async function openSidebar(firefox: Firefox, helper: Page): Promise<Surface> {
  await firefox.command('L');
  const sidebar = surfaceIn(helper, 'sidebar');
  await sidebar.says(' ');
  return sidebar;
}

/**
 * Presses keys in the toolbar's panel, or in what else has them in Firefox's window: characters, or names such as `Enter`.
 * A window without a screen does not put the keys into a panel by itself.
 */
export async function press({ inWindow }: Firefox, keys: readonly string[]): Promise<void> {
  const events = keys.map((key) => ({ key, code: KEYS[key] }));
  await inWindow(`(() => {
    const input = Cc['@mozilla.org/text-input-processor;1'].createInstance(Ci.nsITextInputProcessor);
    ${POPUP}?.focus();
    if (!input.beginInputTransactionForTests(window, () => true)) throw new Error('The keys are taken.');
    for (const { key, code } of ${JSON.stringify(events)}) {
      const event = new KeyboardEvent('', { key, code: code ? key : '', keyCode: code ? KeyboardEvent['DOM_VK_' + code] : 0 });
      input.keydown(event);
      input.keyup(event);
    }
  })()`);
}

/** Says yes to Firefox's question for more sites, once it can be answered. */
export const agree = ({ inWindow }: Firefox): Promise<unknown> =>
  until('the question to be answered', async () => {
    const question = "document.querySelector('#addon-webext-permissions-notification')";
    return (
      (await inWindow(`(() => {
        const { button } = ${question} ?? {};
        button?.click();
        return button !== undefined && ${question}?.parentNode?.state !== 'open';
      })()`)) === 'true'
    );
  });

/**
 * Cuts a tab off the network, or connects it again. Firefox' own "Work offline" tells its pages, but lets what goes through a
 * proxy on this computer pass; the tab's conditions do not tell of their end.
 */
export async function setOffline({ browser, inWindow }: Firefox, page: Page, isOffline: boolean): Promise<void> {
  const { connection } = browser as unknown as { connection: { send(name: string, by: object): Promise<object> } };
  const context = (page.mainFrame() as unknown as { _id: string })._id;
  const networkConditions = isOffline ? { type: 'offline' } : null;
  await connection.send('emulation.setNetworkConditions', { networkConditions, contexts: [context] });
  await inWindow(`(Services.io.offline = ${isOffline})`);
}
