import { readFileSync, writeFileSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import { join } from 'node:path';
import { type Figure, GOALS, goalText, judge } from './goals.ts';

const README = join(import.meta.dirname, '../../README.md');
const BEGIN = '<!-- npm run bench -- --write -->\n';
const END = '<!-- end -->';

/** Day, machine and how busy it is; said again at the end, as measuring takes minutes. */
export function machine(): string {
  const day = new Date().toISOString().slice(0, 10);
  return `${day}, Node ${process.versions.node}, ${cpus().length} processors (${cpus()[0]?.model}), load ${loadavg()[0]?.toFixed(1)}`;
}

/** One table in Markdown, in the order of the goals, with the method of each figure or, for the README, without. */
export function table(figures: readonly Figure[], withMethod: boolean): string {
  const heads = [
    'Goal',
    'Figure',
    'Measured',
    'Beside it in the same run',
    'Wanted',
    '',
    ...(withMethod ? ['Method'] : []),
  ];
  const row = (cells: readonly string[]) => `| ${cells.join(' | ')} |\n`;
  const order = Object.keys(GOALS);
  const sorted = [...figures].sort((one, other) => order.indexOf(one.id) - order.indexOf(other.id));
  const rows = sorted.map((figure) => {
    const { id, value, beside, method } = figure;
    const holds = judge(figure).holds ? 'holds' : '**missed**';
    const cells = [`\`${id}\``, GOALS[id].name, `${value} ${GOALS[id].unit}`, beside, goalText(id), holds];
    return row(withMethod ? [...cells, method] : cells);
  });
  return row(heads) + row(heads.map(() => '---')) + rows.join('');
}

/** Puts the table into the README, in the place of the one before. */
export function writeTable(figures: readonly Figure[], measured: string): void {
  const text = readFileSync(README, 'utf8');
  const [begin, end] = [text.indexOf(BEGIN) + BEGIN.length, text.indexOf(END)];
  const written = `Measured ${measured}.\n\n${table(figures, false)}`;
  writeFileSync(README, text.slice(0, begin) + written + text.slice(end));
}
