import type { Runtime } from 'webextension-polyfill';
import { cardsFor } from '../../src/core/card/card.ts';
import { isoDay } from '../../src/core/dates.ts';
import type { Handlers } from '../../src/messages/receive.ts';
import { choose, withChoices } from '../../src/platform/choices.ts';
import { browser } from '../../src/platform/extension.ts';
import { lookup, wordsNow } from './knowledge.ts';

/** Cards, and what the reader chooses on them. */
export const cardHandlers: Pick<Handlers<Runtime.MessageSender>, 'cards' | 'choose'> = {
  async cards({ questions, document }) {
    const settling = document === undefined ? questions : withChoices(browser.storage.local, document, questions);
    const [facts, words, settled] = await Promise.all([lookup(), wordsNow(), settling]);
    const cards = await cardsFor(settled, facts, words, { today: isoDay(new Date()) });
    return { cards: Object.fromEntries(cards.map((card) => [card.key, card])) };
  },

  async choose({ document, question, chosen }) {
    const done = await choose(browser.storage.local, document, question, chosen).then(
      () => true,
      () => false,
    );
    return { done };
  },
};
