import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import type { AnyRecord } from '../../src/core/records/record.ts';
import { type Chromium, startChromium } from '../browser/chromium.ts';
import type { Figure } from './goals.ts';
import { syntheticPack, writePack } from './packs.ts';
import { random } from './records.ts';
import { effort, median, p95, round } from './times.ts';

const SIZES = [1_000, 10_000, 100_000].slice(0, effort(3));
/** Cards asked for, each in a message of its own, as for one reference that is new on a page. */
const CARDS = effort(60, 8);
/** Queries typed key by key. */
const QUERIES = effort(12, 2);

/** What was measured with a pack of one size. Milliseconds, and megabytes. */
interface Sample {
  readonly records: number;
  readonly file: number;
  readonly imported: number;
  readonly card: number;
  readonly opened: number;
  readonly whole: number;
  readonly key: number;
  readonly heap: number;
}

/** How the time and memory of what users do grow with the size of a pack. Each size in a fresh browser. */
export async function measureScale(): Promise<Figure[]> {
  const samples: Sample[] = [];
  for (const records of SIZES) {
    const chromium = await startChromium();
    try {
      samples.push(await measureSize(chromium, records));
    } finally {
      await chromium.close();
    }
    console.error(JSON.stringify(samples.at(-1)));
  }
  return figuresOf(samples);
}

async function measureSize(chromium: Chromium, records: number): Promise<Sample> {
  const folder = mkdtempSync(join(tmpdir(), 'packs-'));
  const path = join(folder, 'Synthetic.ndjson');
  try {
    writePack(path, records);
    const options = await chromium.own('options.html');
    await options.waitForSelector('#pack-file', { state: 'attached' });
    const start = performance.now();
    await options.setInputFiles('#pack-file', path);
    await options.locator('.packs .outcome').waitFor({ timeout: 300_000 });
    const imported = performance.now() - start;
    const said = await options.innerText('.packs .outcome');
    if (!said.includes(records.toLocaleString('en'))) throw new Error(said);
    const { card, heap } = await measureCards(chromium, options, records);
    await options.close();
    const { opened, whole, key } = await measureSearch(chromium, records);
    return { records, file: statSync(path).size / 1e6, imported, card, opened, whole, key, heap };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const targets = (records: number, count: number) => {
  const next = random(5);
  const wanted = new Set(Array.from({ length: count }, () => Math.floor(next() * records)));
  return [...syntheticPack(records)].filter((record, at) => wanted.has(at) && record.kind === 'document');
};

const titleOf = (record: AnyRecord | undefined): string =>
  record !== undefined && 'title' in record ? (record.title?.en ?? '') : '';

/** The median time of the message by which a page asks for a card, and the most heap that the worker had. */
async function measureCards(chromium: Chromium, page: Page, records: number): Promise<{ card: number; heap: number }> {
  const ask = (id: string) =>
    page.evaluate(async (target) => {
      const api = globalThis as unknown as { chrome: { runtime: { sendMessage(message: object): Promise<unknown> } } };
      const start = performance.now();
      const question = { kind: 'symbol', text: target, target, candidates: [] };
      const reply = await api.chrome.runtime.sendMessage({ name: 'cards', questions: [question] });
      return { took: performance.now() - start, isFound: JSON.stringify(reply).includes('"found"') };
    }, id);
  const times: number[] = [];
  let heap = 0;
  for (const { id } of targets(records, CARDS * 2).slice(0, CARDS)) {
    const { took, isFound } = await ask(id);
    if (!isFound) throw new Error(`No card for ${id}.`);
    times.push(took);
    heap = Math.max(heap, (await chromium.workerHeap()) / 1024 / 1024);
  }
  return { card: median(times.slice(5)), heap };
}

/**
 * The time from the popup's start to its first hits for a symbol, and for words of a title, which are found once the pack
 * has been read; and the 95th percentile of a key until its hits are drawn.
 */
async function measureSearch(
  chromium: Chromium,
  records: number,
): Promise<{ opened: number; whole: number; key: number }> {
  const found = targets(records, QUERIES * 2).slice(0, QUERIES);
  const first = found[0]?.id ?? '';
  const popup = await chromium.own('popup.html');
  await popup.waitForSelector('input');
  const start = performance.now();
  await popup.fill('input', first);
  await popup.locator('[role=option]').first().waitFor({ timeout: 120_000 });
  const opened = performance.now() - start;
  await popup.fill('input', titleOf(found[0]));
  await popup.locator('[role=option]', { hasText: 'Synthetic' }).first().waitFor({ timeout: 120_000 });
  const whole = performance.now() - start;
  const queries = found.flatMap((record, i) => {
    if (i % 2 === 0) return [record.id, record.id.replaceAll('/', ' ').toLowerCase()];
    const words = titleOf(record).match(/\p{L}{4,}/gu) ?? [];
    return [words.slice(0, 3).join(' '), words.slice(-2).join(' ').toLowerCase()];
  });
  const times = await popup.evaluate(async (typed) => {
    const input = document.querySelector('input') as HTMLInputElement;
    const took: number[] = [];
    for (const query of typed) {
      for (let end = 1; end <= query.length; end++) {
        const begin = performance.now();
        input.value = query.slice(0, end);
        input.dispatchEvent(new Event('input', { bubbles: true }));
        // Drawn in a microtask or in the next task.
        await new Promise((done) => {
          const { port1, port2 } = new MessageChannel();
          port1.onmessage = done;
          port2.postMessage(0);
        });
        took.push(performance.now() - begin);
      }
    }
    return took;
  }, queries);
  return { opened, whole, key: p95(times) };
}

function figuresOf(samples: readonly Sample[]): Figure[] {
  const curve = (of: (sample: Sample) => number, unit: string) =>
    samples
      .map((sample) => `${sample.records.toLocaleString('en')} records ${round(of(sample), 1)} ${unit}`)
      .join(', ');
  const [small, large] = [samples[0] as Sample, samples.at(-1) as Sample];
  const import_ = curve(({ imported }) => imported / 1000, 's');
  const files = curve(({ file }) => file, 'MB');
  const opened = curve((one) => one.opened / 1000, 's');
  const whole = curve((one) => one.whole / 1000, 's');
  return [
    {
      id: 'scale-card',
      value: round(large.card / small.card, 1),
      beside: curve(({ card }) => card, 'ms'),
      method: `Median of ${CARDS} messages in Chromium; import: ${import_} (${files})`,
    },
    {
      id: 'scale-search',
      value: round(large.key, 1),
      beside: curve(({ key }) => key, 'ms'),
      method: `Chromium; first hits of a popup that has just opened: ${opened}; for words of a title in the pack: ${whole}`,
    },
    {
      id: 'scale-heap',
      value: round(large.heap, 1),
      beside: curve(({ heap }) => heap, 'MB'),
      method: `Most of ${CARDS} readings between cards, by the debugging protocol`,
    },
  ];
}
