import type { CardQuestion } from '../core/card/content.ts';
import type { Id } from '../core/records/id.ts';
import type { Reference } from '../core/reference/reference.ts';
import type { Words } from '../core/words.ts';
import type { CardStore } from './cards.ts';
import { createDesk, type Switch } from './desk.ts';
import { createHover, type HoverEvent, type HoverState } from './hover.ts';
import { watchKeys } from './keyboard.ts';
import { createMarking } from './marking.ts';
import type { Placed } from './placed.ts';
import { watchPointer } from './pointing.ts';
import { createRegistry } from './registry.ts';
import { FLASH } from './timings.ts';
import { scrollTo, step } from './walk.ts';

/** What of the user's settings a document needs. */
export interface LensSettings {
  /** Milliseconds that the pointer rests on a reference before its card opens. */
  readonly delay: number;
  /**
   * Which references are marked in the text: all; the first to each thing, where the others answer to the pointer, too; or
   * none, and nothing answers to the pointer, until the reader asks: by `mark` or by going to a reference.
   */
  readonly marks: 'all' | 'first' | 'demand';
  /** Whether references that only point back are there at all. */
  readonly backward: boolean;
}

export interface LensOptions {
  readonly root: Document;
  readonly cards: CardStore;
  readonly words: Words;
  readonly settings: LensSettings;
  /** References beneath something of the document's own that lies over its text and takes the pointer: a link of a PDF. */
  readonly beneath?: (over: Element) => readonly Placed[];
  /** Opens the mandate chain of a thing in the panel; without it the card offers none. False: it could not be opened. */
  readonly onChain?: (id: Id) => Promise<boolean>;
  /** Settles for this document which candidate a question means, or takes that back. False: it could not be stored. */
  readonly onChoose?: (question: CardQuestion, id: Id | null) => Promise<boolean>;
  /** Ways to silence us, one click away on every card. */
  readonly switches?: readonly Switch[];
}

/** References of one document, drawn, hovered and walked through. */
export interface Lens {
  /** References under a key of the caller's (a block, a page), in the place of what it had. Keys are read by `order`. */
  place(key: object, order: number, placed: readonly Placed[]): void;
  remove(key: object): void;
  /** Shows the marks that waited to be asked for, or takes all marks away for now. */
  mark(shown: boolean): void;
  readonly isMarked: boolean;
  /** Whether such a reference is there at all for this reader. */
  shows(reference: Reference): boolean;
  /** All references, in reading order. */
  references(): readonly Placed[];
  /** Goes to the next or previous reference that can be seen and opens its card; false when there is none. */
  next(): boolean;
  previous(): boolean;
  /** Opens the card of the reference under the pointer, else of the current one, and moves the focus into it. */
  openCard(): boolean;
  /** Shows the card of a reference that stands in no text of ours, such as a selection, near a place. */
  explain(reference: Reference, at: AbstractRange): void;
  close(): void;
  /** Scrolls to a reference of `references()` and flashes it; false when there is no such index. */
  show(index: number): boolean;
  /** Scrolls to any part of the document and flashes it. */
  flash(ranges: readonly AbstractRange[]): void;
  destroy(): void;
}

const NONE: readonly Placed[] = [];

