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
  | 'moved' // the answer came from a host that is not one of ours
  | 'unreachable' // no answer, or sent to a host that we may not read
  | 'offline'
  | 'cancelled'
  // what pdf.js says of the bytes
  | 'broken'
  | 'password';

export type Loading =
  | { readonly state: 'looking-up'; readonly again: boolean }
  /** `total` in bytes, null where the server does not say. */
  | { readonly state: 'downloading'; readonly received: number; readonly total: number | null }
  | { readonly state: 'ready'; readonly bytes: Uint8Array<ArrayBuffer> }
  | { readonly state: 'failed'; readonly failure: Failure };

export interface LoadOptions {
  readonly fetch: (href: string, init: RequestInit) => Promise<Response>;
  readonly signal: AbortSignal;
  readonly onChange: (loading: Loading) => void;
  /** Is an address one that we may show? Asked of where redirects have led. */
  readonly isOurs: (href: string) => boolean;
  readonly isOnline: () => boolean;
  /** Waits before the one retry. */
  readonly wait: (milliseconds: number, signal: AbortSignal) => Promise<void>;
}

const BUSY = [429, 502, 503, 504];
const BACK_OFF = 3000;
/** Viewers look for the header in the first kilobyte, as writers put other bytes before it. */
const HEADER_WITHIN = 1024;

const failed = (failure: Failure): Loading => ({ state: 'failed', failure });

/** Loads `href`, tells each step, and answers the last: ready or failed. Never rejects. */
export const load = async (href: string, options: LoadOptions): Promise<Loading> => {
  const last = await attempt(href, options, false).catch((): Loading => {
    if (options.signal.aborted) return failed('cancelled');
    return failed(options.isOnline() ? 'unreachable' : 'offline');
  });
  options.onChange(last);
  return last;
};

const attempt = async (href: string, options: LoadOptions, again: boolean): Promise<Loading> => {
  options.onChange({ state: 'looking-up', again });
  const response = await options.fetch(href, { headers: { Accept: 'application/pdf' }, signal: options.signal });
  if (BUSY.includes(response.status)) {
    await response.body?.cancel();
    if (again) return failed('busy');
    await options.wait(BACK_OFF, options.signal);
    return attempt(href, options, true);
  }
  const failure = refusal(response, options.isOurs);
  if (failure !== null) {
    await response.body?.cancel();
    return failed(failure);
  }
  return judge(await read(response, options.onChange), response.headers.get('content-type') ?? '');
};

const refusal = (response: Response, isOurs: (href: string) => boolean): Failure | null => {
  if (response.url !== '' && !isOurs(response.url)) return 'moved';
  if (response.status === 404 || response.status === 410) return 'not-found';
  return response.ok ? null : 'refused';
};

const read = async (response: Response, onChange: (loading: Loading) => void): Promise<Uint8Array<ArrayBuffer>> => {
  if (response.body === null) return new Uint8Array(await response.arrayBuffer());
  const length = Number(response.headers.get('content-length'));
  // a compressed answer is longer than it says
  const total = length > 0 && !response.headers.has('content-encoding') ? length : null;
  const chunks: Uint8Array[] = [];
  let received = 0;
  const reader = response.body.getReader();
  for (let next = await reader.read(); !next.done; next = await reader.read()) {
    chunks.push(next.value);
    received += next.value.length;
    onChange({ state: 'downloading', received, total });
  }
  const bytes = new Uint8Array(received);
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.length;
  }
  return bytes;
};

const judge = (bytes: Uint8Array<ArrayBuffer>, type: string): Loading => {
  if (bytes.length === 0) return failed('not-published');
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, HEADER_WITHIN));
  if (start.includes('%PDF-')) return { state: 'ready', bytes };
  return failed(/text\/html/i.test(type) || /^\s*<(?:!doctype|html|head|body)/i.test(start) ? 'not-found' : 'not-pdf');
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
