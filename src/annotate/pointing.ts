import type { Desk } from './desk.ts';
import type { HoverEvent } from './hover.ts';
import type { Placed } from './placed.ts';
import { caretAt, isOn } from './pointer.ts';
import { isIn, isToward } from './position.ts';

export interface PointingOptions {
  readonly root: Document;
  readonly desk: Pick<Desk, 'holds' | 'box'>;
  /** The references that touch a text node. */
  readonly inNode: (node: Node) => readonly Placed[];
  /** References beneath an element that lies over the text. */
  readonly beneath?: (over: Element) => readonly Placed[];
  /** `since`: when it happened, on the clock of `performance.now()`; browsers deliver moves up to a frame late. */
  readonly tell: (event: HoverEvent<Placed>, since?: number) => void;
}

export interface Pointing {
  /** The reference under the pointer as it was last seen. */
  under(): Placed | null;
  /** Looks again where the pointer rests, in the next frame: the document has changed under it. */
  again(): void;
  destroy(): void;
}

/** A move of the pointer as it was when it happened: afterwards an event no longer tells what it came from. */
interface Seen {
  readonly x: number;
  readonly y: number;
  readonly over: EventTarget | null;
  /** On a card, the one at hand or one that is kept. */
  readonly isOnCard: boolean;
  readonly since: number;
}

/** What a click already means something on: there it is left to the page. */
const ACTIVE = 'a[href], button, input, select, textarea, label, summary, [role="button"], [contenteditable]';

/** Turns what the pointer does into what the hover reducer hears; once a frame, however many moves the browser sends. */
export function watchPointer({ root, desk, inNode, beneath, tell }: PointingOptions): Pointing {
  const view = root.defaultView as Window;
  let last: Seen | null = null;
  /** Whether it has still to be looked at. */
  let isNew = false;
  /** Whether the document has changed since: once a frame is often enough to ask what lies where. */
  let isStale = false;
  let frame = 0;
  /** Where the pointer last was on a reference: the tip of the triangle toward the card. */
  let from: { x: number; y: number } | null = null;
  let target: Placed | null = null;

  function hit(x: number, y: number, over: EventTarget | null): Placed | null {
    const covered = beneath?.(over as Element) ?? [];
    if (covered.length > 0) return covered.find(({ ranges }) => isOn(ranges, x, y)) ?? null;
    const caret = caretAt(root, x, y);
    if (caret === null || isAround(over, caret.node)) return null;
    return inNode(caret.node).find(({ ranges }) => isOn(ranges, x, y)) ?? null;
  }

  function look({ x, y, over, isOnCard, since }: Seen): void {
    isNew = false;
    isStale = false;
    const box = desk.box();
    const inCard = isOnCard && box !== null && isIn(box, x, y);
    target = isOnCard ? null : hit(x, y, over);
    const towardCard = !inCard && box !== null && from !== null && isToward(from, { x, y }, box);
    if (target !== null && !towardCard) from = { x, y };
    tell({ name: 'move', x, y, target, inCard, towardCard }, since);
  }

  function nextFrame(): void {
    frame ||= view.requestAnimationFrame(() => {
      frame = 0;
      if (last === null) return;
      if (isStale) last = { ...last, over: root.elementFromPoint(last.x, last.y), since: performance.now() };
      if (isNew || isStale) look(last);
    });
  }

  const onMove = (event: PointerEvent) => {
    // A finger has no hover, and a pressed button means that text is being selected.
    if (event.pointerType === 'touch' || event.buttons !== 0) return;
    const { clientX: x, clientY: y, target: over, timeStamp: since } = event;
    last = { x, y, over, isOnCard: desk.holds(event), since };
    isNew = true;
    if (frame !== 0) return;
    look(last);
    nextFrame();
  };

  const onClick = (event: MouseEvent) => {
    if (event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    const { clientX: x, clientY: y, target: over } = event;
    const isOnCard = desk.holds(event);
    const box = desk.box();
    const isSelecting = root.getSelection()?.isCollapsed === false;
    const isActive = !isOnCard && (over as Element).closest?.(ACTIVE) != null;
    const pressed = isOnCard || isSelecting || isActive ? null : hit(x, y, over);
    tell({ name: 'press', target: pressed, inCard: isOnCard && box !== null && isIn(box, x, y) });
  };

  const onOut = (event: PointerEvent) => {
    if (event.relatedTarget !== null) return;
    last = null;
    target = null;
    tell({ name: 'leave-page' });
  };

  view.addEventListener('pointermove', onMove, { capture: true, passive: true });
  view.addEventListener('click', onClick, { capture: true });
  view.addEventListener('pointerout', onOut, { capture: true, passive: true });

  return {
    under: () => target,
    again() {
      if (last === null) return;
      isStale = true;
      nextFrame();
    },
    destroy() {
      view.removeEventListener('pointermove', onMove, { capture: true });
      view.removeEventListener('click', onClick, { capture: true });
      view.removeEventListener('pointerout', onOut, { capture: true });
      view.cancelAnimationFrame(frame);
    },
  };
}

/** Whether what is pointed at lies around the element of a text: then the text is near, but clipped here and not seen. */
const isAround = (over: EventTarget | null, node: Node): boolean =>
  over instanceof Element && over !== node.parentElement && over.contains(node);
