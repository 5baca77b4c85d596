import type { WordKey, Words } from '../words.ts';
import type { ExportItem } from './item.ts';

const STATUS: Readonly<Record<ExportItem['status'], WordKey>> = {
  found: 'export_found',
  'known-form': 'export_known_form',
  ambiguous: 'export_ambiguous',
  unknown: 'export_unknown',
};

/** What is known of the reference, in the reader's words; a choice of the reader's is said to be one. */
export const statusWord = ({ status, isChosen }: ExportItem, words: Words): string =>
  isChosen ? words('card_comma', words(STATUS[status]), words('export_chosen')) : words(STATUS[status]);
