import { halves } from '../symbol/joint.ts';
import type { Id } from './id.ts';
import type { Edge, RelationType } from './relation.ts';

const CHANGE = /^(.+)\/(Add|Corr|Rev)\.([1-9]\d{0,2})$/;
const TYPES = { Add: 'adds-to', Corr: 'corrects', Rev: 'revises' } as const satisfies Record<string, RelationType>;

/** The halves of a joint symbol; none where the symbol is a single one. */
export function halvesOf(symbol: Id): readonly Id[] {
  const both = halves(symbol);
  return both.length > 1 ? both : [];
}

/**
 * What a symbol alone says of earlier documents: an addendum adds to, a corrigendum corrects, a revision supersedes the
 * revision before it and the first version. None of it is stored; the earlier document need not be known here.
 */
export function versionEdges(symbol: Id): Edge[] {
  const changed = halves(symbol).map((half) => CHANGE.exec(half));
  const [first] = changed;
  const kind = first?.[2] as keyof typeof TYPES | undefined;
  // Both halves of a joint document are revised together; where only one is, nothing is said of the other.
  if (kind === undefined || changed.some((half) => half?.[2] !== kind || half[3] !== first?.[3])) return [];
  const base = changed.map((half) => half?.[1]).join('-');
  const edges: Edge[] = [{ from: symbol, to: base, type: TYPES[kind] }];
  const number = Number(first?.[3]);
  if (kind === 'Rev' && number > 1) {
    const before = changed.map((half) => `${half?.[1]}/Rev.${number - 1}`).join('-');
    edges.unshift({ from: symbol, to: before, type: 'revises' });
  }
  return edges;
}
