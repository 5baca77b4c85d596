import { type CardQuestion, questionFor, questionKey, questionOf } from '../core/card/content.ts';
import type { Id } from '../core/records/id.ts';
import type { Words } from '../core/words.ts';
import { partOf } from '../text/part-of.ts';
import type { CardStore } from './cards.ts';
import type { Framed } from './framed.ts';
import { isOnDark } from './ground.ts';
import { createHost } from './host.ts';
import { showNotice } from './notice.ts';
import type { Placed } from './placed.ts';
import { boxesOf } from './pointer.ts';
import type { Box } from './position.ts';
import { cardBefore, isAwaited, isOwn, isUndecided, type Stack, shownOf, stackOf } from './stack.ts';

/** A way to silence us that every card offers. */
export interface Switch {
  readonly label: string;
  /** What is said once it is done. */
  readonly said: string;
  /** Does it, or takes it back; false: it could not be done. */
  readonly turn: (isOff: boolean) => Promise<boolean>;
}

export interface DeskOptions {
  readonly root: Document;
  readonly cards: CardStore;
  readonly words: Words;
  /** The card at hand is no longer wanted: what follows the pointer has to know it first, and then calls `close`. */
  readonly onClose: () => void;
  /** Opens the mandate chain of a thing in the panel; without it cards offer none. False: it could not be opened. */
  readonly onChain?: (id: Id) => Promise<boolean>;
  /** Settles for this document which candidate a question means, or takes that back. False: it could not be stored. */
  readonly onChoose?: (question: CardQuestion, id: Id | null) => Promise<boolean>;
  readonly switches?: readonly Switch[];
}

/** The cards over a document: the one at hand, which follows pointer and keys, and those that the reader keeps open. */
export interface Desk {
  /** Draws what will probably be opened next. */
  prepare(placed: Placed): void;
  /** Opens the card of a reference in the place of the one at hand. */
  open(placed: Placed, byKey: boolean): void;
  /** The reference of the card at hand is another now: its text was read again. */
  follow(placed: Placed): void;
  close(): void;
  /** Moves the focus into the card at hand; when that closes, the focus returns. */
  enter(): void;
  /** Does what a key means now; false: it means nothing to us. */
  key(key: string): boolean;
  /** Whether an event comes from a card, the one at hand or one that is kept. */
  holds(event: Event): boolean;
  /** Where the card at hand is, while there is one. */
  box(): Box | null;
  destroy(): void;
}

/** More than these would hide the text that they explain; the oldest makes room. */
const KEPT = 3;

