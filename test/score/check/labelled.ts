import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Language } from '../../../src/core/language.ts';
import type { AnyRecord, InstrumentRecord, MeetingRecord } from '../../../src/core/records/record.ts';
import { fold } from '../../../src/core/reference/languages/ar-plain.ts';
import { plainDigits } from '../../../src/core/reference/signs.ts';
import { KNOWLEDGE, RECORDS } from '../../core/knowledge.ts';

/** A reference as a person labelled it: UTF-16 offsets, and what it is. */
export interface Label {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly kind: string;
  readonly target: string;
}

export interface Labelled {
  readonly file: string;
  readonly text: string;
  /** The text for searching, sign for sign as long: Western digits, and the plain letters of Arabic. */
  readonly plain: string;
  readonly language: Language;
  readonly document: string | null;
  readonly labels: readonly Label[];
}

interface Gold {
  readonly file: string;
  readonly lang: Language;
  readonly document?: string;
  readonly references: readonly Label[];
}

/** The documents of a folder, as `gold.json` labels them: `[{file, lang, document?, references}]`, offsets in code points. */
export function readLabelled(dir: string): Labelled[] {
  const gold: readonly Gold[] = JSON.parse(readFileSync(join(dir, 'gold.json'), 'utf8'));
  return gold.map(({ file, lang, document, references }) => {
    const text = readFileSync(join(dir, file), 'utf8');
    const offsets = [0];
    for (const sign of text) offsets.push((offsets.at(-1) as number) + sign.length);
    const labels = references
      .map((one) => ({ ...one, start: offsets[one.start] as number, end: offsets[one.end] as number }))
      .sort((one, other) => one.start - other.start);
    const plain = plainDigits(lang === 'ar' ? fold(text) : text);
    if (plain.length !== text.length) throw new Error(`${file}: the plain text has another length`);
    return { file, text, plain, language: lang, document: document ?? null, labels };
  });
}

const byId = new Map<string, AnyRecord>();
for (const record of RECORDS) {
  byId.set(record.id, record);
  if ('aliases' in record) for (const alias of record.aliases ?? []) byId.set(alias, record);
}

export const recordOf = (id: string): AnyRecord | undefined => byId.get(id);
export const LOOKUP = KNOWLEDGE;
export const ALL = RECORDS;

export const meetingOf = (id: string): MeetingRecord | undefined => {
  const record = recordOf(id);
  const isMeeting =
    record?.kind === 'meeting' || record?.kind === 'session' || record?.kind === 'dialogue' || record?.kind === 'event';
  return isMeeting ? record : undefined;
};

export const instrumentOf = (id: string): InstrumentRecord | undefined => {
  const record = recordOf(id);
  return record?.kind === 'resolution' || record?.kind === 'decision' ? record : undefined;
};

/** The meetings that a document is the report on. */
export const reportedBy = (id: string): readonly string[] => {
  const record = recordOf(id);
  return record?.kind === 'document'
    ? (record.relations ?? []).filter(({ type }) => type === 'report-of').map(({ to }) => recordOf(to)?.id ?? to)
    : [];
};
