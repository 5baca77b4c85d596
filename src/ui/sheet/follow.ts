import type { Id } from '../../core/records/id.ts';
import type { SheetReference } from './rows.ts';

/** What the document in a tab answers. */
export interface ListedDocument {
  /** Its symbol, where it is known. */
  readonly document: Id | null;
  /** What the reader's choices for it are remembered by. */
  readonly name: string;
  readonly title: string;
  /** The site, where the document tells it. */
  readonly host?: string;
  /** True: the user has paused us on this site. */
  readonly paused?: boolean;
  /** Whether references are marked in it now. */
  readonly marked?: boolean;
  /** False while pages are still being read. */
  readonly complete: boolean;
  readonly references: readonly SheetReference[];
}

/** The part of the browser's tabs that the panel needs; the answers are values, never errors. */
export interface Tabs {
  /** The tab in front, other than the panel's own; null when there is none. */
  front(): Promise<number | null>;
  /** The references of the document in a tab; null when nothing there answers. */
  references(tab: number): Promise<ListedDocument | null>;
  /** Calls back when another tab comes to the front or a tab's address changes; returns what ends that. */
  onChange(listener: () => void): () => void;
}

export type Followed =
  | { readonly state: 'reading' | 'no-document' }
  | { readonly state: 'document'; readonly tab: number; readonly document: ListedDocument };

/** A document that is still being read is asked again soon; one that is read can still change. In milliseconds. */
const AGAIN = { reading: 600, settled: 4000 } as const;
/** How long a tab that does not answer may still be loading, in milliseconds. */
const GRACE = 1500;

/**
 * Follows the document in front. `show` gets each new state once; a state that says the same as the last is left out, so
 * that a list in which someone is walking does not move.
 */
export function follow(tabs: Tabs, show: (followed: Followed) => void): { again: () => void; end: () => void } {
  let turn = 0;
  let last = '';
  let timer: ReturnType<typeof setTimeout> | undefined;
  let since = Date.now();

  const tell = (followed: Followed) => {
    const text = JSON.stringify(followed);
    if (text !== last) show(followed);
    last = text;
  };
  const look = async () => {
    clearTimeout(timer);
    const mine = ++turn;
    const tab = await tabs.front();
    const document = tab === null ? null : await tabs.references(tab);
    if (mine !== turn) return;
    if (tab !== null && document !== null) tell({ state: 'document', tab, document });
    else tell({ state: tab !== null && Date.now() - since < GRACE ? 'reading' : 'no-document' });
    const busy = document === null ? Date.now() - since < GRACE : !document.complete;
    timer = setTimeout(look, busy ? AGAIN.reading : AGAIN.settled);
  };
  const again = () => {
    since = Date.now();
    void look();
  };
  const forget = tabs.onChange(again);
  again();
  return {
    again,
    end: () => {
      turn++;
      clearTimeout(timer);
      forget();
    },
  };
}
