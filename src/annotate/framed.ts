import type { CardContent } from '../core/card/content.ts';
import type { Language } from '../core/language.ts';
import type { Words } from '../core/words.ts';
import { type CardProps, type DrawnCard, drawCard } from '../ui/cards/draw.ts';
import { button, element } from '../ui/cards/element.ts';

/** What stands in a card's place: a card, or one sentence while or because there is none, with what can be done then. */
export type FrameContent =
  | { readonly card: CardContent }
  | { readonly sentence: string; readonly act?: { readonly label: string; readonly onClick: () => void } };

/** A card with what a page needs around it. */
export interface Framed extends Pick<CardProps, 'onRef' | 'onClose' | 'onKeep' | 'onChain' | 'onChoose' | 'switches'> {
  /** Tells cards apart: each has its own. */
  readonly key: number;
  readonly content: FrameContent;
  /** Said above the card: what to mind before following it. */
  readonly warning?: string;
  /** The card to go back to, by its heading. */
  readonly back?: { readonly to: string; readonly onClick: () => void };
  /** Said once by a screen reader: for cards that a key opened without moving the focus. */
  readonly aloud: boolean;
  /** The page has made its ground dark there: then the card is dark too, whatever colours the browser prefers. */
  readonly isDark?: boolean;
}

/** A frame of ours with a card in it: the way back is a tab behind its upper edge, a warning another. */
export interface Frame {
  readonly element: HTMLElement;
  /** What is drawn already, and is still to be, stays as the reader has it. */
  draw(view: Framed, name?: string): void;
  clear(): void;
}

export const nameOf = (content: FrameContent): string => ('card' in content ? content.card.heading : content.sentence);

export function createFrame(className: string, words: Words, reading: () => Language): Frame {
  let card: DrawnCard | null = null;
  let before = '';
  const status = element('div', { class: 'status', role: 'status' });
  const keydown = (event: KeyboardEvent) => card?.onKey(event);
  const frame = element('div', { class: className, role: 'dialog', tabindex: -1, keydown });

  function clear(): void {
    card = null;
    before = '';
    frame.replaceChildren();
  }

  function draw(view: Framed, name = nameOf(view.content)): void {
    const { key, content, warning, back, aloud, isDark, ...handlers } = view;
    frame.dataset.key = String(key);
    frame.style.colorScheme = isDark ? 'dark' : '';
    frame.setAttribute('aria-label', name);
    if ('card' in content) {
      const props = { ...handlers, content: content.card, words, reading: reading() };
      if (card === null) card = drawCard(props);
      else card.update(props);
    } else card = null;

    const sentence = 'card' in content ? null : content.sentence;
    const title = 'card' in content ? content.card.title?.text : undefined;
    const said = aloud ? [name, title, warning].filter(Boolean).join('. ') : '';
    if (status.textContent !== said) status.textContent = said;

    const now = JSON.stringify([key, back?.to, warning, sentence]);
    if (now === before) return;
    before = now;
    frame.replaceChildren(
      ...(back ? [wayBack(back, words)] : []),
      ...(warning === undefined ? [] : [element('p', { class: 'warning' }, warning)]),
      card?.article ?? note(content),
      status,
    );
  }

  return { element: frame, draw, clear };
}

const wayBack = ({ to, onClick }: NonNullable<Framed['back']>, words: Words): HTMLElement =>
  button(
    onClick,
    { class: 'back', 'aria-label': words('page_back_to', to), 'aria-keyshortcuts': 'Backspace' },
    element('span', { 'aria-hidden': true }, '‹'),
    ' ',
    element('bdi', {}, to),
  );

const note = (content: FrameContent): HTMLElement => {
  const act = 'act' in content && content.act;
  return element('p', { class: 'note' }, nameOf(content), act && button(act.onClick, {}, act.label));
};
