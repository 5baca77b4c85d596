import { render } from 'preact';
import type { CardContent } from '../core/card/content.ts';
import type { Id } from '../core/records/id.ts';
import type { Words } from '../core/words.ts';
import { statedLanguage } from '../text/blocks.ts';
import cardCss from '../ui/cards/card.css?inline';
import { Card } from '../ui/cards/card.tsx';
import copiesCss from '../ui/cards/copies.css?inline';
import hostCss from './host.css?inline';
import { addStyle } from './marks.ts';
import { type Box, placeCard } from './position.ts';

/** What stands in the card's place: a card, or one sentence while or because there is none. */
export type HostContent = { readonly card: CardContent } | { readonly sentence: string };

export interface HostView {
  readonly content: HostContent;
  /** Said above the card: what to mind before following it. */
  readonly warning?: string;
  /** Whether there is a card to go back to. */
  readonly back: boolean;
  /** Said once by a screen reader: for cards that a key opened without moving the focus. */
  readonly aloud: boolean;
}

/** The lines of a reference in the viewport, and the one that is pointed at. */
export interface HostPlace {
  readonly boxes: readonly Box[];
  readonly line: Box;
}

export interface HostOptions {
  readonly root: Document;
  readonly words: Words;
  readonly onRef: (id: Id) => void;
  readonly onBack: () => void;
  readonly onClose: () => void;
  readonly onChain?: (id: Id) => void;
}

/** The one element of ours in a page: a closed shadow tree with the card as a popover. In the page once it is shown. */
export interface Host {
  /** Draws what will probably be shown first, outside the page, while the pointer rests: the first card takes longest. */
  prepare(view: HostView): void;
  show(view: HostView, place: HostPlace): void;
  hide(): void;
  /** Whether an event that reached the window came from the card. */
  holds(event: Event): boolean;
  /** Where the card is, while it is shown. */
  box(): Box | null;
  hasFocus(): boolean;
  focus(): void;
  destroy(): void;
}

/** What the page must not hear from inside the card: its own shortcuts and click handlers would answer. */
const KEPT = ['keydown', 'keyup', 'keypress', 'click', 'mousedown', 'mouseup', 'pointerdown', 'pointerup', 'wheel'];

export type CreateHost = (options: HostOptions) => Host;

export const createHost: CreateHost = ({ root, words, onRef, onBack, onClose, onChain }) => {
  let made: { host: HTMLElement; frame: HTMLElement; shadow: ShadowRoot } | null = null;

  function make() {
    const host = root.createElement('mandate-lens');
    host.style.setProperty('all', 'initial', 'important');
    const shadow = host.attachShadow({ mode: 'closed' });
    addStyle(shadow, hostCss + cardCss + copiesCss);
    const frame = root.createElement('div');
    frame.className = 'frame';
    frame.popover = 'manual';
    frame.tabIndex = -1;
    frame.setAttribute('role', 'dialog');
    frame.lang = words.language;
    frame.dir = words.language === 'ar' ? 'rtl' : 'ltr';
    shadow.append(frame);
    for (const name of KEPT) host.addEventListener(name, (event) => event.stopPropagation());
    made = { host, frame, shadow };
    return made;
  }

  const isShown = () => made?.frame.matches(':popover-open') ?? false;

  function draw({ content, warning, back, aloud }: HostView): void {
    const { frame } = made ?? make();
    const name = 'card' in content ? content.card.heading : content.sentence;
    frame.setAttribute('aria-label', name);
    render(
      <>
        {back && (
          <button type="button" class="back" onClick={onBack}>
            {words('page_back')}
          </button>
        )}
        {warning !== undefined && <p class="warning">{warning}</p>}
        {'card' in content ? (
          <Card
            content={content.card}
            words={words}
            onRef={onRef}
            onClose={onClose}
            reading={statedLanguage(root.documentElement) ?? words.language}
            {...(onChain === undefined ? {} : { onChain })}
          />
        ) : (
          <p class="note">{content.sentence}</p>
        )}
        <div class="status" role="status">
          {aloud &&
            [name, 'card' in content ? content.card.title?.text : undefined, warning].filter(Boolean).join('. ')}
        </div>
      </>,
      frame,
    );
  }

  function show(view: HostView, { boxes, line }: HostPlace): void {
    draw(view);
    const { host, frame } = made ?? make();
    if (!host.isConnected) root.documentElement.append(host);
    if (!isShown()) frame.showPopover();
    frame.style.maxHeight = '';
    const viewport = { width: root.documentElement.clientWidth, height: root.documentElement.clientHeight };
    const place = placeCard(
      boxes,
      line,
      { width: frame.offsetWidth, height: frame.offsetHeight },
      viewport,
      frame.dir === 'rtl',
    );
    frame.style.left = `${place.left}px`;
    frame.style.top = `${place.top}px`;
    frame.style.maxHeight = `${place.maxHeight}px`;
  }

  return {
    prepare(view) {
      if (made === null) draw(view);
    },
    show,
    hide() {
      if (made === null) return;
      if (isShown()) made.frame.hidePopover();
      render(null, made.frame);
    },
    holds: (event) => made !== null && event.composedPath()[0] === made.host,
    box: () => (made !== null && isShown() ? made.frame.getBoundingClientRect() : null),
    hasFocus: () => made !== null && root.activeElement === made.host,
    focus: () => made?.frame.focus({ preventScroll: true }),
    destroy() {
      made?.host.remove();
      made = null;
    },
  };
};
