import { mkdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { Frame, Page } from 'playwright-core';
import sharp from 'sharp';
import { type Chromium, startChromium } from '../browser/chromium.ts';
import { cardWith, hover, mark, noCard, viewerFrame } from '../browser/reader.ts';
import { until, wait } from '../browser/waiting.ts';

/**
 * The demo itself: Chromium with the built extension, on the stand-in for the UN's sites. With `--write` the pictures that
 * the README shows are made anew.
 */

const PAGE = 'https://www.unodc.org/report.en.html';
const PDF = 'https://docs.un.org/en/CTOC/COP/WG.4/2022/4';
const FRENCH = 'https://docs.un.org/fr/CTOC/COP/WG.4/2022/4';
/** Of the pictures, those in the README, by what they are called there. */
const SHOWN = ['card', 'viewer', 'panel', 'popup', 'chain', 'timeline'];
const isWritten = process.argv.includes('--write');
const SCREENSHOTS = isWritten ? import.meta.dirname : join(import.meta.dirname, '../../screenshots');

async function save(name: string, picture: Buffer): Promise<void> {
  if (isWritten && !SHOWN.includes(name)) return;
  await sharp(picture)
    .png({ palette: true, effort: 10 })
    .toFile(join(SCREENSHOTS, `${name}.png`));
}

const display = process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
if (display && !isWritten && !process.argv.includes('--headless')) await stay();
else await look();

/** Opens the documents for a person and stays until the browser is closed. */
async function stay(): Promise<void> {
  const chromium = await startChromium({ headless: false });
  await chromium.open(FRENCH);
  await chromium.open(PDF);
  const page = await chromium.open(PAGE);
  await chromium.context.pages()[0]?.close();
  await page.bringToFront();
  console.log(`
Chromium is open with Mandate Lens loaded. The sites in it are a stand-in on this machine, with sample documents:
  ${PAGE}   a web page
  ${PDF}       a PDF in our viewer
  ${FRENCH}       the same in French
  ${PDF}?direct=true   a PDF alone in a tab
Point at a marked reference; press Esc to close its card. The toolbar has search; Alt+Shift+L opens the side panel.
Close the browser, or press Ctrl+C here, to end.`);
  const ended = new Promise<void>((done) => {
    chromium.context.on('close', () => done());
    process.on('SIGINT', () => done());
  });
  await ended;
  await chromium.close().catch(() => undefined);
}

/** Looks at page, PDF, popup, panel and drawings without a display; prints each card and saves a picture of each. */
async function look(): Promise<void> {
  const chromium = await startChromium();
  mkdirSync(SCREENSHOTS, { recursive: true });
  try {
    const page = await chromium.open(PAGE);
    await showCard(page, page.mainFrame(), 'CTOC/COP/WG.4/2022/4', 'card');
    await showCard(page, page.mainFrame(), 'resolution 7/1', 'card-resolution');
    await showPanel(chromium, page);
    const pdf = await chromium.open(PDF);
    const viewer = await viewerFrame(pdf);
    await showCard(pdf, viewer, 'CTOC/COP/WG.4/2022/4', 'viewer-document');
    await showCard(pdf, viewer, 'resolution 7/1', 'viewer');
    await showPopup(chromium);
    await showDrawings(chromium);
    console.log(`\nScreenshots are in ./${relative(process.cwd(), SCREENSHOTS)}`);
  } finally {
    await chromium.close();
  }
}

async function showCard(page: Page, frame: Frame, text: string, name: string): Promise<void> {
  await hover(frame, text);
  await cardWith(frame, text.replace(/^resolution /, ''));
  // The card fades in; what is printed and pictured is the finished one.
  await wait(400);
  const shown = await cardWith(frame, text.replace(/^resolution /, ''));
  console.log(`\n── ${name}: the pointer is on “${text}” ──\n${shown.text}`);
  await save(name, await page.screenshot());
  await page.keyboard.press('Escape');
  await noCard(frame);
}

async function showPanel(chromium: Chromium, page: Page): Promise<void> {
  await mark(page.mainFrame(), 'CTOC/COP/WG.4/2031/99');
  const panel = await chromium.sidePanel(page);
  await until('the list in the panel', async () =>
    (await panel.evaluate<string>('document.body.innerText')).includes('CTOC/COP/WG.4/2031/99'),
  );
  await wait(800);
  await save('panel', await panel.screenshot());
}

async function showPopup(chromium: Chromium): Promise<void> {
  const popup = await chromium.own('popup.html');
  await popup.setViewportSize({ width: 420, height: 560 });
  await popup.fill('input', 'trafficking');
  await popup.locator('[role=option]').first().waitFor();
  await save('popup', await popup.screenshot());
}

/** The chain of a report of two groups, and the timeline, in the panel's tab of its own. */
async function showDrawings(chromium: Chromium): Promise<void> {
  const focus = 'CTOC/COP/WG.2/2022/4-CTOC/COP/WG.3/2022/4';
  const panel = await chromium.own(`sidepanel.html?${new URLSearchParams({ focus })}`);
  await panel.setViewportSize({ width: 1280, height: 920 });
  await panel.locator('.view', { hasText: 'Drawing' }).click();
  await panel.locator('.drawn-chain').waitFor();
  await save('chain', await panel.screenshot());
  await panel.getByRole('tab', { name: 'Timeline' }).click();
  await panel.locator('.panel svg').waitFor();
  await save('timeline', await panel.screenshot());
}
