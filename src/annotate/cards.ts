import { type CardContent, type CardQuestion, questionKey } from '../core/card/content.ts';
import { GATHER } from './timings.ts';

/** The cards of a document: answered from memory, filled by messages. */
export interface CardStore {
  /** The card of a question (questionKey), if it has arrived. */
  get(key: string): CardContent | undefined;
  /** Has these cards fetched soon; those that are here or asked for already cost nothing. Earlier calls come first. */
  want(questions: readonly CardQuestion[]): void;
  /** True when our extension can no longer answer this document: it was updated or removed, and a reload helps. */
  readonly lost: boolean;
  /** True when the last message was not answered; the next `want` asks again. */
  readonly silent?: boolean;
  /** Calls back when cards have arrived, or were lost; returns the way to stop. */
  onChange(listener: () => void): () => void;
}

export interface RenewableCards extends CardStore {
  /** Once all that was wanted has come, or nobody has answered. */
  settled(): Promise<void>;
  /** Asks anew for what the reader can settle: another choice holds now. The old cards stay until the new ones are here. */
  renew(): void;
}

/** As many questions as a message may hold: see protocol.ts. */
const AT_ONCE = 100;
/** The first message is short: what the reader sees first has its cards soonest. */
const AT_FIRST = 16;

/** More are never near a window at once. What nobody has looked at for longest is forgotten: a document may go on for ever. */
const KEPT = 3000;

/** Asks for cards by message: the cards by questionKey; or that no answer came, or that none can come any more. */
export type AskCards = (
  questions: CardQuestion[],
) => Promise<{ cards: Readonly<Record<string, CardContent>> } | 'silent' | 'gone'>;

/** Cards of unique questions, asked for in groups, one message after the other, in the order in which they were wanted. */
export function createCardStore(ask: AskCards): RenewableCards {
  const cards = new Map<string, CardContent>();
  const asked = new Map<string, CardQuestion>();
  const queue: CardQuestion[] = [];
  const listeners = new Set<() => void>();
  let most = AT_FIRST;
  let working: Promise<void> | null = null;
  let lost = false;
  let silent = false;

  function keep(arrived: Readonly<Record<string, CardContent>>): void {
    for (const [key, card] of Object.entries(arrived)) cards.set(key, card);
    for (const key of cards.keys()) {
      if (cards.size <= KEPT) break;
      cards.delete(key);
      asked.delete(key);
    }
  }

  async function work(): Promise<void> {
    while (queue.length > 0 && !lost) {
      const questions = queue.splice(0, most);
      most = AT_ONCE;
      const answer = await ask(questions);
      silent = answer === 'silent';
      if (answer === 'gone') lost = true;
      // Not answered: the next one who wants them asks again.
      else if (answer === 'silent') for (const question of questions) asked.delete(questionKey(question));
      else keep(answer.cards);
      for (const listener of listeners) listener();
    }
    working = null;
  }

  function begin(): void {
    if (working !== null || queue.length === 0) return;
    silent = false;
    working = new Promise((done) => setTimeout(done, GATHER)).then(work);
  }

  return {
    get(key) {
      const card = cards.get(key);
      // a map keeps the order in which it was filled: what is looked at becomes the last
      if (card !== undefined && cards.delete(key)) cards.set(key, card);
      return card;
    },
    want(questions) {
      for (const question of questions) {
        const key = questionKey(question);
        if (asked.has(key)) continue;
        asked.set(key, question);
        queue.push(question);
      }
      begin();
    },
    renew() {
      queue.push(...[...asked.values()].filter((one) => one.candidates.length > 0 && !queue.includes(one)));
      begin();
    },
    settled: async () => working ?? undefined,
    get lost() {
      return lost;
    },
    get silent() {
      return silent;
    },
    onChange(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
