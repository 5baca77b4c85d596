import * as linkifyModule from 'linkify-it';
import { findNumbered } from '../../src/core/reference/numbers.ts';
import { initialContext, scan } from '../../src/core/reference/scan.ts';
import { type Goal, median } from './goal.ts';

/** The published types describe another shape of the module than the one that it has. */
const { LinkifyIt } = linkifyModule as unknown as { LinkifyIt: new () => { match(text: string): unknown } };

const LENGTH = 1_048_576;
const ROUNDS = 11;
const LEAST_MILLISECONDS = 15;

/** Running text of our own in which about one line in three holds a reference, as in documents of the Conference. */
const SAMPLE = [
  'Note by the Secretariat on the work of the subsidiary bodies, prepared for the eleventh session of the Conference.',
  'In its resolution 7/1, on strengthening the application of the Convention, the Conference made the group permanent.',
  'The group met twice in 2021 and three times in 2022; the members present were from all regions of the world.',
  'Dans sa décision 4/4, la Conférence des Parties a créé un groupe de travail provisoire sur la traite des personnes.',
  'Les rapports de ces réunions (CTOC/COP/WG.4/2021/6 et CTOC/COP/WG.4/2022/4) seront soumis à la Conférence.',
  'Les frais de voyage et de séjour sont à la charge des participants, sauf indication contraire du secrétariat.',
  'See also General Assembly resolutions 55/25 and 55/255, and Security Council resolution 2388 (2017).',
  'The meeting opened at 10 a.m. and was attended by two thirds (2/3) of the members, 12/15 of them in person.',
  'Les pouvoirs doivent émaner du chef de l’État ou du gouvernement, ou du ministre des affaires étrangères.',
  'The report is contained in document E/2022/28-E/CN.7/2022/14, and its annex in A/80/6 (Sect. 16).',
  'Comments on the draft were received from twelve Governments and from four organizations by the date set.',
  'Le projet d’organisation des travaux a été établi pour permettre au groupe de s’acquitter de ses fonctions.',
].join('\n\n');

const fill = (text: string) => text.repeat(Math.ceil(LENGTH / text.length)).slice(0, LENGTH);

function once(run: () => void): number {
  let loops = 0;
  const start = performance.now();
  let now = start;
  while (now - start < LEAST_MILLISECONDS) {
    run();
    loops++;
    now = performance.now();
  }
  return (now - start) / loops;
}

/** Median of the paired ratios: how many times faster `ours` is than `theirs`, and its own time in milliseconds. */
function compare(theirs: () => void, ours: () => void): { ratio: number; milliseconds: number } {
  once(theirs);
  once(ours);
  const ratios: number[] = [];
  const times: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    const reference = once(theirs);
    const own = once(ours);
    ratios.push(reference / own);
    times.push(own);
  }
  return { ratio: median(ratios), milliseconds: median(times) };
}

/** The finder against linkify-it on the same megabyte, in one process. `text` replaces our sample. */
export async function measureScan(text: string = SAMPLE): Promise<Goal[]> {
  const full = fill(`${text}\n\n`);
  const empty = full.replace(/[/\d]/g, 'x');
  const linkify = new LinkifyIt();
  const context = initialContext({ document: 'CTOC/COP/2022/5', language: 'fr' });
  const method = `1 MiB, one process, median of ${ROUNDS} paired ratios`;
  const row = (id: string, name: string, target: number, input: string, run: (input: string) => void): Goal => {
    const { ratio, milliseconds } = compare(
      () => linkify.match(input),
      () => run(input),
    );
    const value = Math.round(ratio * 10) / 10;
    return {
      id,
      name,
      value,
      target,
      holds: value >= target,
      method: `${method}; ${milliseconds.toFixed(2)} ms`,
      unit: '× linkify-it',
    };
  };
  return [
    row('scan-numbers', 'Symbols, resolutions and decisions found', 20, full, (input) => findNumbered(input)),
    row('scan-nothing', 'The same on text without references', 150, empty, (input) => findNumbered(input)),
    row('scan-all', 'Everything found, names and meetings too, and whose it is decided', 1, full, (input) =>
      scan(input, context),
    ),
  ];
}
