import type { Chain, ChainLink, ChainRole } from '../../core/mandate/chain.ts';
import type { Id } from '../../core/records/id.ts';

/** How one thing is called: its name, and what tells it from its like. */
export interface Name {
  readonly label: string;
  readonly detail: string;
}

/** A place on the line: something known, or the plain statement that nothing is known there. */
export type ChainNode = { readonly role: ChainRole; readonly link: ChainLink | null };

/** The order in which one thing rests on the other. */
const ORDER: readonly ChainRole[] = [
  'adopting-resolution',
  'treaty',
  'article',
  'founding',
  'continuing',
  'body',
  'meeting',
  'document',
  'note',
  'session',
];

/** A lane's links as they come, with a gap at the place of every role for which nothing is known. */
export function laneNodes(chain: Chain, body: Id): ChainNode[] {
  const links = chain.lanes.find((lane) => lane.body === body)?.links ?? [];
  const nodes: ChainNode[] = links.map((link) => ({ role: link.role, link }));
  for (const gap of chain.unknown) {
    if (gap.body !== body) continue;
    const later = nodes.findIndex((node) => ORDER.indexOf(node.role) > ORDER.indexOf(gap.role));
    nodes.splice(later < 0 ? nodes.length : later, 0, { role: gap.role, link: null });
  }
  return nodes;
}

/** Instruments are gates on the line: what lets the rest pass. */
export const isGate = (role: ChainRole): boolean => role === 'founding' || role === 'continuing';
