import type { Chromium } from '../browser/chromium.ts';
import { longestOfOurs, startTrace } from '../browser/trace.ts';
import { until } from '../browser/waiting.ts';
import type { Figure } from './goals.ts';
import { effort, median } from './times.ts';

const ROUNDS = effort(5);
export const REFERENCES = 10_000;

/** Notes when the first mark is there, and when the first reference of the page has its card: its line changes then. */
const PROBE = `
  window.noted = { marked: 0, carded: 0 };
  const timer = setInterval(() => {
    const sizes = new Map([...CSS.highlights].map(([name, { size }]) => [name, size]));
    if (sizes.size > 0) noted.marked ||= performance.now();
    if ((sizes.get('mandate-lens-form') ?? 0) > 0) { noted.carded ||= performance.now(); clearInterval(timer); }
  }, 1);
`;

/**
 * A page with as many references as hardly any has, all different and the first of them one that is known by its form only:
 * the longest task in which code of ours ran, and how long after the first marks the first card was there.
 */
export async function measureDensePage(chromium: Chromium): Promise<Figure[]> {
  chromium.standIn.add('dense', densePage());
  const browser = chromium.context.browser();
  if (browser === null) throw new Error('Chromium has no browser object.');
  const session = await browser.newBrowserCDPSession();
  const tasks: number[] = [];
  const cards: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    const page = await chromium.context.newPage();
    await page.addInitScript(PROBE);
    const stop = await startTrace(session);
    await page.goto('https://www.unodc.org/dense');
    const noted = await until('the first card', () =>
      page.evaluate(() => {
        const { noted } = window as unknown as { noted: { marked: number; carded: number } };
        return noted.carded > 0 ? noted : null;
      }),
    );
    await until('all references', async () => (await countOf(chromium)) === REFERENCES);
    tasks.push(longestOfOurs(await stop(), chromium.id));
    cards.push(noted.carded - noted.marked);
    await page.close();
  }
  await session.detach();
  const method = `Chromium, ${ROUNDS} fresh pages of ${REFERENCES} different references`;
  const all = (values: readonly number[]) => `all: ${values.map(Math.round).join(', ')} ms`;
  return [
    {
      id: 'dense-task',
      value: Math.round(median(tasks)),
      beside: all(tasks),
      method: `${method}, from the browser's own trace: the longest task in which a function of ours ran, in time of the processor, median`,
    },
    {
      id: 'dense-card',
      value: Math.round(median(cards)),
      beside: all(cards),
      method: `${method}: until the content of the first card is in the page, median`,
    },
  ];
}

/** How many references the page in front has, once it is read. */
export async function countOf(chromium: Chromium): Promise<number> {
  const worker = chromium.worker();
  if (worker === null) return 0;
  return worker.evaluate(async () => {
    const { tabs } = (globalThis as unknown as { chrome: Api }).chrome;
    const [tab] = await tabs.query({ active: true, lastFocusedWindow: true });
    const { complete, references } = await tabs.sendMessage(tab?.id ?? -1, { name: 'references' });
    return complete ? references.length : 0;
  });
}

interface Api {
  readonly tabs: {
    query(about: object): Promise<{ id?: number }[]>;
    sendMessage(tab: number, message: object): Promise<{ complete: boolean; references: object[] }>;
  };
}

export function densePage(): string {
  const paragraphs: string[] = [];
  for (let index = 0; index < REFERENCES / 4; index++) {
    const [group, year, number] = [2 + (index % 8), 2031 + (Math.floor(index / 8) % 60), Math.floor(index / 480) * 4];
    const symbols = [1, 2, 3, 4].map((add) => `CTOC/COP/WG.${group}/${year}/${number + add}`);
    paragraphs.push(`<p>${index + 1}. The notes ${symbols.join(', ')} were before the meeting.</p>`);
  }
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>Dense sample</title><body>${paragraphs.join('\n')}</body></html>`;
}
