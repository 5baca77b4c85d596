import { questionKey, questionOf } from '../core/card/content.ts';
import type { CardStore } from './cards.ts';
import type { LensSettings } from './lens.ts';
import { createMarks, type MarkStyle } from './marks.ts';
import type { Placed } from './placed.ts';
import { boxesOf, isSeen } from './pointer.ts';
import { GATHER } from './timings.ts';

/** More new questions than this are sorted by whether they can be seen; fewer go in one message anyway. */
const ONE_MESSAGE = 100;

export interface Marking {
  /** Marks ranges that have been found and not read yet; the caller adds and takes away. */
  sketch(ranges: Highlight): void;
  /** References that have come in the place of others. */
  replace(old: readonly Placed[], placed: readonly Placed[]): void;
  /** Draws all again: what their cards say has changed. */
  restyle(): void;
  /** Whether marks are there at all; with `demand` they wait until somebody asks. */
  readonly isShown: boolean;
  show(isShown: boolean): void;
  /** The reference whose card is open or that was jumped to. */
  setCurrent(placed: Placed | null): void;
  destroy(): void;
}

/** Decides how each reference is marked, and has the cards of new ones fetched, those in sight first. */
export function createMarking(
  root: Document,
  density: LensSettings['marks'],
  cards: CardStore,
  all: () => readonly Placed[],
): Marking {
  const marks = createMarks(root);
  const fresh: Placed[] = [];
  let isShown = density !== 'demand';
  let sketched: Highlight | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;

  function styleOf({ reference, state }: Placed): MarkStyle {
    if (state !== undefined) return state;
    const { target, candidates } = reference;
    const status = cards.get(questionKey(reference))?.status;
    if (status === 'known-form') return 'form';
    if (status !== undefined) return status;
    if (target !== null) return 'found';
    return candidates.length > 0 ? 'ambiguous' : 'unknown';
  }

  function draw(placed: Placed): void {
    const style = styleOf(placed);
    for (const range of placed.ranges) marks.draw(range, style);
  }

  function erase(placed: Placed): void {
    for (const range of placed.ranges) marks.erase(range);
  }

  function restyle(): void {
    if (!isShown) return;
    const seen = new Set<string>();
    for (const placed of all()) {
      const key = questionKey(placed.reference);
      if (density === 'first' && seen.has(key)) erase(placed);
      else draw(placed);
      seen.add(key);
    }
  }

  function ask(): void {
    timer = undefined;
    const taken = fresh.splice(0);
    const inSight = ({ ranges }: Placed) => boxesOf(ranges).some((box) => isSeen(root, box));
    if (taken.length > ONE_MESSAGE) {
      const sight = new Map(taken.map((placed) => [placed, inSight(placed)]));
      taken.sort((a, b) => Number(sight.get(b)) - Number(sight.get(a)));
    }
    cards.want(taken.map(({ reference }) => questionOf(reference)));
  }

  return {
    sketch(ranges) {
      sketched = ranges;
      // Which of them is the first to a thing is not known before they are read.
      if (isShown && density !== 'first') marks.sketch(ranges);
    },
    replace(old, placed) {
      for (const gone of old) erase(gone);
      if (isShown && density !== 'first') for (const come of placed) draw(come);
      fresh.push(...placed.filter(({ state }) => state !== 'undecided'));
      timer ??= setTimeout(() => {
        if (density === 'first') restyle();
        ask();
      }, GATHER);
    },
    restyle,
    get isShown() {
      return isShown;
    },
    show(wanted) {
      if (wanted === isShown) return;
      isShown = wanted;
      if (wanted && sketched !== null && density !== 'first') marks.sketch(sketched);
      if (wanted) restyle();
      else marks.clear();
    },
    setCurrent: (placed) => marks.light(placed?.ranges ?? []),
    destroy() {
      clearTimeout(timer);
      marks.destroy();
    },
  };
}
