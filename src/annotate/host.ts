import { directionOf } from '../core/language.ts';
import type { Id } from '../core/records/id.ts';
import type { Words } from '../core/words.ts';
import { statedLanguage } from '../text/blocks.ts';
import { partOf } from '../text/part-of.ts';
import cardCss from '../ui/cards/card.css?inline';
import copiesCss from '../ui/cards/copies.css?inline';
import { element } from '../ui/cards/element.ts';
import { addStyle } from './added-style.ts';
import { createFrame, type Frame, type Framed, nameOf } from './framed.ts';
import hostCss from './host.css?inline';
import { type Box, overlaps, placesFor, stand } from './position.ts';

export interface HostOptions {
  readonly root: Document;
  readonly words: Words;
}

/** The one element of ours in a page: a closed shadow tree with cards as popovers. In the page once one is shown. */
export interface Host {
  /** Draws what will probably be shown first, outside the page, while the pointer rests: the first card takes longest. */
  prepare(view: Framed): void;
  /** Shows the card at hand beside the lines of its reference, given in the viewport. */
  show(view: Framed, lines: readonly Box[]): void;
  hide(): void;
  /** Shows these cards, and no others, at the edge of the window. */
  keep(views: readonly Framed[]): void;
  /** Whether an event that reached the window came from a card. */
  holds(event: Event): boolean;
  /** Where the card at hand is, while it is shown. */
  box(): Box | null;
  /** The key of the card that has the focus. */
  focused(): number | null;
  /** Moves the focus to a card, or to what it names. */
  focus(key: number, on?: Id): void;
  destroy(): void;
}

/** What the page must not hear from inside the card: its own shortcuts and click handlers would answer. */
const KEPT = ['keydown', 'keyup', 'keypress', 'click', 'mousedown', 'mouseup', 'pointerdown', 'pointerup', 'wheel'];

interface Made {
  readonly host: HTMLElement;
  readonly shadow: ShadowRoot;
  /** The card at hand. */
  readonly frame: Frame;
  readonly tray: HTMLElement;
}

export function createHost({ root, words }: HostOptions): Host {
  let made: Made | null = null;
  const kept = new Map<number, Frame>();

  const reading = () => statedLanguage(partOf(root, 'documentElement')) ?? words.language;

  function make(): Made {
    const host = root.createElement('mandate-lens');
    host.style.setProperty('all', 'initial', 'important');
    const shadow = host.attachShadow({ mode: 'closed' });
    addStyle(shadow, hostCss + cardCss + copiesCss);
    const popover = (place: HTMLElement) => {
      place.popover = 'manual';
      place.lang = words.language;
      place.dir = directionOf(words.language);
      return shadow.appendChild(place);
    };
    for (const name of KEPT) host.addEventListener(name, (event) => event.stopPropagation());
    const frame = createFrame('frame', words, reading);
    popover(frame.element);
    made = { host, shadow, frame, tray: popover(element('div', { class: 'tray' })) };
    return made;
  }

  const isShown = (popover: HTMLElement) => popover.matches(':popover-open');

  /** Whatever is outside of a modal dialog takes neither pointer nor focus, above it or not: then we stand in the dialog. */
  function join({ host, tray }: Made): void {
    const dialogs = [...root.getElementsByTagName('dialog')].filter((one) => one.matches(':modal'));
    const place = dialogs.at(-1) ?? partOf(root, 'documentElement');
    if (host.parentNode === place) return;
    const isKeeping = isShown(tray);
    place.append(host);
    // a popover that is moved is closed
    if (isKeeping) tray.showPopover();
  }

  /** Kept cards go to the other edge where they would cover what is explained. */
  function giveWay({ tray }: Made, lines: readonly Box[]): void {
    const covers = () => lines.some((line) => overlaps(line, tray.getBoundingClientRect()));
    if (!isShown(tray) || !covers()) return;
    tray.classList.toggle('aside');
    if (covers()) tray.classList.toggle('aside');
  }

  const find = (key: number) => made?.shadow.querySelector<HTMLElement>(`[data-key="${key}"]`);

  return {
    prepare(view) {
      if (made === null) make().frame.draw(view);
    },
    show(view, lines) {
      const { clientWidth: width, clientHeight: height } = partOf(root, 'documentElement');
      const all = made ?? make();
      const { element: frame } = all.frame;
      all.frame.draw(view);
      join(all);
      stand(frame, placesFor(lines, { width, height }, frame.dir === 'rtl'), () => {
        if (!isShown(frame)) frame.showPopover();
      });
      giveWay(all, lines);
    },
    hide() {
      if (made === null) return;
      const { element: frame } = made.frame;
      if (isShown(frame)) frame.hidePopover();
      made.frame.clear();
    },
    keep(views) {
      const all = made ?? make();
      const { tray } = all;
      for (const [key, frame] of kept) {
        if (views.some((view) => view.key === key)) continue;
        frame.element.remove();
        kept.delete(key);
      }
      // from the last, so that what stands there already is not moved: it would lose the focus
      for (const view of views.toReversed()) {
        const frame = kept.get(view.key) ?? createFrame('kept', words, reading);
        frame.draw(view, words('page_kept', nameOf(view.content)));
        if (kept.has(view.key)) continue;
        kept.set(view.key, frame);
        tray.prepend(frame.element);
      }
      tray.style.setProperty('--count', String(views.length));
      join(all);
      if (views.length > 0 !== isShown(tray)) tray.togglePopover();
    },
    holds: (event) => made !== null && event.composedPath()[0] === made.host,
    box: () => (made !== null && isShown(made.frame.element) ? made.frame.element.getBoundingClientRect() : null),
    focused() {
      const key = made?.shadow.activeElement?.closest<HTMLElement>('[data-key]')?.dataset.key;
      return key === undefined ? null : Number(key);
    },
    focus(key, on) {
      const card = find(key);
      const named = on && card?.querySelector<HTMLElement>(`[data-ref="${CSS.escape(on)}"]`);
      if (named) named.focus();
      else card?.focus({ preventScroll: true });
    },
    destroy() {
      made?.host.remove();
      made = null;
    },
  };
}