export function createDesk({ root, cards, words, onClose, onChain, onChoose, switches }: DeskOptions): Desk {
  const view = root.defaultView as Window;
  const host = createHost({ root, words });
  let atHand: Stack | null = null;
  let kept: readonly Stack[] = [];
  let boxes: readonly Box[] = [];
  let opener: Element | null = null;
  const offers = (switches ?? []).map((one) => ({ label: one.label, onClick: () => void switchOff(one) }));
  let frame = 0;

  function viewOf(stack: Stack): Framed {
    // As it is drawn: while another card is awaited, this one is still there to be used.
    const { trail } = stack;
    const before = cardBefore(stack, cards);
    const isAtHand = stack === atHand;
    const asked = trail.at(-1);
    return {
      key: stack.key,
      ...shownOf(stack, cards, words),
      ...(before === undefined ? {} : { back: { to: before.heading, onClick: () => back(stack) } }),
      aloud: stack.byKey && isAtHand,
      isDark: isOnDark(stack.placed.ranges),
      onRef: (id) => go(stack, [...trail, questionFor(id)]),
      onClose: () => (stack === atHand ? onClose() : drop(stack)),
      ...(isAtHand ? { onKeep: keep, switches: offers } : {}),
      ...(onChoose === undefined || asked === undefined
        ? {}
        : { onChoose: (id: Id | null) => void attempt(stack, onChoose(asked, id), words('page_not_chosen')) }),
      ...(onChain === undefined
        ? {}
        : { onChain: (id: Id) => void attempt(stack, onChain(id), words('page_panel_hint')) }),
    };
  }

  async function attempt(stack: Stack, doing: Promise<boolean>, refusal: string): Promise<boolean> {
    if (await doing) return true;
    stack.refusal = refusal;
    draw(stack);
    return false;
  }

  /** The desk may be gone by the time that it is done: what is said then stands by itself, where the card was. */
  async function switchOff({ said, turn }: Switch): Promise<void> {
    const at = host.box();
    if (atHand === null || at === null) return;
    if (!(await attempt(atHand, turn(true), words('page_not_switched')))) return;
    onClose();
    showNotice({ root, words, at, sentence: said, onUndo: () => void turn(false) });
  }

  function go(stack: Stack, trail: readonly CardQuestion[]): void {
    stack.trail = trail;
    stack.refusal = null;
    const asked = trail.at(-1);
    if (asked !== undefined && !isUndecided(stack)) cards.want([asked]);
    draw(stack);
  }

  function back(stack: Stack): void {
    const { trail, refusal } = stack;
    const hadFocus = host.focused() === stack.key;
    go(stack, refusal === null ? trail.slice(0, -1) : trail);
    if (hadFocus) host.focus(stack.key, trail.at(-1)?.target ?? undefined);
  }

  function draw(stack: Stack): void {
    // A card stays until the one that it names is here: a sentence for the blink of an eye would only flicker.
    if (!isOwn(stack) && isAwaited(stack, cards)) return;
    const hadFocus = host.focused() === stack.key;
    if (stack === atHand) show(stack);
    else host.keep(kept.map(viewOf));
    // What had the focus inside the card may be gone with the card before.
    if (hadFocus && host.focused() !== stack.key) host.focus(stack.key);
  }

  function show(stack: Stack): void {
    const now = boxesOf(stack.placed.ranges);
    if (now.length > 0) boxes = now;
    if (boxes[0] !== undefined) host.show(viewOf(stack), boxes);
  }

  function close(): void {
    if (atHand === null) return;
    const hadFocus = host.focused() === atHand.key;
    host.hide();
    atHand = null;
    if (hadFocus && opener instanceof HTMLElement) opener.focus({ preventScroll: true });
    opener = null;
  }

  function keep(): void {
    if (atHand === null) return;
    const keeping = { ...atHand };
    const name = questionKey(keeping.trail.at(-1) as CardQuestion);
    const others = kept.filter(({ trail }) => questionKey(trail.at(-1) as CardQuestion) !== name);
    onClose();
    kept = [keeping, ...others].slice(0, KEPT);
    host.keep(kept.map(viewOf));
  }

  function drop(stack: Stack): void {
    const hadFocus = host.focused() === stack.key;
    const at = kept.indexOf(stack);
    kept = kept.filter((other) => other !== stack);
    host.keep(kept.map(viewOf));
    const next = kept[at] ?? kept.at(-1) ?? atHand;
    if (hadFocus && next) host.focus(next.key);
  }

  function enter(): void {
    if (atHand === null) return;
    if (host.focused() === null) opener = partOf(root, 'activeElement');
    host.focus(atHand.key);
  }

  const onMoved = () => {
    if (atHand === null || frame !== 0) return;
    frame = view.requestAnimationFrame(() => {
      frame = 0;
      if (atHand !== null) draw(atHand);
    });
  };
  view.addEventListener('scroll', onMoved, { capture: true, passive: true });
  view.addEventListener('resize', onMoved, { passive: true });
  const stopCards = cards.onChange(() => {
    if (atHand !== null) draw(atHand);
    if (kept.length > 0) host.keep(kept.map(viewOf));
  });

  return {
    prepare: (placed) => host.prepare(viewOf(stackOf(placed, false))),
    open(placed, byKey) {
      const hadFocus = atHand !== null && host.focused() === atHand.key;
      atHand = stackOf(placed, byKey);
      go(atHand, atHand.trail);
      if (hadFocus && host.focused() !== atHand.key) host.focus(atHand.key);
    },
    follow(placed) {
      if (atHand === null) return;
      const wasUndecided = isUndecided(atHand);
      atHand.placed = placed;
      go(atHand, wasUndecided ? [questionOf(placed.reference)] : atHand.trail);
    },
    close,
    enter,
    key(key) {
      const focused = host.focused();
      const stack = [atHand, ...kept].find((one) => one?.key === focused) ?? null;
      switch (key) {
        case 'Escape':
          if (atHand !== null) onClose();
          else if (stack !== null) drop(stack);
          else return false;
          return true;
        case 'Enter':
          if (
            atHand?.byKey !== true ||
            stack !== null ||
            (partOf(root, 'activeElement') ?? partOf(root, 'body')) !== partOf(root, 'body')
          )
            return false;
          enter();
          return true;
        case 'p':
          if (atHand === null || !(atHand.byKey || stack === atHand)) return false;
          keep();
          return true;
        case 'Backspace': {
          const from = stack ?? (atHand?.byKey ? atHand : null);
          if (from === null || (isOwn(from) && from.refusal === null)) return false;
          back(from);
          return true;
        }
        default:
          return false;
      }
    },
    holds: host.holds,
    box: host.box,
    destroy() {
      close();
      stopCards();
      view.removeEventListener('scroll', onMoved, { capture: true });
      view.removeEventListener('resize', onMoved);
      host.destroy();
    },
  };
}
