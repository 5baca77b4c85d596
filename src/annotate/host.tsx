import { render } from 'preact';
import { directionOf } from '../core/language.ts';
import type { Id } from '../core/records/id.ts';
import type { Words } from '../core/words.ts';
import { statedLanguage } from '../text/blocks.ts';
import { partOf } from '../text/part-of.ts';
import cardCss from '../ui/cards/card.css?inline';
import copiesCss from '../ui/cards/copies.css?inline';
import { type Framed, FramedCard, nameOf } from './framed.tsx';
import hostCss from './host.css?inline';
import { addStyle } from './marks.ts';
import { type Box, overlaps, placeCard } from './position.ts';

export interface HostView extends Framed {
  /** Tells cards apart: each has its own. */
  readonly key: number;
  /** Said once by a screen reader: for cards that a key opened without moving the focus. */
  readonly aloud: boolean;
  /** The page has made its ground dark there: then the card is dark too, whatever colours the browser prefers. */
  readonly isDark?: boolean;
}

export interface HostOptions {
  readonly root: Document;
  readonly words: Words;
}

/** The one element of ours in a page: a closed shadow tree with cards as popovers. In the page once one is shown. */
export interface Host {
  /** Draws what will probably be shown first, outside the page, while the pointer rests: the first card takes longest. */
  prepare(view: HostView): void;
  /** Shows the card at hand beside the lines of its reference, given in the viewport. */
  show(view: HostView, lines: readonly Box[]): void;
  hide(): void;
  /** Shows these cards, and no others, at the edge of the window. */
  keep(views: readonly HostView[]): void;
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
  readonly frame: HTMLElement;
  readonly tray: HTMLElement;
}

export function createHost({ root, words }: HostOptions): Host {
  let made: Made | null = null;

  function make(): Made {
    const host = root.createElement('mandate-lens');
    host.style.setProperty('all', 'initial', 'important');
    const shadow = host.attachShadow({ mode: 'closed' });
    addStyle(shadow, hostCss + cardCss + copiesCss);
    const popover = (name: string) => {
      const element = root.createElement('div');
      element.className = name;
      element.popover = 'manual';
      element.lang = words.language;
      element.dir = directionOf(words.language);
      shadow.append(element);
      return element;
    };
    const frame = popover('frame');
    frame.tabIndex = -1;
    frame.setAttribute('role', 'dialog');
    for (const name of KEPT) host.addEventListener(name, (event) => event.stopPropagation());
    made = { host, shadow, frame, tray: popover('tray') };
    return made;
  }

  const isShown = (popover: HTMLElement) => popover.matches(':popover-open');
  const reading = () => statedLanguage(partOf(root, 'documentElement')) ?? words.language;

  function draw(view: HostView): void {
    const { frame } = made ?? make();
    const { key, aloud, isDark, ...framed } = view;
    const { content, warning } = framed;
    const name = nameOf(content);
    frame.dataset.key = String(key);
    frame.style.colorScheme = isDark ? 'dark' : '';
    frame.setAttribute('aria-label', name);
    render(
      <>
        <FramedCard view={framed} words={words} reading={reading()} />
        <div class="status" role="status">
          {aloud &&
            [name, 'card' in content ? content.card.title?.text : undefined, warning].filter(Boolean).join('. ')}
        </div>
      </>,
      frame,
    );
  }

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
      if (made === null) draw(view);
    },
    show(view, lines) {
      draw(view);
      const all = made ?? make();
      const { frame } = all;
      join(all);
      if (!isShown(frame)) frame.showPopover();
      frame.style.maxHeight = '';
      const { clientWidth: width, clientHeight: height } = partOf(root, 'documentElement');
      const size = { width: frame.offsetWidth, height: frame.offsetHeight };
      const place = placeCard(lines, lines[0] as Box, size, { width, height }, frame.dir === 'rtl');
      frame.style.left = `${place.left}px`;
      frame.style.top = `${place.top}px`;
      frame.style.maxHeight = `${place.maxHeight}px`;
      giveWay(all, lines);
    },
    hide() {
      if (made === null) return;
      if (isShown(made.frame)) made.frame.hidePopover();
      render(null, made.frame);
    },
    keep(views) {
      const all = made ?? make();
      const { tray } = all;
      render(
        views.map(({ key, aloud: _, isDark, ...framed }) => (
          <div
            key={key}
            class="kept"
            role="dialog"
            data-key={key}
            style={isDark ? { colorScheme: 'dark' } : {}}
            tabIndex={-1}
            aria-label={words('page_kept', nameOf(framed.content))}
          >
            <FramedCard view={framed} words={words} reading={reading()} />
          </div>
        )),
        tray,
      );
      tray.style.setProperty('--count', String(views.length));
      join(all);
      if (views.length > 0 !== isShown(tray)) tray.togglePopover();
    },
    holds: (event) => made !== null && event.composedPath()[0] === made.host,
    box: () => (made !== null && isShown(made.frame) ? made.frame.getBoundingClientRect() : null),
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
