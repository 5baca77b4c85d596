import { type Fetch, HEADER_WITHIN, type Incoming, lengthOf, receive } from './incoming.ts';

/**
 * Fetches one PDF of the UN's. Whether an answer is a document can only be told by its bytes: a symbol that is not
 * known is answered with status 200 and a web page, one that is not published yet with status 200 and no bytes, and
 * the look-up itself can take half a minute.
 */

export type Failure =
  | 'not-published' // 200, no bytes
  | 'not-found' // 200 with a web page, or 404
  | 'busy' // 502, 503, 504, 429, twice
  | 'refused' // 401, 403 and other answers that are none
  | 'not-pdf' // something else than a PDF
  | 'not-allowed' // the site is one that the user has not let us read
  | 'moved' // sent on to a site that we may not read
  | 'unreachable' // no answer
  | 'interrupted' // the rest did not come
  | 'offline'
  | 'cancelled'
  | 'broken'; // what pdf.js says of the bytes

export type Loading =
  | { readonly state: 'looking-up'; readonly again: boolean }
  /** `total` in bytes, null where the server does not say. */
  | { readonly state: 'downloading'; readonly received: number; readonly total: number | null }
  /** The document asks for a password; `wrong` once one was tried. */
  | { readonly state: 'locked'; readonly wrong: boolean }
  | { readonly state: 'ready' }
  | { readonly state: 'failed'; readonly failure: Failure };

export type Loaded = { readonly file: Incoming } | { readonly file?: never; readonly failure: Failure };

export interface LoadOptions {
  readonly fetch: Fetch;
  readonly signal: AbortSignal;
  readonly onChange: (loading: Loading) => void;
  /** Is an address one that we may show? Asked of where redirects have led. */
  readonly isOurs: (href: string) => boolean;
  readonly isOnline: () => boolean;
  /** Was a request of this page sent on to a site that it may not ask, since this was last asked? */
  readonly wasSentAway: () => Promise<boolean>;
  /** Waits before the one retry. */
  readonly wait: (milliseconds: number, signal: AbortSignal) => Promise<void>;
}

const BUSY = [429, 502, 503, 504];
const BACK_OFF = 3000;

/** Loads the head of `href` and tells each step on the way. Never rejects. */
export const load = async (href: string, options: LoadOptions): Promise<Loaded> => {
  try {
    return await attempt(href, options, false);
  } catch {
    return { failure: await causeOf(options) };
  }
};

/** Why a request failed, of which the browser itself says nothing. */
const causeOf = async ({ signal, isOnline, wasSentAway }: LoadOptions): Promise<Failure> => {
  if (signal.aborted) return 'cancelled';
  if (!isOnline()) return 'offline';
  return (await wasSentAway()) ? 'moved' : 'unreachable';
};

const attempt = async (href: string, options: LoadOptions, again: boolean): Promise<Loaded> => {
  options.onChange({ state: 'looking-up', again });
  const { signal } = options;
  const response = await options.fetch(href, { headers: { Accept: 'application/pdf' }, signal });
  if (BUSY.includes(response.status)) {
    await response.body?.cancel();
    if (again) return { failure: 'busy' };
    await options.wait(BACK_OFF, signal);
    return attempt(href, options, true);
  }
  const failure = refusal(response, options.isOurs);
  if (failure !== null) {
    await response.body?.cancel();
    return { failure };
  }
  const total = lengthOf(response);
  const onProgress = (received: number) => options.onChange({ state: 'downloading', received, total });
  const file = await receive(response, { fetch: options.fetch, signal, onProgress });
  const wrong = judge(file.first, response.headers.get('content-type') ?? '');
  return wrong === null ? { file } : { failure: wrong };
};

const refusal = (response: Response, isOurs: (href: string) => boolean): Failure | null => {
  if (response.url !== '' && !isOurs(response.url)) return 'moved';
  if (response.status === 404 || response.status === 410) return 'not-found';
  return response.ok ? null : 'refused';
};

const judge = (head: Uint8Array, type: string): Failure | null => {
  if (head.length === 0) return 'not-published';
  const start = new TextDecoder('latin1').decode(head.subarray(0, HEADER_WITHIN));
  if (start.includes('%PDF-')) return null;
  return /text\/html/i.test(type) || /^\s*<(?:!doctype|html|head|body)/i.test(start) ? 'not-found' : 'not-pdf';
};

/** Waits, unless the signal ends the waiting: then rejects with its reason. */
export const pause = (milliseconds: number, signal: AbortSignal): Promise<void> =>
  new Promise((resolve, reject) => {
    const timer = setTimeout(resolve, milliseconds);
    signal.addEventListener('abort', () => {
      clearTimeout(timer);
      reject(signal.reason);
    });
  });
