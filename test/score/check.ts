import { parseArgs } from 'node:util';
import { readLabelled } from './check/labelled.ts';
import { CLASSES } from './check/mutations.ts';
import { run } from './check/run.ts';

/**
 * How much of what is wrong the check finds: `npm run check-score -- DIR [--seed N] [--show]`, where DIR holds texts and
 * `gold.json`, their labelled references. Everything that a text says beside a label and that a record of the knowledge base
 * asserts is changed, one at a time: the noun of a resolution or decision, ordinals, days, months, years, digits of symbols
 * and numbers, names of bodies.
 *
 * Counted are the changes that a record contradicts: the other kind of a number that has no such; a date that is that of the
 * labelled record; an ordinal with that date, with its report or its session; a number whose record has another date or title
 * than the text; a symbol that the text calls the report on a meeting that has another, or that was before its body; a
 * body that had its meeting of that number at another time. What is then true of another record, or says nothing that a
 * record holds, is counted apart as open: nothing here can tell that it is wrong. A change is found where an alarm is
 * there that was not before, about the place that was changed.
 */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { seed: { type: 'string', default: '1' }, show: { type: 'boolean', default: false } },
});
const [dir] = positionals;

async function main(dir: string): Promise<void> {
  const { tallies, missed, surprises, alarms } = await run(readLabelled(dir), Number(values.seed));
  const line = (text: string) => text.replace(/\s+/g, ' ').trim();
  console.log(`alarms on the unchanged texts: ${alarms.length}`);
  for (const { document, finding } of alarms) {
    const { start, end } = finding.passage;
    console.log(
      `  ${document.file}: ${finding.kind}: "${line(finding.said.text)}" in: ${line(document.text.slice(start, end))}`,
    );
  }
  console.log('\nclass         contradicted  found  recall   open  of these alarmed');
  for (const name of CLASSES) {
    const { contradicted, found, open, alarmed } = tallies.get(name) ?? {
      contradicted: 0,
      found: 0,
      open: 0,
      alarmed: 0,
    };
    const recall = contradicted === 0 ? '-' : `${((100 * found) / contradicted).toFixed(1)} %`;
    console.log(
      `${name.padEnd(14)}${String(contradicted).padStart(12)}${String(found).padStart(7)}${recall.padStart(9)}${String(open).padStart(7)}${String(alarmed).padStart(10)}`,
    );
  }
  if (!values.show) return;
  const tell = ({ document, mutation }: (typeof missed)[number]) => {
    const { text, file } = document;
    const { start, end, instead, label } = mutation;
    const [before, after] = [text.slice(Math.max(0, start - 70), start), text.slice(end, end + 90)];
    console.log(
      `  ${file} ${mutation.class} ${label.target}: ${line(before)} [${text.slice(start, end)} → ${instead}] ${line(after)}`,
    );
  };
  console.log('\nmissed');
  missed.forEach(tell);
  console.log('\nopen, and alarmed');
  surprises.forEach(tell);
}

if (dir === undefined) {
  console.error('usage: npm run check-score -- DIR [--seed N] [--show]');
  process.exitCode = 2;
} else await main(dir);
