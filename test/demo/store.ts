import { join } from 'node:path';
import type { Frame, Page } from 'playwright-core';
import sharp from 'sharp';
import { LANGUAGES, type Language } from '../../src/core/language.ts';
import { type Chromium, startChromium } from '../browser/chromium.ts';
import { cardWith, hover, marks, viewerFrame } from '../browser/reader.ts';
import { until, wait } from '../browser/waiting.ts';

/** `npm run store`: the pictures for the stores, each language's own, in the size that the Chrome Web Store asks for. */

const STORE = join(import.meta.dirname, '../../store');
const SIZE = [1280, 800] as const;
const SITE = 'https://www.unodc.org';
/** The sample report is in English and French; there are sample pages in all languages. */
const REPORTS: readonly Language[] = ['en', 'fr'];
const PDF = (language: Language) =>
  `https://docs.un.org/${REPORTS.includes(language) ? language : 'en'}/CTOC/COP/WG.4/2022/4`;
const JOINT = 'CTOC/COP/WG.2/2022/4-CTOC/COP/WG.3/2022/4';

const wanted = process.argv.slice(2).filter((word) => !word.startsWith('--'));
for (const language of LANGUAGES) {
  if (wanted.length === 0 || wanted.includes(language)) await picture(language);
}

async function picture(language: Language): Promise<void> {
  const chromium = await startChromium({ size: SIZE, language });
  const save = async (page: Page, name: string) => {
    // what fades in has come
    await wait(400);
    const image = sharp(await page.screenshot()).png({ palette: true, effort: 10 });
    await image.toFile(join(STORE, language, `${name}.png`));
  };
  try {
    await chromium.asExtension((api, settings) => api.storage.local.set({ settings }), { language });
    const page = await chromium.open(`${SITE}/${REPORTS.includes(language) ? 'report' : 'habits'}.${language}.html`);
    await showCard(page.mainFrame(), /4\/4/);
    await save(page, 'page');
    const pdf = await chromium.open(PDF(language));
    const viewer = await viewerFrame(pdf);
    await showCard(viewer, /^CTOC\/COP\/WG\.4\/2021\/6$/);
    await save(pdf, 'viewer');
    await save(await chain(chromium), 'chain');
  } finally {
    await chromium.close();
  }
  console.log(`${language}: page, viewer, chain`);
}

/** Puts the pointer on the first marked text that is like this, and waits for its card. */
async function showCard(frame: Frame, like: RegExp): Promise<void> {
  const first = async () => (await marks(frame)).find(({ text }) => like.test(text))?.text;
  const text = await until(`a mark on ${like}`, first);
  await hover(frame, text);
  await cardWith(frame, new RegExp(like.source.replace(/[$^]/g, '')));
}

/** The drawn chain of a report of two groups, in the panel's tab of its own. */
async function chain(chromium: Chromium): Promise<Page> {
  const panel = await chromium.own(`sidepanel.html?${new URLSearchParams({ focus: JOINT })}`);
  await panel.locator('.view').nth(1).click();
  await panel.locator('.drawn-chain').waitFor();
  return panel;
}
