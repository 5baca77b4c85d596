import { readSettings } from '../../src/platform/settings.ts';
import { startChromium } from '../browser/chromium.ts';
import { measureFirstCard } from './first-card.ts';
import type { Goal } from './goal.ts';
import { measureMarking } from './marking.ts';
import { measureScale } from './scale.ts';
import { measureScan } from './scan.ts';
import { measureSearch } from './search.ts';
import { measureSize } from './size.ts';
import { measureViewer } from './viewer.ts';

/**
 * All figures, printed for people or, with `--json`, for programs; with `--scale`, those of large packs instead, which take
 * minutes. Ratios are taken within one run.
 */

async function measureAll(): Promise<Goal[]> {
  const goals: Goal[] = [...(await measureScan()), ...measureSearch(), ...measureSize()];
  const chromium = await startChromium();
  try {
    return [
      ...goals,
      ...(await measureMarking(chromium)),
      ...(await measureFirstCard(chromium, readSettings({}).delay)),
      ...(await measureViewer(chromium)),
    ];
  } finally {
    await chromium.close();
  }
}

const goals = process.argv.includes('--scale') ? await measureScale() : await measureAll();

if (process.argv.includes('--json')) {
  console.log(JSON.stringify({ goals }, null, 2));
} else {
  for (const { name, value, target, unit, holds, method } of goals) {
    console.log(`${holds ? '✓' : '✗'} ${name}: ${value} ${unit} (goal ${target} ${unit})\n    ${method}`);
  }
  console.log(`\n${goals.filter((goal) => goal.holds).length} of ${goals.length} goals hold`);
}
process.exitCode = goals.every((goal) => goal.holds) ? 0 : 1;
