import { readSettings } from '../../src/platform/settings.ts';
import { type Chromium, startChromium } from '../browser/chromium.ts';
import { measureDrawing } from './card-drawing.ts';
import { measureCheck } from './citations.ts';
import { measureDensePage } from './dense-page.ts';
import { measureFirstCard } from './first-card.ts';
import { type Figure, GOALS, judge } from './goals.ts';
import { measureMarking } from './marking.ts';
import { measurePointer } from './pointer.ts';
import { measureScale } from './scale.ts';
import { measureScan } from './scan.ts';
import { measureSearch } from './search.ts';
import { measureSheet } from './sheet.ts';
import { measureSize } from './size.ts';
import { machine, table, writeTable } from './table.ts';
import { isQuick } from './times.ts';
import { measureViewer } from './viewer.ts';

/**
 * All figures, printed as one table in Markdown or, with `--json`, for programs; `--write` puts it into the README. Names
 * of topics pick some, `--scale` those of large packs. Ratios are taken within one run. `--quick` only sees whether every
 * topic can still be measured.
 */

type Measure = () => Figure[] | Promise<Figure[]>;

/** Each in a browser of its own: what one leaves behind is not measured by the next. */
const inChromium =
  (measure: (chromium: Chromium) => Promise<Figure[]>): Measure =>
  async () => {
    const chromium = await startChromium();
    // The loader wraps named functions in a helper of its own, which a page that is sent one does not have.
    await chromium.context.addInitScript('globalThis.__name ??= (named) => named');
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
  card: async () => [
    ...(await measureDrawing()),
    ...(await inChromium(async (chromium) => [
      ...(await measureFirstCard(chromium, readSettings({}).delay)),
      ...(await measurePointer(chromium)),
    ])()),
  ],
  viewer: inChromium(measureViewer),
  sheet: inChromium(measureSheet),
  scale: measureScale,
  check: measureCheck,
};

const options = process.argv.slice(2);
const words = options.flatMap((word) => (word === '--scale' ? ['scale'] : word.startsWith('--') ? [] : [word]));
const unknown = words.filter((word) => !(word in TOPICS));
if (unknown.length > 0) {
  console.error(`No such topic: ${unknown.join(', ')}. There are ${Object.keys(TOPICS).join(', ')}.`);
  process.exit(2);
}

const began = machine();
const figures: Figure[] = [];
let broken = false;
for (const [topic, measure] of Object.entries(TOPICS)) {
  if (words.length > 0 && !words.includes(topic)) continue;
  try {
    console.error(`Measuring ${topic} …`);
    figures.push(...(await measure()));
  } catch (error) {
    // the figures of the others are not lost
    broken = true;
    console.error(`${topic} could not be measured: ${error instanceof Error ? error.message : error}`);
  }
}
const missing = Object.keys(GOALS).filter((id) => figures.every((figure) => figure.id !== id));
if (words.length === 0 && missing.length > 0) {
  broken = true;
  console.error(`Not measured: ${missing.join(', ')}`);
}
const goals = figures.map(judge);

if (options.includes('--json')) console.log(JSON.stringify({ goals }));
else {
  const measured = `${began}, and then ${machine().replace(/.*, /, '')}`;
  console.log(`\n${measured}\n\n${table(figures, true)}`);
  console.log(`${goals.filter(({ holds }) => holds).length} of ${goals.length} goals hold`);
  if (options.includes('--write') && !broken && !isQuick && words.length === 0) writeTable(figures, measured);
}
process.exitCode = broken || (!isQuick && goals.some(({ holds }) => !holds)) ? 1 : 0;
