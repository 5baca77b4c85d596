import { readSettings } from '../../src/platform/settings.ts';
import { type Chromium, startChromium } from '../browser/chromium.ts';
import { measureDrawing } from './card-drawing.ts';
import { measureDensePage } from './dense-page.ts';
import { measureFirstCard } from './first-card.ts';
import type { Goal } from './goal.ts';
import { measureMarking } from './marking.ts';
import { measureScale } from './scale.ts';
import { measureScan } from './scan.ts';
import { measureSearch } from './search.ts';
import { measureSize } from './size.ts';
import { measureViewer } from './viewer.ts';

/**
 * All figures, printed for people or, with `--json`, for programs; names of topics pick some. `--scale` measures those of
 * large packs instead, which take minutes. Ratios are taken within one run.
 */

type Measure = () => Goal[] | Promise<Goal[]>;

/** Each in a browser of its own: what one leaves behind is not measured by the next. */
const inChromium =
  (measure: (chromium: Chromium) => Promise<Goal[]>): Measure =>
  async () => {
    const chromium = await startChromium();
    try {
      return await measure(chromium);
    } finally {
      await chromium.close();
    }
  };

const TOPICS: Record<string, Measure> = {
  scan: measureScan,
  search: measureSearch,
  size: measureSize,
  marking: inChromium(async (chromium) => [...(await measureMarking(chromium)), ...(await measureDensePage(chromium))]),
  card: inChromium(async (chromium) => [
    ...(await measureDrawing(chromium)),
    ...(await measureFirstCard(chromium, readSettings({}).delay)),
  ]),
  viewer: inChromium(measureViewer),
};

const words = process.argv.slice(2).filter((word) => !word.startsWith('--'));
const unknown = words.filter((word) => !(word in TOPICS));
if (unknown.length > 0) {
  console.error(`No such topic: ${unknown.join(', ')}. There are ${Object.keys(TOPICS).join(', ')}.`);
  process.exit(2);
}
const topics: [string, Measure][] = process.argv.includes('--scale')
  ? [['scale', measureScale]]
  : Object.entries(TOPICS).filter(([name]) => words.length === 0 || words.includes(name));

const json = process.argv.includes('--json');
const goals: Goal[] = [];
let broken = false;
for (const [name, measure] of topics) {
  try {
    const measured = await measure();
    goals.push(...measured);
    for (const { name, value, target, unit, holds, method } of json ? [] : measured) {
      console.log(`${holds ? '✓' : '✗'} ${name}: ${value} ${unit} (goal ${target} ${unit})\n    ${method}`);
    }
  } catch (error) {
    // the figures of the others are not lost
    broken = true;
    console.error(`${name} could not be measured: ${error instanceof Error ? error.message : error}`);
  }
}

if (json) console.log(JSON.stringify({ goals }, null, 2));
else console.log(`\n${goals.filter((goal) => goal.holds).length} of ${goals.length} goals hold`);
process.exitCode = broken || goals.some((goal) => !goal.holds) ? 1 : 0;
