import { appendFileSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import type { AnyRecord, Source } from '../../src/core/records/record.ts';
import { random } from './records.ts';
import { knowledgeText } from './search.ts';

/** Records of one group: itself, its meetings, and each meeting's agenda, report and papers. */
const MEETINGS = 9;
const PAPERS = 8;

const AGENDA = 'agenda-of';
const REPORT = 'report-of';
const PAPER = 'paper-of';

/**
 * A synthetic pack, record by record: groups `XSAMPLE/WG.n` with meetings and their documents, linked as in the knowledge
 * base, with titles cut from `text`. Each record points to earlier ones only, so that a pack may end anywhere. The same
 * one for the same seed.
 */
export function* syntheticPack(count: number, text = knowledgeText(), seed = 42): Generator<AnyRecord> {
  const next = random(seed);
  const words = text.split(/\s+/).filter((word) => word !== '');
  const cut = () => {
    const from = Math.floor(next() * (words.length - 20));
    return words
      .slice(from, from + 4 + Math.floor(next() * 6))
      .join(' ')
      .replace(/[<>&]/g, ' ');
  };
  // Of two cuts: one may be the name of a Convention, which hundreds of bundled records have in their titles as well.
  const title = () => `${cut()} ${cut()}`;
  const sources: Source[] = [{ ref: 'https://sample.example/pack', where: 'made up' }];
  let left = count;
  for (let group = 1; left > 0; group++) {
    const body = `XSAMPLE/WG.${group}`;
    for (const record of groupRecords(body, title, sources)) {
      if (left-- <= 0) return;
      yield record;
    }
  }
}

function* groupRecords(body: string, title: () => string, sources: Source[]): Generator<AnyRecord> {
  yield { id: body, kind: 'body', type: 'working-group', name: { en: title() }, sources };
  for (let ordinal = 1; ordinal <= MEETINGS; ordinal++) {
    const year = 2004 + ordinal;
    const meeting = `${body}#${ordinal}`;
    const dates = { start: `${year}-06-07`, end: `${year}-06-09` };
    yield { id: meeting, kind: 'meeting', body, ordinal, ...dates, status: 'held', sources };
    for (let number = 1; number <= PAPERS + 2; number++) {
      const relation = number === 1 ? AGENDA : number === 2 ? REPORT : PAPER;
      yield {
        id: `${body}/${year}/${number}`,
        kind: 'document',
        type: number === 1 ? 'agenda' : number === 2 ? 'meeting-report' : 'background-paper',
        title: { en: title(), fr: title() },
        body,
        date: `${year}-06-09`,
        status: 'issued',
        relations: [{ type: relation, to: meeting, sources }],
        sources,
      };
    }
  }
}

/** Writes a synthetic pack of `count` records to a file. */
export function writePack(path: string, count: number): void {
  writeFileSync(path, '');
  let lines = '';
  for (const record of syntheticPack(count)) {
    lines += `${JSON.stringify(record)}\n`;
    if (lines.length < 1_000_000) continue;
    appendFileSync(path, lines);
    lines = '';
  }
  appendFileSync(path, lines);
}

// `npx tsx test/bench/packs.ts 100000 sample.ndjson`
if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const [, , count = '', path = `sample-${count}.ndjson`] = process.argv;
  if (/^\d+$/.test(count)) {
    writePack(path, Number(count));
    console.log(path);
  } else {
    console.error('Usage: npx tsx test/bench/packs.ts COUNT [FILE]');
    process.exitCode = 2;
  }
}