export function createLens(options: LensOptions): Lens {
  const { root, cards, words, settings, beneath, onChain, onChoose, switches } = options;
  const registry = createRegistry(root);
  const marking = createMarking(root, settings.marks, cards, registry.all);
  let state: HoverState<Placed> = { name: 'idle', dismissed: null };
  let current: Placed | null = null;
  let flashed: Pick<Placed, 'ranges'> | null = null;
  let byKey = false;
  let token = 0;

  const desk = createDesk({
    root,
    cards,
    words,
    onClose: () => tell({ name: 'close' }),
    ...(onChain === undefined ? {} : { onChain }),
    ...(onChoose === undefined ? {} : { onChoose }),
    ...(switches === undefined ? {} : { switches }),
  });
  const hover = createHover<Placed>(settings.delay, () => ++token);
  const inNode = (node: Node): readonly Placed[] => (marking.isShown ? registry.inNode(node) : NONE);
  const under = beneath && ((over: Element) => (marking.isShown ? beneath(over) : NONE));
  const pointing = watchPointer({ root, desk, inNode, tell, ...(under === undefined ? {} : { beneath: under }) });
  const stopKeys = watchKeys(root, desk.key);

  const opened = (): Placed | null => (state.name === 'open' || state.name === 'leaving' ? state.target : null);

  function tell(event: HoverEvent<Placed>, since = performance.now()): void {
    // Nothing tells that somebody else has emptied the registry: it is looked at when the reader does something here.
    if (event.name === 'move') marking.heal();
    const result = hover(state, event);
    state = result.state;
    for (const effect of result.effects) {
      if (effect.name === 'wait') wait(effect.token, effect.ms - (performance.now() - since));
      else if (effect.name === 'open') open(effect.target);
      else shut();
    }
    if (state.name === 'resting') desk.prepare(state.target);
  }

  function wait(forToken: number, ms: number): void {
    setTimeout(() => tell({ name: 'timer', token: forToken }), ms);
  }

  function open(placed: Placed): void {
    current = placed;
    marking.setCurrent(placed);
    desk.open(placed, byKey);
  }

  function shut(): void {
    marking.setCurrent(null);
    desk.close();
  }

  function walk(by: 1 | -1): boolean {
    const target = step(root, registry.all(), current, by);
    if (target === null) return false;
    showByKey(target);
    return true;
  }

  function showByKey(target: Placed): void {
    marking.show(true);
    scrollTo(root, target);
    tellByKey(target);
  }

  function tellByKey(target: Placed): void {
    byKey = true;
    tell({ name: 'show', target });
    byKey = false;
  }

  /** After a block was read again, the card stays with the reference that now stands where the old one did. */
  function follow(old: readonly Placed[], placed: readonly Placed[]): void {
    const same = (gone: Placed) =>
      placed.find(
        ({ reference }) =>
          reference.start === gone.reference.start &&
          (reference.target === gone.reference.target || gone.state === 'undecided'),
      );
    if (current !== null && old.includes(current)) current = same(current) ?? null;
    if (state.name === 'idle' || !old.includes(state.target)) return;
    const target = same(state.target);
    if (target === undefined) tell({ name: 'close' });
    else {
      state = { ...state, target };
      if (opened() !== null) desk.follow(target);
    }
  }

  function flash(placed: Pick<Placed, 'ranges'>): void {
    flashed = placed;
    scrollTo(root, placed);
    marking.setCurrent(placed);
    setTimeout(() => {
      if (flashed === placed && opened() === null) marking.setCurrent(null);
    }, FLASH);
  }

  const shows = ({ kind }: Reference) => settings.backward || kind !== 'backward';
  const stopCards = cards.onChange(marking.restyle);

  return {
    shows,
    place(key, order, read) {
      const placed = read.filter(({ reference }) => shows(reference));
      const old = registry.set(key, order, placed);
      marking.place(key, placed);
      follow(old, placed);
      pointing.again();
    },
    remove(key) {
      const old = registry.remove(key);
      marking.remove(key);
      follow(old, []);
    },
    mark(shown) {
      if (!shown) tell({ name: 'close' });
      marking.show(shown);
    },
    get isMarked() {
      return marking.isShown;
    },
    references: registry.all,
    next: () => walk(1),
    previous: () => walk(-1),
    openCard() {
      const target = opened() ?? pointing.under() ?? current ?? step(root, registry.all(), null, 1);
      if (target === null) return false;
      showByKey(target);
      desk.enter();
      return true;
    },
    explain: (reference, at) => tellByKey({ reference, ranges: [at] }),
    close: () => tell({ name: 'close' }),
    show(index) {
      const placed = registry.all()[index];
      if (placed === undefined) return false;
      marking.show(true);
      current = placed;
      flash(placed);
      return true;
    },
    flash: (ranges) => flash({ ranges }),
    destroy() {
      tell({ name: 'close' });
      pointing.destroy();
      stopKeys();
      stopCards();
      marking.destroy();
      desk.destroy();
    },
  };
}
