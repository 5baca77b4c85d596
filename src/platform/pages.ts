import { browser, packaged } from './extension.ts';

/** Longer than any reference; what is selected by mistake may be a whole page. */
const LONGEST_QUERY = 300;

/** The search page with a query, in a small window of its own, or in a tab where there are no windows. */
export async function openSearch(query: string): Promise<void> {
  const text = query.replace(/\s+/g, ' ').trim().slice(0, LONGEST_QUERY);
  const url = packaged(`popup.html?${new URLSearchParams({ q: text })}`);
  if (browser.windows === undefined) await browser.tabs.create({ url });
  else await browser.windows.create({ url, type: 'popup', width: 440, height: 620 });
}

/** Our viewer in a new tab, on the query that names a PDF; without one it waits for a file of the reader's. */
export async function openViewerTab(query?: string): Promise<void> {
  await browser.tabs.create({ url: packaged(query === undefined ? 'viewer.html' : `viewer.html?${query}`) });
}

/** The first page, once for all: some browsers take a reload of the extension for an installation. Gives its tab. */
export async function openWelcome(): Promise<number | undefined> {
  const { local } = browser.storage;
  if ((await local.get('welcomed')).welcomed === true) return undefined;
  await local.set({ welcomed: true });
  return (await browser.tabs.create({ url: packaged('welcome.html') })).id;
}
