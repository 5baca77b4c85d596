import type { CardContent, CardQuestion } from '../core/card/content.ts';
import type { Language } from '../core/language.ts';
import type { Id } from '../core/records/id.ts';
import type { BlockRead, TextBlock } from '../core/reference/blocks.ts';
import type { Context, Reference } from '../core/reference/reference.ts';

/** What a message may hold: texts in UTF-16 units, far over what a page of the UN's has. */
export const LIMITS = { blocks: 500, block: 4_000_000, sample: 4000, address: 100_000 } as const;

/** Every message of the extension: a request's name to what is asked and what is answered. */
export interface ToBackground {
  /**
   * At most 100 questions; the answer has a card for each, by questionKey. In the document of this name, what the reader
   * has chosen there is meant where the text leaves it open.
   */
  cards: {
    ask: { questions: CardQuestion[]; document?: string | undefined };
    reply: { cards: Record<string, CardContent> };
  };
  /** What a page needs before it can show anything: whether it is wanted on this host, the settings, the card's words. */
  page: { ask: { host: string }; reply: PageSetup };
  /** What a place of PDFs needs: whether our viewer stands there. */
  viewer: { ask: { host: string }; reply: ViewerSetup };
  /**
   * What a reader knows before the first block of a page: of its address, of the language that it says it is in, and of the
   * text that it begins with.
   */
  begin: { ask: { address: string; stated: Language | null; sample: string }; reply: { context: Context } };
  /** Blocks that follow each other, and what a reader has in mind before them: the references of each. */
  read: { ask: { before: Context; blocks: readonly TextBlock[] }; reply: { blocks: readonly BlockRead[] } };
  /** Opens the side panel of the sender's tab, at the mandate chain of `focus` if given. Needs a user gesture. */
  'open-panel': { ask: { focus: Id | null }; reply: { opened: boolean } };
  /** Opens our viewer in a new tab on a PDF's address. */
  'open-viewer': { ask: { href: string }; reply: { opened: boolean } };
  /** Leaves the PDFs of the sender's site as they are from now on. */
  'leave-site': { ask: object; reply: { left: boolean } };
  /** Remembers which candidate a question means in a document, or forgets it. False: the browser could not store it. */
  choose: { ask: { document: string; question: string; chosen: Id | null }; reply: { done: boolean } };
  /** Pauses us on the sender's site or on all, or goes on there. False: the browser could not store it. */
  pause: { ask: { where: 'site' | 'everywhere'; paused: boolean }; reply: { done: boolean } };
}

export interface PageSetup {
  /** False: the user has paused us on this host. */
  readonly on: boolean;
  readonly language: Language;
  /** Texts by their key: those of the card and around it. */
  readonly words: Readonly<Record<string, string>>;
  readonly delay: number;
  readonly marks: 'all' | 'first' | 'demand';
  /** Whether what only points back is marked. */
  readonly backward: boolean;
}

export interface ViewerSetup {
  /** Whether our viewer takes the place of the UN's on this host: it is to, and is allowed to read the PDF. */
  readonly wanted: boolean;
  /** Where it does not take the place: what it is offered by, and what ends that on this host. Null: no offer either. */
  readonly offer: { readonly show: string; readonly end: string } | null;
}

/** What the background, popup or panel asks of the document in a tab (a page, or our viewer). */
export interface ToDocument {
  references: { ask: { inFrame?: boolean }; reply: DocumentReferences };
  /** Has every frame of the document that may have references of its own tell us so (`frame`); itself it answers nothing. */
  frames: { ask: Record<string, never>; reply: never };
  /** Shows the marks of the document, or takes them away for now: what `marks: 'demand'` waits for. */
  mark: { ask: { shown: boolean }; reply: { done: boolean } };
  /** Scrolls to the reference with this index and flashes it. */
  jump: { ask: { index: number; inFrame?: boolean }; reply: { done: boolean } };
  /** What is written in the document, in portions: the blocks from this one on. */
  text: { ask: { from: number; inFrame?: boolean }; reply: DocumentText };
  /** Scrolls to a slice of a block and flashes it; `text` is what stood there when the blocks were given. */
  show: {
    ask: { block: number; start: number; end: number; text: string; inFrame?: boolean };
    reply: { done: boolean };
  };
  /** A command from the keyboard. */
  walk: { ask: { step: 'next' | 'previous' | 'open' }; reply: { done: boolean } };
  /** Shows a card for text that the reader selected. */
  explain: { ask: { text: string }; reply: { done: boolean } };
}

/** The references of one document, in reading order. */
export interface DocumentReferences {
  /** The symbol of the document itself, where it is known. */
  readonly document: Id | null;
  /** What the reader's choices for it are remembered by: its symbol or address. */
  readonly name: string;
  readonly title: string;
  /** The site that can be paused; absent in our viewer. Browsers do not tell it to the popup everywhere. */
  readonly host?: string;
  /** True: the user has paused us on this site, and there are no references for that reason. */
  readonly paused?: boolean;
  /** Whether references are marked in it now. */
  readonly marked?: boolean;
  /** False while pages are still being read. */
  readonly complete: boolean;
  readonly references: readonly (Pick<Reference, 'text' | 'kind' | 'target' | 'candidates' | 'why'> & {
    readonly page?: number;
  })[];
}

/** A portion of a document's text, in the blocks in which its references are found. */
export interface DocumentText {
  /** The symbol of the document itself, where it is known. */
  readonly document: Id | null;
  /** What dismissed findings are remembered by, as `name` of its references. */
  readonly name: string;
  readonly language: Language;
  readonly blocks: readonly DocumentBlock[];
  /** The block with which the next portion begins; null: this is the last. */
  readonly next: number | null;
  /** True: the letters in a PDF are known not to be those that its pages show. */
  readonly doubtful?: boolean;
}

export interface DocumentBlock {
  readonly text: string;
  /** Where it is not the document's. */
  readonly language?: Language;
  /** The page of a PDF on which it begins, from 1, and the offset at which it goes on over the next one. */
  readonly page?: number;
  readonly turn?: number;
}

/** A message on the wire. */
export type Message<Map, Name extends keyof Map = keyof Map> = {
  [N in Name]: { name: N } & (Map[N] extends { ask: infer Ask } ? Ask : never);
}[Name];

export type Reply<Map, Name extends keyof Map> = Map[Name] extends { reply: infer R } ? R : never;
