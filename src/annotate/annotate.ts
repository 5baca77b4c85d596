import { questionKey } from '../core/card/content.ts';
import type { Id } from '../core/records/id.ts';
import { detectLanguage } from '../core/reference/detect.ts';
import { findNumbered } from '../core/reference/numbers.ts';
import { initialContext, scan } from '../core/reference/scan.ts';
import { symbolFromAddress } from '../core/symbol/address.ts';
import { answerIn, type DocumentHandlers } from '../messages/answer.ts';
import type { PageSetup } from '../messages/protocol.ts';
import { askBackground, isAnswer } from '../messages/send.ts';
import { contentApi, type DocumentListener, sendToBackground } from '../platform/content-api.ts';
import { makeWords } from '../platform/words.ts';
import { rangeOf, statedLanguage } from '../text/blocks.ts';
import { partOf } from '../text/part-of.ts';
import { findPassage, portionOf } from '../text/passage.ts';
import { createBareDesk } from './bare-desk.ts';
import { createCardStore } from './cards.ts';
import { loadLate } from './late-script.ts';
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

export type Annotate = (root: Document, setup: PageSetup) => AnnotatedPage;

/** As long as the background takes it. */
const LONGEST_NAME = 4096;

/** What is left of so many milliseconds that begin now. */
function within(ms: number): () => number {
  const end = performance.now() + ms;
  return () => end - performance.now();
}

/** Marks the references of a web page and explains them. */
export const annotate: Annotate = (root, setup) => {
  const view = root.defaultView as Window;
  const api = contentApi();
  const ask = askBackground((message) => sendToBackground(api, message));
  const documentOf = (): Id | null => symbolFromAddress(view.location.href)?.symbol ?? null;

  /** What the reader's choices for this document are remembered by. */
  const nameOf = (): string => {
    const { origin, pathname, search } = view.location;
    return documentOf() ?? `${origin}${pathname}${search}`.slice(0, LONGEST_NAME);
  };
  const cards = createCardStore((questions) => ask('cards', { questions, document: nameOf() }));

  const lazy = createLazyLens(async () => {
    const words = makeWords(setup.language, setup.words);
    // There are references: the card's code comes while the page has nothing to do, before the pointer is on one; in a busy
    // page soon all the same: once we are updated or removed it is too late, and nothing could say so.
    view.requestIdleCallback(() => void loadLate('card').catch(() => {}), { timeout: IDLE_AT_LAST });
    return createLens({
      root,
      cards,
      words,
      settings: setup,
      loadDesk: () =>
        loadLate('card').catch((error) => {
          if (api.runtime?.id !== undefined) throw error;
          return createBareDesk;
        }),
      readTo: (node) => page.readTo(node),
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
  // Sites state the language of their frame; what is written in it can be another one.
  const sample = partOf(root, 'body')?.textContent ?? '';
  const initial = initialContext({
    document: documentOf(),
    language: detectLanguage(sample) ?? statedLanguage(partOf(root, 'documentElement')) ?? 'en',
  });
  const page = readPage({
    root,
    scan,
    find: findNumbered,
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
      document: documentOf(),
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
        document: documentOf(),
        name: nameOf(),
        language: initial.language,
        blocks: blocks.map(({ text, block }) => {
          const language = statedLanguage(block.element) ?? initial.language;
          return language === initial.language ? { text } : { text, language };
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
    explain({ text }) {
      const found = referenceIn(root, text, lazy.references(), (block) => scan(block, initial).references);
      return found === null ? { done: false } : run((lens) => lens.explain(found.reference, found.range));
    },
  };

  return {
    answer: answerIn(handlers),
    moved() {
      page.setDocument(documentOf());
      cards.renew();
    },
    renew: cards.renew,
    stop() {
      page.destroy();
      lazy.lens?.destroy();
    },
  };
};
