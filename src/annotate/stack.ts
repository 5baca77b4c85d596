import { type CardContent, type CardQuestion, questionKey, questionOf } from '../core/card/content.ts';
import type { Words } from '../core/words.ts';
import type { CardStore } from './cards.ts';
import type { Framed } from './framed.ts';
import type { Placed } from './placed.ts';

/** One card on a page and those that it was opened out of. */
export interface Stack {
  readonly key: number;
  placed: Placed;
  /** What has been opened one out of the other, the one shown last. */
  trail: readonly CardQuestion[];
  /** Said in the card's place when something could not be done. */
  refusal: string | null;
  readonly byKey: boolean;
}

let keys = 0;

export const stackOf = (placed: Placed, byKey: boolean): Stack => ({
  key: ++keys,
  placed,
  trail: [questionOf(placed.reference)],
  refusal: null,
  byKey,
});

/** Whether the card is that of the reference itself, not of something named on the way. */
export const isOwn = ({ trail }: Stack): boolean => trail.length === 1;

/** Nothing is said of a reference before what stands before it has been read. */
export const isUndecided = (stack: Stack): boolean => isOwn(stack) && stack.placed.state === 'undecided';

const cardOf = (asked: CardQuestion | undefined, cards: CardStore): CardContent | undefined =>
  asked && cards.get(questionKey(asked));

/** Whether the card is still on its way: asked for, and neither here nor known not to come. */
export const isAwaited = ({ trail, refusal }: Stack, cards: CardStore): boolean =>
  refusal === null && !cards.lost && cards.silent !== true && cardOf(trail.at(-1), cards) === undefined;

/** The card that one step back leads to. */
export const cardBefore = ({ trail, refusal }: Stack, cards: CardStore): CardContent | undefined =>
  cardOf(trail.at(refusal === null ? -2 : -1), cards);

/** The card, or the sentence in its place, and what is to be minded before following it. */
export function shownOf(stack: Stack, cards: CardStore, words: Words): Pick<Framed, 'content' | 'warning'> {
  const { placed, trail, refusal } = stack;
  const undecided = isUndecided(stack);
  const card = undecided || refusal !== null ? undefined : cardOf(trail.at(-1), cards);
  const waiting = undecided ? 'page_undecided' : 'page_waiting';
  const sentence = refusal ?? words(cards.lost ? 'page_reload' : cards.silent === true ? 'page_silent' : waiting);
  const isDoubtful = isOwn(stack) && placed.state === 'doubtful';
  return {
    content: card === undefined ? { sentence } : { card },
    ...(isDoubtful ? { warning: words('page_doubtful', placed.reference.text.replace(/\s+/g, ' ')) } : {}),
  };
}
