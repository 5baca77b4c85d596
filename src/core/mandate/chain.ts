import type { Id } from '../records/id.ts';

/** What stands in a mandate chain, in the order in which one thing rests on the other. */
export type ChainRole =
  | 'adopting-resolution'
  | 'treaty'
  | 'article'
  | 'founding'
  | 'continuing'
  | 'body'
  | 'meeting'
  | 'document'
  | 'note'
  | 'session';

export interface ChainLink {
  readonly id: Id;
  readonly role: ChainRole;
  /** The relation that puts it here, and the id at its other end; absent for the thing asked about. */
  readonly through?: { readonly type: string; readonly other: Id };
  /** True for the thing that the chain was asked for. */
  readonly here: boolean;
}

/** The mandate chain of one thing: one lane a body (a joint document has two), from the treaty down to the notes. */
export interface Chain {
  readonly of: Id;
  readonly lanes: readonly { readonly body: Id; readonly links: readonly ChainLink[] }[];
  /** Roles for which nothing is known here, lane by lane. */
  readonly unknown: readonly { readonly body: Id; readonly role: ChainRole }[];
  /** True when the walk stopped at its bound. */
  readonly cut: boolean;
}
