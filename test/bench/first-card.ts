import { type Chromium, until, wait } from '../browser/chromium.ts';
import { card, mark } from '../browser/reader.ts';
import { type Goal, median } from './goal.ts';

const ROUNDS = 9;
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

/**
 * Frames from the end of the delay to the first card of a fresh page, the service worker having been stopped before.
 * @param delay the pointer's delay of a fresh installation, milliseconds
 */
export async function measureFirstCard(chromium: Chromium, delay: number): Promise<Goal[]> {
  const frames: number[] = [];
  const late: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    const page = await chromium.open(PAGE);
    const { x, y } = await mark(page.mainFrame(), 'resolution 7/1');
    // The cards have been fetched when the page was marked; the worker then goes, and must not be missed.
    await wait(600);
    await chromium.killWorker();
    await page.mouse.move(5, 5);
    await page.evaluate(PROBE);
    await wait(100);
    await page.mouse.move(x, y);
    await until('the card', () => card(page.mainFrame()));
    await wait(100);
    const probe = await page.evaluate(() => (window as unknown as { probe: Probe }).probe);
    // The frame that paints the card is the first one after it was made.
    const before = probe.frames.filter((time) => time > probe.pointed + delay && time <= probe.shown).length;
    frames.push(before + 1);
    late.push(probe.shown - probe.pointed - delay);
    await page.close();
  }
  const value = median(frames);
  return [
    {
      id: 'first-card-frames',
      name: 'First card after its delay, worker stopped',
      value,
      target: 2,
      holds: value <= 2,
      unit: 'frames',
      method: `Median of ${ROUNDS} fresh pages in Chromium; frames from the pointer's last move plus ${delay} ms to the one that paints the card (all: ${frames.join(', ')}); made ${median(late).toFixed(1)} ms after the delay.`,
    },
  ];
}
