import type { Chromium } from '../browser/chromium.ts';
import { card, mark } from '../browser/reader.ts';
import { until, wait } from '../browser/waiting.ts';
import type { Figure } from './goals.ts';
import { effort, median, p95, round } from './times.ts';

const ROUNDS = effort(20);
const PAGE = 'https://www.unodc.org/report.en.html';

interface Probe {
  pointed: number;
  shown: number;
  readonly frames: number[];
}

/** Notes the pointer's last move, the moment at which the card's host joins the page, and every frame. Text: not ours to compile. */
const PROBE = `
  window.probe = { pointed: 0, shown: 0, frames: [] };
  window.addEventListener('mousemove', (event) => { probe.pointed = event.timeStamp; });
  new MutationObserver(() => { probe.shown ||= performance.now(); }).observe(document.documentElement, { childList: true });
  requestAnimationFrame(function tick(time) { probe.frames.push(time); requestAnimationFrame(tick); });
`;

interface Round {
  /** Milliseconds from the pointer's last move until the card stands in the page. */
  readonly took: number;
  /** Frames from the end of the delay to the one that paints it. */
  readonly frames: number;
}

async function hoverOnce(chromium: Chromium, delay: number, isKilled: boolean): Promise<Round> {
  const page = await chromium.open(PAGE);
  const { x, y } = await mark(page.mainFrame(), 'resolution 7/1');
  // The cards have been fetched when the page was marked; the worker then goes, and must not be missed.
  await wait(600);
  if (isKilled) await chromium.killWorker();
  await page.mouse.move(5, 5);
  await page.evaluate(PROBE);
  await wait(100);
  await page.mouse.move(x, y);
  await until('the card', () => card(page.mainFrame()));
  await wait(100);
  const probe = await page.evaluate(() => (window as unknown as { probe: Probe }).probe);
  await page.close();
  // The frame that paints the card is the first one after it was made.
  const before = probe.frames.filter((time) => time > probe.pointed + delay && time <= probe.shown).length;
  return { took: probe.shown - probe.pointed, frames: before + 1 };
}

/**
 * The first card of a fresh page, the service worker having been stopped before: in frames from the end of the delay, and
 * against the same with the worker alive.
 * @param delay the pointer's delay of a fresh installation, milliseconds
 */
export async function measureFirstCard(chromium: Chromium, delay: number): Promise<Figure[]> {
  const killed: Round[] = [];
  const alive: Round[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    killed.push(await hoverOnce(chromium, delay, true));
    alive.push(await hoverOnce(chromium, delay, false));
  }
  const frames = killed.map((round) => round.frames);
  const [dead, live] = [killed, alive].map((rounds) => rounds.map(({ took }) => took)) as [number[], number[]];
  const method = `${ROUNDS} fresh pages each in Chromium, in turn`;
  return [
    {
      id: 'first-card-frames',
      value: median(frames),
      beside: `made ${(median(dead) - delay).toFixed(1)} ms after the delay; at most ${Math.max(...frames)} frames`,
      method: `${method}; frames from the pointer's last move plus ${delay} ms to the one that paints the card`,
    },
    {
      id: 'card-worker-stopped',
      value: round(p95(dead) / p95(live), 2),
      beside: `${p95(dead).toFixed(0)} ms, alive ${p95(live).toFixed(0)} ms; medians ${median(dead).toFixed(0)} and ${median(live).toFixed(0)} ms`,
      method: `${method}; the delay of ${delay} ms included`,
    },
  ];
}
