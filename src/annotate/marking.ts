import { questionKey, questionOf } from '../core/card/content.ts';
import { blockOf } from '../text/blocks.ts';
import type { CardStore } from './cards.ts';
import type { LensSettings } from './lens.ts';
import { createMarks, type MarkStyle } from './marks.ts';
import { createNear } from './near.ts';
import type { Placed } from './placed.ts';
import { GATHER } from './timings.ts';

export interface Marking {
  /** References that have come under a key, in the place of what it had. */
  place(key: object, placed: readonly Placed[]): void;
  remove(key: object): void;
  /** Draws all again: what their cards say has changed. */
  restyle(): void;
  /** Whether marks are there at all; with `demand` they wait until somebody asks. */
  readonly isShown: boolean;
  show(isShown: boolean): void;
  /** The reference whose card is open or that was jumped to. */
  setCurrent(placed: Pick<Placed, 'ranges'> | null): void;
  /** Puts back what of the marks somebody else has taken away. */
  heal(): void;
  destroy(): void;
}

/** What stands under one key. */
interface Group {
  readonly element: Element | null;
  readonly placed: readonly Placed[];
}

/**
 * Decides how each reference is marked, and has the cards of those fetched whose marks are near what the window shows. Only
 * these are marked: browsers go over all marks of a page at each of its changes, and a page can have ten thousand.
 */
export function createMarking(
  root: Document,
  density: LensSettings['marks'],
  cards: CardStore,
  all: () => readonly Placed[],
): Marking {
  const marks = createMarks(root);
  const groups = new Map<object, Group>();
  const seen = new Set<Group>();
  const near = createNear<Group>((group, isNear) => {
    if (isNear) seen.add(group);
    else seen.delete(group);
    if (!isNear) erase(group);
    else if (isShown) reveal(group);
  });
  /** The first to each thing, where only these are marked. */
  let firsts: ReadonlySet<Placed> = new Set();
  let isShown = density !== 'demand';
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

  function reveal(group: Group): void {
    draw(group);
    cards.want(group.placed.filter(({ state }) => state !== 'undecided').map(({ reference }) => questionOf(reference)));
  }

  function draw({ placed }: Group): void {
    for (const one of placed) {
      const style = density === 'first' && !firsts.has(one) ? null : styleOf(one);
      for (const range of one.ranges) {
        if (style === null) marks.erase(range);
        else marks.draw(range, style);
      }
    }
  }

  function erase({ placed }: Group): void {
    for (const { ranges } of placed) for (const range of ranges) marks.erase(range);
  }

  function put(key: object, group: Group | null): void {
    const old = groups.get(key);
    if (old !== undefined && seen.delete(old)) erase(old);
    if (group === null) groups.delete(key);
    else groups.set(key, group);
    if (group?.element) near.add(group.element, group);
    // Last, or it would be forgotten that the element is near.
    if (old?.element) near.delete(old.element, old);
  }

  function restyle(): void {
    if (isShown) for (const group of seen) draw(group);
  }

  function findFirsts(): void {
    timer = undefined;
    const byKey = new Map<string, Placed>();
    for (const placed of all()) {
      const key = questionKey(placed.reference);
      if (!byKey.has(key)) byKey.set(key, placed);
    }
    firsts = new Set(byKey.values());
    restyle();
  }

  return {
    place(key, placed) {
      const node = placed.find(({ ranges }) => ranges.length > 0)?.ranges[0]?.startContainer;
      const element = node === undefined ? null : (blockOf(node) ?? node.parentElement);
      put(key, { element, placed });
      if (density === 'first') timer ??= setTimeout(findFirsts, GATHER);
    },
    remove(key) {
      put(key, null);
      if (density === 'first') timer ??= setTimeout(findFirsts, GATHER);
    },
    restyle,
    get isShown() {
      return isShown;
    },
    show(wanted) {
      if (wanted === isShown) return;
      isShown = wanted;
      if (wanted) for (const group of seen) reveal(group);
      else marks.clear();
    },
    setCurrent: (placed) => marks.light(placed?.ranges ?? []),
    heal: marks.heal,
    destroy() {
      clearTimeout(timer);
      near.destroy();
      marks.destroy();
    },
  };
}
