import { readFile } from 'node:fs/promises';
import { cardsFor } from '../core/card/card.ts';
import type { CardContent, CardQuestion, Line } from '../core/card/content.ts';
import type { Language } from '../core/language.ts';
import { parseIndex, readRecords } from '../core/records/files.ts';
import type { Id } from '../core/records/id.ts';
import type { Lookup } from '../core/records/lookup.ts';
import { aliasesOf, memoryLookup } from '../core/records/memory.ts';
import type { Words } from '../core/words.ts';
import { chooseLanguage, loadWords } from '../platform/words.ts';

/** The knowledge base of this folder: which ids it has, and what its cards say of a reference in a few words. */

const ASSETS = new URL('../../assets/', import.meta.url);
const read = (path: string): Promise<string> => readFile(new URL(path, ASSETS), 'utf8');

export interface Knowledge {
  /** Every id and alias. */
  readonly ids: ReadonlySet<Id>;
  readonly lookup: Lookup;
}

export async function readKnowledge(): Promise<Knowledge> {
  const [records, index] = await Promise.all([readRecords((name) => read(`kb/${name}`)), read('kb/index.json')]);
  return {
    ids: new Set(records.flatMap((record) => [record.id, ...aliasesOf(record)])),
    lookup: memoryLookup(records, parseIndex(index)),
  };
}

/** What a reference is, as its card says it. */
export interface Told {
  readonly what: string;
  /** Empty where no title is known. */
  readonly title: string;
}

const plain = (line: Line): string =>
  line.map((piece) => (typeof piece === 'string' ? piece : labelOf(piece))).join('');
const labelOf = (piece: Exclude<Line[number], string>): string => ('chip' in piece ? '' : piece.label);

function told({ status, heading, title, rows }: CardContent, words: Words): Told {
  if (status === 'ambiguous') {
    const [, ...candidates] = rows;
    return { what: candidates.map(({ lines: [name = []] }) => plain(name)).join(' | '), title: '' };
  }
  // a bare symbol says nothing to people: body and kind do
  const said: ReadonlySet<string> = new Set(
    status === 'known-form' ? [words('card_row_body'), words('card_row_what')] : [],
  );
  const kind = rows.filter(({ label }) => said.has(label)).flatMap(({ lines }) => lines.map(plain));
  return { what: [...new Set([heading, ...kind])].join(' · '), title: title?.text ?? '' };
}

/** The answers to questions in their order, in the document's language where the cards have it. */
export async function tellAll(
  questions: readonly CardQuestion[],
  language: Language,
  { lookup }: Knowledge,
): Promise<Told[]> {
  const words = await loadWords(chooseLanguage(language, language), read);
  const today = new Date().toISOString().slice(0, 10);
  const cards = await cardsFor(questions, lookup, words, { today });
  return cards.map((card) => told(card, words));
}
