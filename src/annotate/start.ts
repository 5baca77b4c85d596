import type { DocumentReferences, DocumentText } from '../messages/protocol.ts';
import { askBackground, isAnswer } from '../messages/send.ts';
import { contentApi, type DocumentListener, sendToBackground } from '../platform/content-api.ts';
import { partOf } from '../text/part-of.ts';
import type { AnnotatedPage } from './annotate.ts';
import { loadAnnotate } from './late-script.ts';
import { whenItMayRefer } from './may-refer.ts';

const NO_TEXT: DocumentText = { document: null, name: '', language: 'en', blocks: [], next: null };

/** The page with its references; or why there is nothing on it: paused by the user, or our background did not answer. */
type Outcome = AnnotatedPage | 'paused' | 'silent';

/**
 * What runs in every page of the UN's at once: it waits for a text that may hold a reference, and for messages, and
 * fetches all the rest for the first of them. Returns what tells that the page's address has changed.
 */
export function start(root: Document): { moved(): void; stop(): void } {
  const view = root.defaultView as Window;
  const api = contentApi();
  const ask = askBackground((message) => sendToBackground(api, message));
  const host = view.location.hostname;
  let page: Promise<Outcome> | null = null;
  let stopWaiting = () => {};

  async function load(): Promise<Outcome> {
    // Side by side: a background that sleeps takes longer to answer than the script to come.
    const loading = loadAnnotate().catch(() => null);
    const setup = await ask('page', { host });
    if (isAnswer(setup) && !setup.on) return 'paused';
    const annotate = await loading;
    const annotated = isAnswer(setup) && annotate !== null ? await annotate(root, setup, ask) : null;
    if (annotated !== null) return annotated;
    // Whoever asks next tries again.
    page = null;
    return 'silent';
  }

  function wake(): Promise<Outcome> {
    page ??= load();
    return page;
  }

  function begin(): void {
    stopWaiting = whenItMayRefer(root, () => void wake());
  }

  async function end(): Promise<void> {
    stopWaiting();
    const ended = await page;
    page = null;
    if (typeof ended === 'object') ended?.stop();
  }

  /** Our viewer in the page: then its document is what the reader means, and it answers itself. */
  const hasViewer = () => root.querySelector(`iframe[src^="${api.runtime.getURL('viewer.html')}"]`) !== null;

  const listener: DocumentListener = (message, sender, sendResponse) => {
    const { name } = message as { name: string };
    if (view.top === view ? name !== 'explain' && hasViewer() : !isForFrame(message)) return false;
    if (name === 'frames') {
      if (view.top !== view && page !== null) void api.runtime.sendMessage({ name: 'frame' }).catch(() => {});
      return false;
    }
    void wake().then((outcome) => {
      if (typeof outcome === 'object') outcome.answer(message, sender, sendResponse);
      else sendResponse(name === 'references' ? nothing(outcome) : name === 'text' ? NO_TEXT : { done: false });
    });
    return true;
  };

  /** A frame only tells what is selected in it, unless it is asked for itself. */
  const isForFrame = (message: unknown): boolean => {
    const { name, inFrame } = message as { name: string; inFrame?: boolean };
    return name === 'explain' || name === 'frames' || inFrame === true;
  };

  const nothing = (outcome: 'paused' | 'silent'): DocumentReferences => ({
    document: null,
    name: '',
    title: partOf(root, 'title'),
    host,
    paused: outcome === 'paused',
    complete: true,
    references: [],
  });

  begin();
  api.runtime.onMessage.addListener(listener);
  api.storage.onChanged.addListener((changes) => {
    if ('settings' in changes) void end().then(begin);
    if ('choices' in changes) void page?.then((outcome) => typeof outcome === 'object' && outcome.renew());
  });

  return {
    moved() {
      void page?.then((outcome) => typeof outcome === 'object' && outcome.moved());
    },
    stop: () => void end(),
  };
}
