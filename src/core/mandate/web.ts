import { edgesOf } from '../records/edges.ts';
import type { Id } from '../records/id.ts';
import type { KnownRecord, Lookup } from '../records/lookup.ts';
import { aliasesOf } from '../records/memory.ts';
import type { Edge } from '../records/relation.ts';

export type Direction = 'out' | 'in';

/** Whether a walk goes on over this edge; `level` is the distance of its near end from the start. */
export type Follow = (edge: Edge, direction: Direction, level: number) => boolean;

/** How many records one walk may load before it stops: far more than any chain needs, far less than would be felt. */
export const DEFAULT_BOUND = 800;

/**
 * The part of the web of records that a walk has reached, read from a Lookup a level at a time. Afterwards everything
 * reached is answered without waiting. Aliases are resolved on the way in, so both halves of a joint document are one.
 */
export class Web {
  readonly lookup: Lookup;
  readonly #bound: number;
  readonly #records = new Map<Id, KnownRecord>();
  readonly #canonical = new Map<Id, Id>();
  readonly #incoming = new Map<Id, readonly Edge[]>();
  readonly #missing = new Set<Id>();
  /** The records whose links a walk left unfollowed, because it had reached its bound or its last level. */
  readonly cut = new Set<Id>();

  constructor(lookup: Lookup, bound = DEFAULT_BOUND) {
    this.lookup = lookup;
    this.#bound = bound;
  }

  /** The record of an id or alias, if a walk reached it. */
  record(id: Id | undefined): KnownRecord | undefined {
    return id === undefined ? undefined : this.#records.get(this.#canonical.get(id) ?? id);
  }

  /** The links that the record of `id` states. */
  out(id: Id): readonly Edge[] {
    const record = this.record(id);
    return record ? edgesOf(record) : [];
  }

  /** The links that arrive at `id` from records that this walk loaded or could load. */
  in(id: Id): readonly Edge[] {
    return this.#incoming.get(this.#canonical.get(id) ?? id) ?? [];
  }

  /** Loads the records of `ids`, then those that `follow` lets through, up to `levels` steps away. */
  async grow(ids: readonly Id[], levels: number, follow: Follow): Promise<void> {
    /** Everything reached, and the id from which it was. */
    const from = new Map<Id, Id>(ids.map((id) => [id, id]));
    let frontier = [...from.keys()];
    for (let level = 0; frontier.length > 0; level++) {
      for (const id of await this.#load(frontier)) this.cut.add(from.get(id) ?? id);
      const next: Id[] = [];
      const reach = (id: Id, near: Id) => {
        if (from.has(id)) return;
        from.set(id, near);
        next.push(id);
      };
      for (const id of frontier) {
        for (const edge of this.out(id)) if (follow(edge, 'out', level)) reach(edge.to, id);
        for (const edge of this.in(id)) if (follow(edge, 'in', level)) reach(edge.from, id);
      }
      if (level === levels) {
        for (const id of next) if (!this.#isRead(id)) this.cut.add(from.get(id) ?? id);
        return;
      }
      frontier = next;
    }
  }

  #isRead = (id: Id): boolean => this.#canonical.has(id) || this.#missing.has(id);

  /** Reads what was not read yet; returns the ids for which there was no room. */
  async #load(ids: readonly Id[]): Promise<readonly Id[]> {
    const unread = ids.filter((id) => !this.#isRead(id));
    const room = Math.max(0, this.#bound - this.#records.size);
    const wanted = unread.slice(0, room);
    const left = unread.slice(room);
    if (wanted.length === 0) return left;
    const found = await this.lookup.records(wanted);
    /** Every name under which an edge may arrive, and the record that bears it. */
    const owners = new Map<Id, Id>();
    for (const id of wanted) {
      const record = found.get(id);
      if (!record) {
        this.#missing.add(id);
        continue;
      }
      this.#canonical.set(id, record.id);
      if (this.#records.has(record.id)) continue;
      this.#records.set(record.id, record);
      this.#canonical.set(record.id, record.id);
      owners.set(record.id, record.id);
      for (const alias of aliasesOf(record)) {
        owners.set(alias, record.id);
        this.#canonical.set(alias, record.id);
      }
    }
    const arriving = await this.lookup.edgesTo([...owners.keys()]);
    for (const [name, owner] of owners) this.#arrive(owner, arriving.get(name) ?? []);
    return left;
  }

  #arrive(id: Id, edges: readonly Edge[]): void {
    const known = this.#incoming.get(id) ?? [];
    const fresh = edges.filter((edge) => !known.some((k) => k.from === edge.from && k.type === edge.type));
    this.#incoming.set(id, [...known, ...fresh]);
  }
}
