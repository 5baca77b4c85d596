import type { LazyLens } from '../annotate/lazy-lens.ts';
import type { Reference } from '../core/reference/reference.ts';
import type { ReadPage } from '../text/reading.ts';
import type { PageMarks } from './marks.ts';

/** The references of the whole document in reading order, drawn or not, and the way from one to the next. */
export interface Walk {
  readonly all: readonly FoundReference[];
  add(page: ReadPage): void;
  /** Shows a reference by its place in `all`, once its page is drawn; false when there is none. */
  jump(index: number): boolean;
  step(to: 'next' | 'previous'): boolean;
  /** Shows slices of the texts of pages, once the first of them is drawn. */
  show(slices: readonly PageSlice[]): void;
}

export interface PageSlice {
  readonly page: number;
  readonly start: number;
  readonly end: number;
}

export interface FoundReference {
  readonly page: number;
  /** Place among the references of its page. */
  readonly nth: number;
  readonly reference: Reference;
}

/** How often, and how many times, to look whether a page has been drawn, in milliseconds. */
const LOOK_EVERY = 50;
const LOOKS = 100;

export const createWalk = (lens: LazyLens, marks: PageMarks, goTo: (page: number) => void): Walk => {
  const found: FoundReference[] = [];
  const all = () => found.filter(({ reference }) => lens.shows(reference));
  let turn = 0;

  /** Does what it can only once the page is drawn, `act` tells whether it could; another wish in the meantime takes its place. */
  const whenDrawn = (page: number, act: () => boolean): void => {
    const mine = ++turn;
    const look = (looks: number) => {
      if (mine === turn && !act() && looks > 0) setTimeout(look, LOOK_EVERY, looks - 1);
    };
    if (act()) return;
    goTo(page);
    setTimeout(look, LOOK_EVERY, LOOKS);
  };

  const whenMarked = ({ page, nth }: FoundReference, act: (index: number) => void): void =>
    whenDrawn(page, () => {
      const index = marks.indexOf(page, nth);
      if (index >= 0) act(index);
      return index >= 0;
    });

  return {
    get all() {
      return all();
    },
    add({ page, references }) {
      references.forEach((reference, nth) => {
        found.push({ page, nth, reference });
      });
    },
    jump(index) {
      const wanted = all()[index];
      if (wanted === undefined) return false;
      whenMarked(wanted, (at) => lens.lens?.show(at));
      return true;
    },
    step(to) {
      const { lens: ready } = lens;
      if (ready === null) return false;
      const go = () => (to === 'next' ? ready.next() : ready.previous());
      if (go()) return true;
      // at the edge of what is drawn: the next page with references, if there is one
      const placed = lens.references();
      const edge = to === 'next' ? placed.at(-1)?.page : placed[0]?.page;
      if (edge === undefined) return false;
      const beyond = to === 'next' ? all().find(({ page }) => page > edge) : all().findLast(({ page }) => page < edge);
      if (beyond === undefined) return false;
      whenMarked(beyond, go);
      return true;
    },
    show([first, ...rest]) {
      if (first === undefined) return;
      whenDrawn(first.page, () => {
        const ranges = marks.rangesOf(first);
        // of a passage over the end of a page the second part may not be drawn
        if (ranges !== null)
          void lens.ready().then((it) => it?.flash([...ranges, ...rest.flatMap((one) => marks.rangesOf(one) ?? [])]));
        return ranges !== null;
      });
    },
  };
};
