import { questionKey } from '../core/card/content.ts';
import type { Id } from '../core/records/id.ts';
import type { Context } from '../core/reference/reference.ts';
import { answerIn, type DocumentHandlers } from '../messages/answer.ts';
import { LIMITS, type PageSetup, type ToBackground } from '../messages/protocol.ts';
import { type Ask, isAnswer } from '../messages/send.ts';
import type { DocumentListener } from '../platform/content-api.ts';
import { makeWords } from '../platform/words.ts';
import { rangeOf, statedLanguage } from '../text/blocks.ts';
import { partOf } from '../text/part-of.ts';
import { findPassage, portionOf } from '../text/passage.ts';
import { createCardStore } from './cards.ts';
import { createLazyLens } from './lazy-lens.ts';
import { createLens, type Lens } from './lens.ts';
import { readPage } from './page.ts';
import { referenceIn } from './selection.ts';
import { switchesOn } from './switches.ts';
import { AT_ONCE, IDLE_AT_LAST, SLICE } from './timings.ts';

/** A page whose references are marked, until it is stopped. */
export interface AnnotatedPage {
  /** Answers what the popup, the panel and the commands ask of the document. */
  readonly answer: DocumentListener;
  /** The page's address has changed: with it, perhaps, the document that is shown. */
  moved(): void;
  /** The reader has chosen what something means, here or elsewhere, or taken that back. */
  renew(): void;
  stop(): void;
}

/** Null where our background, which `ask` asks, does not answer. */
export type Annotate = (root: Document, setup: PageSetup, ask: Ask<ToBackground>) => Promise<AnnotatedPage | null>;

/** As long as the background takes it. */
const LONGEST_NAME = 4096;

/** What is left of so many milliseconds that begin now. */
function within(ms: number): () => number {
  const end = performance.now() + ms;
  return () => end - performance.now();
}

/** Has the text of a web page read by our background, marks its references and explains them. */
export const annotate: Annotate = async (root, setup, ask) => {
  const view = root.defaultView as Window;

  /** What a reader knows before the first block: of the address as it is now, too. */
  async function begin(): Promise<Context | null> {
    const reply = await ask('begin', {
      address: view.location.href.slice(0, LIMITS.address),
      stated: statedLanguage(partOf(root, 'documentElement')),
      // Sites state the language of their frame; what is written in it can be another one.
      sample: (partOf(root, 'body')?.textContent ?? '').slice(0, LIMITS.sample),
    });
    return isAnswer(reply) ? reply.context : null;
  }
  const initial = await begin();
  if (initial === null) return null;
  const { language } = initial;
  /** The symbol of the document that is shown. */
  let own: Id | null = initial.document;

  /** What the reader's choices for this document are remembered by. */
  const nameOf = (): string => {
    const { origin, pathname, search } = view.location;
    return own ?? `${origin}${pathname}${search}`.slice(0, LONGEST_NAME);
  };
  const cards = createCardStore((questions) => ask('cards', { questions, document: nameOf() }));

  const lazy = createLazyLens(async () => {
    const words = makeWords(setup.language, setup.words);
    return createLens({
      root,
      cards,
      words,
      settings: setup,
      onChain: async (focus) => {
        const reply = await ask('open-panel', { focus });
        return isAnswer(reply) && reply.opened;
      },
      onChoose: async (question, chosen) => {
        const reply = await ask('choose', { document: nameOf(), question: questionKey(question), chosen });
        return isAnswer(reply) && reply.done;
      },
      // A page of our own is no site.
      switches: switchesOn(/^http/.test(view.location.protocol) ? view.location.hostname : null, words, ask),
    });
  });

  const page = readPage({
    root,
    async read(before, blocks) {
      // What the reader sees has its cards before the rest of the page is read.
      if (lazy.references().length > 0) await lazy.ready();
      await cards.settled();
      const reply = await ask('read', { before, blocks });
      return isAnswer(reply) ? reply.blocks : null;
    },
    initial,
    languageOf: ({ element }) => statedLanguage(element),
    lens: lazy,
    timeLeft: within(AT_ONCE),
    whenIdle: (work) =>
      view.requestIdleCallback(
        (deadline) => work(within(deadline.didTimeout ? AT_ONCE : Math.min(deadline.timeRemaining(), SLICE))),
        { timeout: IDLE_AT_LAST },
      ),
  });

  const run = async (act: (lens: Lens) => unknown) => {
    const lens = await lazy.ready();
    if (lens !== null) act(lens);
    return { done: lens !== null };
  };

  const handlers: DocumentHandlers = {
    references: () => ({
      document: own,
      name: nameOf(),
      title: partOf(root, 'title'),
      host: view.location.hostname,
      complete: page.complete,
      marked: lazy.lens?.isMarked ?? false,
      references: lazy.references().map(({ reference: { text, kind, target, candidates, why } }) => ({
        text,
        kind,
        target,
        candidates,
        why,
      })),
    }),
    mark: ({ shown }) => run((lens) => lens.mark(shown)),
    jump: ({ index }) => ({ done: lazy.lens?.show(index) ?? false }),
    text({ from }) {
      const { blocks, next } = portionOf(page.blocks(), from);
      return {
        document: own,
        name: nameOf(),
        language,
        blocks: blocks.map(({ text, block }) => {
          const stated = statedLanguage(block.element) ?? language;
          return stated === language ? { text } : { text, language: stated };
        }),
        next,
      };
    },
    show(passage) {
      const found = findPassage(page.blocks(), passage);
      return found === null
        ? { done: false }
        : run((lens) => lens.flash([rangeOf(found.block.block, found.start, found.end)]));
    },
    walk({ step }) {
      if (lazy.references().length === 0) return { done: false };
      return run((lens) => (step === 'next' ? lens.next() : step === 'previous' ? lens.previous() : lens.openCard()));
    },
    async explain({ text }) {
      const found = await referenceIn(root, text, lazy.references(), async (selected) => {
        const reply = await ask('read', { before: initial, blocks: [{ text: selected, language }] });
        return isAnswer(reply) ? (reply.blocks[0]?.references ?? []) : [];
      });
      return found === null ? { done: false } : run((lens) => lens.explain(found.reference, found.range));
    },
  };

  return {
    answer: answerIn(handlers),
    async moved() {
      const now = await begin();
      if (now === null) return;
      own = now.document;
      page.setDocument(own);
      cards.renew();
    },
    renew: cards.renew,
    stop() {
      page.destroy();
      lazy.lens?.destroy();
    },
  };
};
