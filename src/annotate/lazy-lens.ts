import type { Reference } from '../core/reference/reference.ts';
import type { Lens } from './lens.ts';
import type { Placed } from './placed.ts';

/** References are kept here until there is a lens for them, and while another one takes its place. */
export interface LazyLens extends Pick<Lens, 'place' | 'remove'> {
  /** The lens, made if need be; null when the extension is not wanted here. */
  ready(): Promise<Lens | null>;
  /** Null until it was made: nothing is asked, drawn or mounted before there is a reference. */
  readonly lens: Lens | null;
  references(): readonly Placed[];
  /** Whether such a reference is there at all for this reader; all are until there is a lens. */
  shows(reference: Reference): boolean;
  /** Makes the lens anew: the settings have changed. */
  renew(): void;
  /** Calls back each time a lens was made or is not wanted any more, as another may show other references. */
  onMade(listener: () => void): void;
}

export function createLazyLens(make: () => Promise<Lens | null>): LazyLens {
  const kept = new Map<object, { order: number; placed: readonly Placed[] }>();
  let lens: Lens | null = null;
  let making: Promise<Lens | null> | null = null;
  let tell = () => {};

  async function build(): Promise<Lens | null> {
    const made = await make();
    lens = made;
    if (made !== null) {
      for (const [key, { order, placed }] of kept) made.place(key, order, placed);
    }
    tell();
    return made;
  }

  function ready(): Promise<Lens | null> {
    making ??= build();
    return making;
  }

  return {
    place(key, order, placed) {
      kept.set(key, { order, placed });
      if (lens !== null) lens.place(key, order, placed);
      else void ready();
    },
    remove(key) {
      kept.delete(key);
      lens?.remove(key);
    },
    shows: (reference) => lens?.shows(reference) ?? true,
    ready,
    get lens() {
      return lens;
    },
    references: () =>
      lens?.references() ?? [...kept.values()].sort((a, b) => a.order - b.order).flatMap(({ placed }) => placed),
    renew() {
      if (making === null) return;
      making = making.then((old) => {
        old?.destroy();
        lens = null;
        return build();
      });
    },
    onMade(listener) {
      tell = listener;
    },
  };
}
