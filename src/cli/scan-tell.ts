import { cardsFor } from '../core/card/card.ts';
import { type CardContent, type CardQuestion, type Line, questionKey } from '../core/card/content.ts';
import type { Language } from '../core/language.ts';
import { parseIndex } from '../core/records/files.ts';
import { memoryLookup } from '../core/records/memory.ts';
import type { Words } from '../core/words.ts';
import { chooseLanguage, loadWords } from '../platform/words.ts';
import { type Knowledge, readAsset } from './scan-knowledge.ts';

/** What a reference is, as its card says it. */
export interface Told {
  readonly what: string;
  /** Empty where no title is known. */
  readonly title: string;
}

const plain = (line: Line): string =>
  line.map((piece) => (typeof piece === 'string' ? piece : labelOf(piece))).join('');
const labelOf = (piece: Exclude<Line[number], string>): string => ('chip' in piece ? '' : piece.label);

function told({ id, status, heading, title, rows }: CardContent, words: Words): Told {
  if (status === 'ambiguous') {
    const [, ...candidates] = rows;
    return { what: candidates.map(({ lines: [name = []] }) => plain(name)).join(' | '), title: '' };
  }
  const lines = (key: 'card_row_body' | 'card_row_what' | 'card_row_series'): string[] =>
    rows.filter(({ label }) => label === words(key)).flatMap((row) => row.lines.map(plain));
  const said = [...lines('card_row_body'), ...lines('card_row_what')];
  // a bare symbol says nothing to people: its body and kind do
  const isBare = status === 'known-form' && heading === id;
  const more = isBare ? (said.length > 0 ? said : lines('card_row_series')) : [];
  return { what: [heading, ...more].join(' · '), title: title?.text ?? '' };
}

/** The answers to questions by their keys (questionKey), in the document's language where the cards have it. */
export async function tellAll(
  questions: readonly CardQuestion[],
  language: Language,
  { records }: Knowledge,
): Promise<ReadonlyMap<string, Told>> {
  const lookup = memoryLookup(records, parseIndex(await readAsset('kb/index.json')));
  const words = await loadWords(chooseLanguage(language, language), readAsset);
  const today = new Date().toISOString().slice(0, 10);
  const asked = new Map(questions.map((question) => [questionKey(question), question]));
  const cards = await cardsFor([...asked.values()], lookup, words, { today });
  return new Map(cards.map((card) => [card.key, told(card, words)]));
}
