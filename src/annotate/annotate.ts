import type { Id } from '../core/records/id.ts';
import { detectLanguage } from '../core/reference/detect.ts';
import { findNumbered } from '../core/reference/numbers.ts';
import { initialContext, scan } from '../core/reference/scan.ts';
import { symbolFromAddress } from '../core/symbol/address.ts';
import { answerIn, type DocumentHandlers } from '../messages/answer.ts';
import { askBackground, isAnswer } from '../messages/send.ts';
import { contentApi } from '../platform/content-api.ts';
import { makeWords } from '../platform/words.ts';
import { statedLanguage } from '../text/blocks.ts';
import { loadHost } from './card-script.ts';
import { createCardStore } from './cards.ts';
import { createLazyLens } from './lazy-lens.ts';
import { createLens, type Lens } from './lens.ts';
import { readPage } from './page.ts';
import { referenceIn } from './selection.ts';

/** Marks the references of a web page and explains them; returns what tells that the page's address has changed. */
export function annotate(root: Document): { moved(): void; stop(): void } {
  const view = root.defaultView as Window;
  const api = contentApi();
  const ask = askBackground((message) => api.runtime.sendMessage(message));
  const documentOf = (): Id | null => symbolFromAddress(view.location.href)?.symbol ?? null;

  let paused = false;

  async function makeLens(): Promise<Lens | null> {
    const setup = await ask('page', { host: view.location.hostname });
    paused = isAnswer(setup) && !setup.on;
    if (!isAnswer(setup) || paused) return null;
    const cards = createCardStore((questions) => ask('cards', { questions }));
    // There are references: the card's code comes while the page has nothing to do, before the pointer is on one.
    view.requestIdleCallback(() => void loadHost().catch(() => {}));
    return createLens({
      root,
      cards,
      words: makeWords(setup.language, setup.words),
      settings: setup,
      loadHost,
      readTo: (node) => page.readTo(node),
      onChain: async (focus) => {
        const reply = await ask('open-panel', { focus });
        return isAnswer(reply) && reply.opened;
      },
    });
  }

  const lazy = createLazyLens(makeLens);
  // Sites state the language of their frame; what is written in it can be another one.
  const sample = root.body?.textContent ?? '';
  const initial = initialContext({
    document: documentOf(),
    language: detectLanguage(sample) ?? statedLanguage(root.documentElement) ?? 'en',
  });
  const page = readPage({
    root,
    scan,
    find: findNumbered,
    initial,
    languageOf: ({ element }) => statedLanguage(element),
    lens: lazy,
    whenIdle: (work) => view.requestIdleCallback((deadline) => work(() => deadline.timeRemaining()), { timeout: 500 }),
  });

  const run = async (act: (lens: Lens) => unknown) => {
    const lens = await lazy.ready();
    if (lens !== null) act(lens);
    return { done: lens !== null };
  };

  /** Our viewer in the page: then its document is what the reader means, and it answers itself. */
  const hasViewer = () => root.querySelector(`iframe[src^="${api.runtime.getURL('viewer.html')}"]`) !== null;
  const here =
    <Ask, R>(handler: (ask: Ask) => R) =>
    (ask: Ask): R | undefined =>
      hasViewer() ? undefined : handler(ask);

  const handlers: DocumentHandlers = {
    // Asked for even where nothing was found: only with the setup is it known that the site is paused.
    references: here(async () => {
      await lazy.ready();
      return {
        document: documentOf(),
        title: root.title,
        host: view.location.hostname,
        complete: page.complete,
        paused,
        marked: lazy.lens?.isMarked ?? false,
        references: (paused ? [] : lazy.references()).map(({ reference: { text, kind, target, candidates, why } }) => ({
          text,
          kind,
          target,
          candidates,
          why,
        })),
      };
    }),
    mark: here(({ shown }) => run((lens) => lens.mark(shown))),
    jump: here(({ index }) => ({ done: lazy.lens?.show(index) ?? false })),
    walk: here(({ step }) => {
      if (lazy.references().length === 0) return { done: false };
      return run((lens) => (step === 'next' ? lens.next() : step === 'previous' ? lens.previous() : lens.openCard()));
    }),
    explain: ({ text }) => {
      const found = referenceIn(root, text, lazy.references(), (block) => scan(block, initial).references);
      return found === null ? { done: false } : run((lens) => lens.explain(found.reference, found.range));
    },
  };
  const listener = answerIn(handlers);
  api.runtime.onMessage.addListener(listener);
  // Not for what is pinned or was opened last: the open card would go.
  api.storage.onChanged.addListener((changes) => 'settings' in changes && lazy.renew());

  return {
    moved: () => page.setDocument(documentOf()),
    stop() {
      page.destroy();
      lazy.lens?.destroy();
    },
  };
}
