import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { type Chromium, startChromium } from './chromium.ts';
import { viewerFrame } from './reader.ts';
import { CHAINS } from './seed-chains.ts';
import { sendPdf } from './stand-in.ts';
import { until } from './waiting.ts';

/**
 * Real documents with labels, where MANDATE_LENS_SEEDS names a folder of them: `gold.json` and the texts that it names. The
 * References tab lists exactly the labelled symbols, resolutions and decisions, of a page and of a PDF of the same text; and
 * the chain of each group says what the documents say, which needs no folder.
 */

interface Seed {
  readonly file: string;
  readonly lang: string;
  readonly document: string;
  readonly references: readonly Label[];
}
interface Label {
  readonly text: string;
  readonly kind: string;
  readonly target: string | null;
  readonly alt_targets?: readonly string[];
  readonly optional?: boolean;
}

const folder = process.env.MANDATE_LENS_SEEDS;
const seeds: Seed[] = folder === undefined ? [] : JSON.parse(readFileSync(join(folder, 'gold.json'), 'utf8'));
const KINDS = ['symbol', 'resolution', 'decision'];
let chromium: Chromium;

beforeAll(async () => {
  chromium = await startChromium();
});
afterAll(() => chromium?.close());
afterEach(() => chromium.closeTabs());

const flat = (text: string) => text.replace(/\s+/g, ' ').trim();
const written = (target: string | null | undefined) => target?.toUpperCase().replace(/\s+/g, ' ') ?? null;

/** What the tab lists, in order. Of a long list only a window is drawn: it is scrolled through. */
async function listed(panel: Page): Promise<{ text: string; kind: string; target: string | null }[]> {
  const rows = new Map<number, { text: string; kind: string; target: string | null }>();
  const take = async () => {
    const drawn = await panel.locator('[role=option]').evaluateAll((options) =>
      options.map((option) => {
        const label = option.querySelector<HTMLElement>('.row-label');
        const [, kind = ''] = label?.className.split(' ') ?? [];
        const at = Number(option.getAttribute('aria-posinset'));
        return { at, text: label?.textContent ?? '', kind, target: label?.dataset.ref ?? null };
      }),
    );
    for (const { at, ...row } of drawn) rows.set(at, row);
    return Number(await panel.locator('[role=option]').first().getAttribute('aria-setsize'));
  };
  await until('all rows', async () => {
    const all = await take();
    await panel.locator('.rows').evaluate((list) => list.scrollBy({ top: list.clientHeight }));
    return rows.size === all;
  });
  return [...rows].sort(([a], [b]) => a - b).map(([, row]) => row);
}

/** The panel beside a document, once that has been read. */
async function panelBeside(page: Page, isRead: () => Promise<unknown>): Promise<Page> {
  await page.bringToFront();
  await until('the document to be read', isRead, 30_000);
  const panel = await chromium.own('sidepanel.html');
  await panel.locator('[role=option]').first().waitFor();
  return panel;
}
const isRead = (page: Page) => () =>
  chromium.asExtension(
    async (api) => {
      const [tab] = await api.tabs.query({ active: true });
      const reply = await api.tabs.sendMessage(tab?.id ?? -1, { name: 'references' }).catch(() => null);
      return (reply as { complete: boolean } | null)?.complete;
    },
    null,
    page,
  );

async function compare(panel: Page, { references }: Seed): Promise<void> {
  const rows = (await listed(panel)).filter(({ kind }) => KINDS.includes(kind));
  const labels = references.filter(({ kind, optional }) => KINDS.includes(kind) && !optional);
  expect(rows.map(({ text, target }) => `${text} → ${written(target)}`)).toEqual(
    labels.map(({ text, target }) => `${flat(text)} → ${written(target === 'UNKNOWN' ? null : target)}`),
  );
}

const pageOf = ({ file, lang }: Seed): string => {
  const text = readFileSync(join(folder ?? '', file), 'utf8');
  const plain = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  return `<!doctype html><html lang="${lang}"><meta charset="utf-8"><title>A document</title>
    <body><pre style="white-space: pre-wrap; font: 12px serif; max-width: 640px">${plain}</pre>`;
};

describe.skipIf(seeds.length === 0).each(seeds)('$document', (seed) => {
  const { document, lang } = seed;

  test('in a page has the labelled references in the list, and no others', async () => {
    const href = `https://undocs.org/${lang}/${document}`;
    chromium.standIn.answer(href, (_, response) =>
      response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(pageOf(seed)),
    );
    const page = await chromium.open(href);
    await compare(await panelBeside(page, isRead(page)), seed);
  });

  test('in a PDF has them too', async () => {
    const page = await chromium.open('about:blank');
    await page.setContent(pageOf(seed));
    const bytes = await page.pdf({ format: 'A4', margin: { top: '2cm', bottom: '2cm', left: '2cm', right: '2cm' } });
    const href = `https://documents.un.org/api/symbol/access?s=${document}&l=${lang}&t=pdf`;
    chromium.standIn.answer(href, sendPdf(bytes));
    await page.goto(`https://docs.un.org/${lang}/${document}`);
    await viewerFrame(page);
    await compare(await panelBeside(page, isRead(page)), seed);
  });
});

const groups = Object.entries(CHAINS).flatMap(([document, chains]) =>
  Object.entries(chains).map(([body, said]) => ({ document, body, said })),
);

test.each(groups)('the chain of $body says what $document says of it', async ({ body, said }) => {
  const panel = await chromium.own(`sidepanel.html?${new URLSearchParams({ focus: body })}`);
  await panel.locator('.view', { hasText: 'Drawing' }).click();
  await panel.locator('.drawn-chain').waitFor();
  const lines = await panel
    .locator('.drawn-chain [data-key]')
    .evaluateAll((nodes) =>
      nodes.map((node) => [node.getAttribute('data-key'), node.querySelector('[aria-label]')?.ariaLabel] as const),
    );
  const found = new Map(lines);
  const wrong = Object.entries(said).filter(([id, part]) => !found.get(id)?.includes(part));
  expect(wrong.map(([id, part]) => ({ id, part, line: found.get(id) ?? null }))).toEqual([]);
});
