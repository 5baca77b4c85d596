import type { CDPSession, Page } from 'playwright-core';
import type { Chromium } from '../browser/chromium.ts';
import { until } from '../browser/waiting.ts';
import { countOf, densePage, REFERENCES } from './dense-page.ts';
import type { Figure } from './goals.ts';
import { effort, median, p95, round } from './times.ts';

const JUMPS = effort(100, 2);

/** A document with as many references as hardly any has, in the panel: what of it is drawn, and what a jump in the list takes. */
export async function measureSheet(chromium: Chromium): Promise<Figure[]> {
  chromium.standIn.add('dense', densePage());
  const page = await chromium.open('https://www.unodc.org/dense');
  await until('all references', async () => (await countOf(chromium)) === REFERENCES, 30_000);
  const panel = await chromium.own('sidepanel.html');
  await panel.setViewportSize({ width: 400, height: 800 });
  const last = panel.locator('[role=option]').first();
  await until('the whole list', async () => (await last.getAttribute('aria-setsize')) === String(REFERENCES), 30_000);
  const session = await panel.context().newCDPSession(panel);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  const times: number[] = [];
  let most = 0;
  for (let jump = 0; jump < JUMPS; jump++) {
    const before = await processorTime(session);
    await jumpTo(panel, (jump * 0.618) % 1);
    times.push((await processorTime(session)) - before);
    most = Math.max(most, await panel.locator('.rows *').count());
  }
  await session.detach();
  await panel.close();
  await page.close();
  const method = `Chromium, side panel of 400 × 800 pixels, ${JUMPS} jumps in a list of ${REFERENCES} references`;
  return [
    { id: 'sheet-elements', value: most, beside: `${REFERENCES} references`, method },
    { id: 'sheet-jump', value: round(p95(times), 1), beside: `median ${round(median(times), 1)} ms`, method },
  ];
}

/** Scrolls to a part of the list, and waits until what stands there has been drawn. */
const jumpTo = (panel: Page, part: number): Promise<void> =>
  panel.locator('.rows').evaluate(
    (list, at) =>
      new Promise<void>((done) => {
        list.scrollTo({ top: at * list.scrollHeight });
        requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done)));
      }),
    part,
  );

/** Milliseconds for which the page's thread has had a processor. */
async function processorTime(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN) * 1000;
}
