import type { Line } from '../core/card/content.ts';
import type { Named } from '../core/card/name.ts';
import type { Finding, Place, Weight } from '../core/check/finding.ts';
import { findingWords } from '../core/check/words.ts';
import { count, type WordKey, type Words } from '../core/words.ts';
import { type Blocks, numberOf } from './check-blocks.ts';

export type { Named };

const WEIGHTS: Readonly<Record<Weight, WordKey>> = {
  alarm: 'check_weight_alarm',
  note: 'check_weight_note',
  sources: 'check_weight_sources',
};

const PLACES = { line: 'check_line', paragraph: 'check_paragraph', page: 'check_page' } as const satisfies Record<
  Blocks['unit'],
  WordKey
>;

/** The findings of a file for people: where each is, the passage, what the text says, what the records do, and their sources. */
export function tell(text: Blocks, findings: readonly Finding[], named: Named, words: Words): string {
  if (findings.length === 0) return words('check_none');
  const told = findings.map((finding) => tellOne(text, finding, named, words));
  return [...told, count(words, 'check_count', findings.length)].join('\n\n');
}

function tellOne(text: Blocks, finding: Finding, named: Named, words: Words): string {
  const { heading, lines, sources } = findingWords(finding, named, words);
  const { weight, passage, said, elsewhere } = finding;
  const where = (place: Place) => words(PLACES[text.unit], numberOf(text, place));
  const from = sources.map(({ label, where: place }) => (place ? words('check_source_at', label, place) : label));
  return [
    words('check_head', where(said.place), words(WEIGHTS[weight]), heading),
    `  ${words('check_passage', written(text, passage))}`,
    `  ${words('check_said', said.text.replace(/\s+/g, ' '))}`,
    ...lines.map((line) => `  ${plain(line)}`),
    ...(elsewhere ? [`  ${words('check_elsewhere', where(elsewhere), written(text, elsewhere))}`] : []),
    ...from.map((source) => `  ${words('check_source', source)}`),
  ].join('\n');
}

const written = ({ blocks }: Blocks, { block, start, end }: Place): string =>
  (blocks[block]?.text.slice(start, end) ?? '').replace(/\s+/g, ' ').trim();

const plain = (line: Line): string =>
  line.map((piece) => (typeof piece === 'string' ? piece : 'chip' in piece ? piece.chip : piece.label)).join('');
