/** The bytes of one PDF: the first are here, the others may still be on their way. */
export interface Incoming {
  /** Of the whole, in bytes. */
  readonly length: number;
  readonly first: Uint8Array<ArrayBuffer>;
  /**
   * Gives each further piece as it comes, with the bytes received so far, and resolves after the last. Rejects when the
   * rest does not come. To be called once.
   */
  rest(take: (piece: Uint8Array<ArrayBuffer>, received: number) => void): Promise<void>;
  /** The bytes of `[begin, end)` ahead of the others; null where the server gives no parts. */
  part(begin: number, end: number): Promise<Uint8Array<ArrayBuffer> | null>;
}

export type Fetch = (href: string, init: RequestInit) => Promise<Response>;

/** Viewers look for the header in the first kilobyte, as writers put other bytes before it. */
export const HEADER_WITHIN = 1024;

/** Reads the head of an answer, and the whole where the server does not say how long it is. */
export const receive = async (
  response: Response,
  options: { readonly fetch: Fetch; readonly signal: AbortSignal; readonly onProgress: (received: number) => void },
): Promise<Incoming> => {
  const length = lengthOf(response);
  const pieces = piecesOf(response);
  const head: Uint8Array<ArrayBuffer>[] = [];
  let received = 0;
  let ended = false;
  while (!ended && (length === null || received < HEADER_WITHIN)) {
    const next = await pieces.next();
    ended = next.done === true;
    if (next.done === true) break;
    head.push(next.value);
    received += next.value.length;
    options.onProgress(received);
  }
  const canGiveParts = length !== null && response.headers.get('accept-ranges') === 'bytes' && response.url !== '';
  return {
    length: ended || length === null ? received : length,
    first: join(head, received),
    async rest(take) {
      for await (const piece of ended ? [] : pieces) {
        received += piece.length;
        take(piece, received);
      }
    },
    part: (begin, end) => (canGiveParts ? partOf(response.url, begin, end, options) : Promise.resolve(null)),
  };
};

/** What the server says, in bytes; null where it does not, as a compressed answer is longer than it says. */
export const lengthOf = ({ headers }: Response): number | null => {
  const length = Number(headers.get('content-length'));
  return length > 0 && !headers.has('content-encoding') ? length : null;
};

async function* piecesOf(response: Response): AsyncGenerator<Uint8Array<ArrayBuffer>, void> {
  if (response.body === null) return;
  const reader = response.body.getReader();
  for (let next = await reader.read(); !next.done; next = await reader.read()) yield next.value;
}

const join = (pieces: readonly Uint8Array[], length: number): Uint8Array<ArrayBuffer> => {
  const bytes = new Uint8Array(length);
  let at = 0;
  for (const piece of pieces) {
    bytes.set(piece, at);
    at += piece.length;
  }
  return bytes;
};

const partOf = async (
  href: string,
  begin: number,
  end: number,
  { fetch, signal }: { readonly fetch: Fetch; readonly signal: AbortSignal },
): Promise<Uint8Array<ArrayBuffer> | null> => {
  const headers = { Accept: 'application/pdf', Range: `bytes=${begin}-${end - 1}` };
  // a cached answer would be waited for: the whole is on its way into the cache
  const response = await fetch(href, { headers, signal, cache: 'no-store' });
  const isPart = response.status === 206 && response.headers.get('content-range')?.startsWith(`bytes ${begin}-`);
  if (isPart !== true) {
    await response.body?.cancel();
    return null;
  }
  const bytes = new Uint8Array(await response.arrayBuffer());
  return bytes.length === end - begin ? bytes : null;
};
