import type { ChainLink, Gap, GapRole } from '../../core/mandate/chain.ts';
import { type AnyRelation, CONTINUING, FOUNDING, relationName, TASKING } from '../../core/mandate/relations.ts';
import type { Id } from '../../core/records/id.ts';
import { dotted, type WordKey, type Words } from '../../core/words.ts';
import { isGate, type Name } from './nodes.ts';

/** What the list and the drawing both say of a link and of a gap, so that neither says less than the other. */

export type NameOf = (id: Id) => Name;

const GAPS: Record<GapRole, WordKey> = {
  'adopting-resolution': 'chain_gap_adopting_resolution',
  treaty: 'chain_gap_treaty',
  article: 'chain_gap_article',
  founding: 'chain_gap_founding',
  meeting: 'chain_gap_meeting',
  document: 'chain_gap_document',
  note: 'chain_gap_note',
  session: 'chain_gap_session',
};

/**
 * The name of a link, and what stands under it: what tells it from its like, and how it bears on the rest. `called` names
 * the others, for a place that has room for less than their full names.
 */
export function sayLink(
  link: ChainLink,
  nameOf: NameOf,
  words: Words,
  called: (id: Id) => string = (id) => nameOf(id).full,
): { label: string; small: string } {
  const { label, detail } = nameOf(link.id);
  return { label, small: dotted(words, [detail, bearing(link, called, words)]) };
}

export const gapText = ({ role, least }: Gap, words: Words): string =>
  least === undefined ? words(GAPS[role]) : words('chain_gap_meetings', least);

/** Relations that a link's own name and place do not tell, such as "makes permanent: Working Group on …". */
const TOLD: ReadonlySet<AnyRelation> = new Set<AnyRelation>(['joint-with', 'implements']);

function bearing({ role, through }: ChainLink, called: (id: Id) => string, words: Words): string {
  if (role === 'adopting-resolution') return words('chain_role_adopting_resolution');
  if (role === 'note') return words('chain_role_note');
  const bears = role === 'article' || isGate(role);
  const told = new Map<AnyRelation, string[]>();
  for (const { type, other } of through) {
    if (TOLD.has(type) || (bears && (FOUNDING.has(type) || CONTINUING.has(type) || TASKING.has(type))))
      told.set(type, [...(told.get(type) ?? []), called(other)]);
  }
  return dotted(
    words,
    [...told].map(([type, others]) => words('card_colon', relationName(type, 'out', words)) + listed(others, words)),
  );
}

const listed = (names: readonly string[], words: Words): string =>
  names.reduce((before, name) => words('card_comma', before, name));
