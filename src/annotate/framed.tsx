import type { CardContent } from '../core/card/content.ts';
import type { Language } from '../core/language.ts';
import type { Words } from '../core/words.ts';
import { Card, type CardProps } from '../ui/cards/card.tsx';

/** What stands in a card's place: a card, or one sentence while or because there is none, with what can be done then. */
export type FrameContent =
  | { readonly card: CardContent }
  | { readonly sentence: string; readonly act?: { readonly label: string; readonly onClick: () => void } };

/** A card with what a page needs around it. */
export interface Framed extends Pick<CardProps, 'onRef' | 'onClose' | 'onKeep' | 'onChain' | 'onChoose' | 'switches'> {
  readonly content: FrameContent;
  /** Said above the card: what to mind before following it. */
  readonly warning?: string;
  /** The card to go back to, by its heading. */
  readonly back?: { readonly to: string; readonly onClick: () => void };
}

export const nameOf = (content: FrameContent): string => ('card' in content ? content.card.heading : content.sentence);

/** A card in a frame of ours: the way back is a tab behind its upper edge, a warning another. */
export const FramedCard = ({ view, words, reading }: FramedCardProps) => {
  const { content, warning, back, ...card } = view;
  return (
    <>
      {back && (
        <button
          type="button"
          class="back"
          aria-label={words('page_back_to', back.to)}
          aria-keyshortcuts="Backspace"
          onClick={back.onClick}
        >
          <span aria-hidden="true">‹</span> <bdi>{back.to}</bdi>
        </button>
      )}
      {warning !== undefined && <p class="warning">{warning}</p>}
      {'card' in content ? (
        <Card content={content.card} words={words} reading={reading} {...card} />
      ) : (
        <p class="note">
          {content.sentence}
          {content.act && (
            <button type="button" onClick={content.act.onClick}>
              {content.act.label}
            </button>
          )}
        </p>
      )}
    </>
  );
};

interface FramedCardProps {
  readonly view: Framed;
  readonly words: Words;
  /** The language of the text that is read. */
  readonly reading: Language;
}
