import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { type CardContent, type CardQuestion, questionFor } from '../../core/card/content.ts';
import type { Id } from '../../core/records/id.ts';
import type { Words } from '../../core/words.ts';
import { Card } from '../cards/card.tsx';
import type { Knowledge } from './knowledge.ts';

/** The cards opened one from the other, the latest last; empty when none is open. */
export interface Opened {
  readonly cards: readonly CardContent[];
  readonly open: (question: CardQuestion) => void;
  /** Puts another in the place of the one opened last. */
  readonly swap: (question: CardQuestion) => void;
  readonly back: () => void;
  readonly close: () => void;
}

/** Cards in the place of a page: Esc goes back one card, and after the last one to the page. */
export function useOpened(knowledge: Knowledge | null): Opened {
  const [cards, setCards] = useState<readonly CardContent[]>([]);
  const turn = useRef(0);
  const back = () => setCards((old) => old.slice(0, -1));
  const close = () => {
    turn.current++;
    setCards([]);
  };
  const add = (question: CardQuestion, keep: (old: readonly CardContent[]) => readonly CardContent[]) => {
    const mine = ++turn.current;
    knowledge?.card(question).then((card) => {
      if (mine === turn.current) setCards((old) => [...keep(old), card]);
    });
  };
  const open = (question: CardQuestion) => add(question, (old) => old);
  const swap = (question: CardQuestion) => add(question, (old) => old.slice(0, -1));
  const isOpen = cards.length > 0;
  // With the drawing, not after it: until then Esc would close the popup over a card that is seen.
  useLayoutEffect(() => {
    if (!isOpen) return;
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || event.isComposing) return;
      event.preventDefault();
      setCards((old) => old.slice(0, -1));
    };
    addEventListener('keydown', onKeyDown);
    return () => removeEventListener('keydown', onKeyDown);
  }, [isOpen]);
  return { cards, open, swap, back, close };
}

export interface OpenCardProps {
  readonly words: Words;
  readonly opened: Opened;
  readonly onChain?: ((id: Id) => void) | undefined;
  /** Settles which candidate a question (by its key) means in the document in front, or takes that back. */
  readonly onChoose?: ((question: string, id: Id | null) => void) | undefined;
  /** Keeps the thing of the card at hand; absent where there is nothing to keep. */
  readonly pin?: Pin | null;
}

export interface Pin {
  readonly isPinned: boolean;
  readonly onPin: (isPinned: boolean) => void;
}

/** The card opened last, with the way back over it. It takes the focus, so that it is read and can be walked at once. */
export function OpenCard({ words, opened, onChain, onChoose, pin = null }: OpenCardProps) {
  const place = useRef<HTMLElement>(null);
  const card = opened.cards.at(-1);
  useEffect(() => place.current?.focus(), [card]);
  if (card === undefined) return null;
  const togglePin = pin ? () => pin.onPin(!pin.isPinned) : undefined;
  /** The same keys as those of a card over a document. */
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
    const act = { Backspace: opened.back, p: togglePin }[event.key];
    if (act === undefined) return;
    event.preventDefault();
    act();
  };
  return (
    <section ref={place} class="open-card" tabIndex={-1} aria-label={card.heading} onKeyDown={onKeyDown}>
      <div class="back">
        <button type="button" aria-keyshortcuts="Backspace" onClick={opened.back}>
          {words('popup_back')}
        </button>
        <kbd>{words('popup_escape')}</kbd>
        {pin && (
          <button type="button" class="push" aria-keyshortcuts="p" onClick={togglePin}>
            {words(pin.isPinned ? 'popup_unpin' : 'popup_pin')}
          </button>
        )}
      </div>
      <Card
        key={card.key}
        content={card}
        words={words}
        onRef={(id) => opened.open(questionFor(id))}
        {...(onChain && { onChain })}
        {...(onChoose && { onChoose: (id: Id | null) => onChoose(card.key, id) })}
      />
    </section>
  );
}
