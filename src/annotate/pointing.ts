import type { Host } from './host.tsx';
import type { HoverEvent } from './hover.ts';
import type { Placed } from './placed.ts';
import { caretAt, isOn } from './pointer.ts';
import { isToward } from './position.ts';

export interface PointingOptions {
  readonly root: Document;
  readonly host: Host;
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
  destroy(): void;
}

/** What a click already means something on: there it is left to the page. */
const ACTIVE = 'a[href], button, input, select, textarea, label, summary, [role="button"], [contenteditable]';

/** Turns what the pointer does into what the hover reducer hears; once a frame, however many moves the browser sends. */
export function watchPointer({ root, host, inNode, beneath, tell }: PointingOptions): Pointing {
  const view = root.defaultView as Window;
  let moved: PointerEvent | null = null;
  let frame = 0;
  /** Where the pointer last was on a reference: the tip of the triangle toward the card. */
  let from: { x: number; y: number } | null = null;
  let target: Placed | null = null;

  function hit(x: number, y: number, over: EventTarget | null): Placed | null {
    const covered = beneath?.(over as Element) ?? [];
    if (covered.length > 0) return covered.find(({ ranges }) => isOn(ranges, x, y)) ?? null;
    const caret = caretAt(root, x, y);
    if (caret === null) return null;
    return inNode(caret.node).find(({ ranges }) => isOn(ranges, x, y)) ?? null;
  }

  function look(event: PointerEvent): void {
    moved = null;
    const at = { x: event.clientX, y: event.clientY };
    const inCard = host.holds(event);
    const box = host.box();
    target = inCard ? null : hit(at.x, at.y, event.target);
    const towardCard = !inCard && box !== null && from !== null && isToward(from, at, box);
    if (target !== null && !towardCard) from = at;
    tell({ name: 'move', ...at, target, inCard, towardCard }, event.timeStamp);
  }

  const onMove = (event: PointerEvent) => {
    // A finger has no hover, and a pressed button means that text is being selected.
    if (event.pointerType === 'touch' || event.buttons !== 0) return;
    if (frame !== 0) {
      moved = event;
      return;
    }
    look(event);
    frame = view.requestAnimationFrame(() => {
      frame = 0;
      if (moved !== null) look(moved);
    });
  };

  const onClick = (event: MouseEvent) => {
    if (event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    const inCard = host.holds(event);
    const isSelecting = root.getSelection()?.isCollapsed === false;
    const isActive = !inCard && (event.target as Element).closest?.(ACTIVE) != null;
    const pressed = inCard || isSelecting || isActive ? null : hit(event.clientX, event.clientY, event.target);
    tell({ name: 'press', target: pressed, inCard });
  };

  const onOut = (event: PointerEvent) => {
    if (event.relatedTarget !== null) return;
    moved = null;
    target = null;
    tell({ name: 'leave-page' });
  };

  view.addEventListener('pointermove', onMove, { capture: true, passive: true });
  view.addEventListener('click', onClick, { capture: true });
  view.addEventListener('pointerout', onOut, { capture: true, passive: true });

  return {
    under: () => target,
    destroy() {
      view.removeEventListener('pointermove', onMove, { capture: true });
      view.removeEventListener('click', onClick, { capture: true });
      view.removeEventListener('pointerout', onOut, { capture: true });
      view.cancelAnimationFrame(frame);
    },
  };
}
