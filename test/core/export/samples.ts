import { type Exported, type ExportItem, exportItem } from '../../../src/core/export/item.ts';
import type { ExportedDocument } from '../../../src/core/export/json.ts';
import type { Language } from '../../../src/core/language.ts';
import { aliasesOf } from '../../../src/core/records/memory.ts';
import type { AnyRecord } from '../../../src/core/records/record.ts';
import { RECORDS } from '../knowledge.ts';
import { wordsIn } from '../words.ts';

const byId = new Map<string, AnyRecord>();
for (const record of RECORDS) for (const id of [record.id, ...aliasesOf(record)]) byId.set(id, record);

/** A record of the shipped knowledge base. */
export const named = (id: string) => byId.get(id);

const found = (text: string, kind: Exported['kind'], target: string | null, more: Partial<Exported> = {}) => ({
  text,
  kind,
  target,
  candidates: [],
  ...more,
});

/** References of a document of our own: one of each sort, and what other programs could stumble over. */
export const REFERENCES: readonly Exported[] = [
  found('CTOC/COP/WG.4/2022/4', 'symbol', 'CTOC/COP/WG.4/2022/4', { page: 2 }),
  found('resolution\n 7/1', 'resolution', 'CTOC/COP/RES/7/1'),
  found('A/77/999', 'symbol', 'A/77/999'),
  found('resolution 9/1', 'resolution', null, { candidates: ['CTOC/COP/RES/9/1', 'CAC/COSP/RES/9/1'] }),
  found('resolution 9/1', 'resolution', 'CTOC/COP/RES/9/1', {
    candidates: ['CTOC/COP/RES/9/1', 'CAC/COSP/RES/9/1'],
    isChosen: true,
  }),
  found('decision 3', 'decision', null),
  found('its twelfth meeting', 'meeting', 'CTOC/COP/WG.4#12'),
  found('article 16', 'article', 'UNTOC/ART/16'),
  found('paragraph 5 of resolution 7/1', 'paragraph', 'CTOC/COP/RES/7/1/PARA/5'),
  found('=HYPERLINK("https://x.example")', 'symbol', null),
  found(' +1|a_b*c*<b>', 'symbol', null),
  found('@sum, "quoted"', 'symbol', null),
  found('-2; 3', 'symbol', null),
].map((reference, index) => ({ ...reference, index }));

export const itemsIn = (language: Language): ExportItem[] =>
  REFERENCES.map((reference) => exportItem(reference, named, wordsIn(language)));

export const DOCUMENT: ExportedDocument = {
  symbol: 'CTOC/COP/2022/5',
  title: 'A *note*',
  asOf: 'Facts as of 22 November 2026',
  language: 'en',
  day: '2026-11-22',
};

/** What in a text is an id of ours and no symbol. */
export const OURS = /[A-Z]\/(?:RES|DEC|ROP|ART|PARA)\/(?!55\/25)|WG\.\d+[#@]|COP[#@]|UNTOC/;
