import { describe, expect, it } from 'vitest';
import type { Incoming } from '../../src/viewer/incoming.ts';
import { type Loading, type LoadOptions, load, pause } from '../../src/viewer/loading.ts';

const HREF = 'https://documents.un.org/api/symbol/access?s=CTOC/COP/WG.4/2022/4&l=en&t=pdf';
const FILE = 'https://documents.un.org/doc/v2200101.pdf';
const PDF = '%PDF-1.7\n%\u00e2\u00e3\n1 0 obj';
const SHELL = '<!doctype html><html><body><div id="root"></div></body></html>';

const answer = (body: BodyInit | null, status = 200, type = 'application/pdf', url = '', more = {}): Response => {
  const response = new Response(body, { status, headers: { 'content-type': type, ...more } });
  if (url !== '') Object.defineProperty(response, 'url', { value: url });
  return response;
};

/** Loads with these answers, one after the other; an Error is a request that fails. */
const run = async (answers: (Response | Error)[], more: Partial<LoadOptions> = {}) => {
  const steps: Loading[] = [];
  const requests: { href: string; init: RequestInit }[] = [];
  const loaded = await load(HREF, {
    fetch: async (href, init) => {
      requests.push({ href, init });
      const next = answers[requests.length - 1];
      if (next === undefined || next instanceof Error) throw next ?? new Error('asked once too often');
      return next;
    },
    signal: new AbortController().signal,
    onChange: (step) => steps.push(step),
    isOurs: (href) => new URL(href).host.endsWith('.un.org'),
    isOnline: () => true,
    wasSentAway: async () => false,
    wait: async () => {},
    ...more,
  });
  return { loaded, steps, requests };
};

const file = (loaded: Awaited<ReturnType<typeof run>>['loaded']): Incoming => {
  if (loaded.file === undefined) throw new Error(loaded.failure);
  return loaded.file;
};

/** A body that comes in these pieces; an Error ends it before its time. */
const body = (pieces: readonly (Uint8Array | Error)[]) => {
  const left = [...pieces];
  return new ReadableStream<Uint8Array>({
    pull(controller) {
      const next = left.shift();
      if (next === undefined) controller.close();
      else if (next instanceof Error) controller.error(next);
      else controller.enqueue(next);
    },
  });
};

const bytes = (text: string) => new TextEncoder().encode(text);
/** Two kilobytes that begin like a PDF, and two more. */
const [HEAD, TAIL] = [bytes(`%PDF-1.7${' '.repeat(2040)}`), new Uint8Array(2048).fill(37)];

describe('a document', () => {
  it('is fetched once, as a PDF, and its progress is told', async () => {
    const { loaded, steps, requests } = await run([answer(PDF)]);
    expect(file(loaded).length).toBe(bytes(PDF).length);
    expect(requests).toHaveLength(1);
    expect(new Headers(requests[0]?.init.headers).get('accept')).toBe('application/pdf');
    expect(steps.map(({ state }) => state)).toEqual(['looking-up', 'downloading']);
    expect(steps[1]).toMatchObject({ received: bytes(PDF).length, total: null });
  });

  it('arrives whole however it was cut, where nothing tells its length', async () => {
    const { loaded } = await run([answer(body(['%PD', 'F-1.4 ', 'end'].map(bytes)))]);
    expect(new TextDecoder().decode(file(loaded).first)).toBe('%PDF-1.4 end');
  });

  it('may have other bytes before its header', async () => {
    expect((await run([answer(`\n\n${PDF}`)])).loaded.file).toBeDefined();
  });

  it('is known by its head, and its rest is handed on as it comes', async () => {
    const cut = [HEAD.subarray(0, 600), HEAD.subarray(600), TAIL.subarray(0, 48), TAIL.subarray(48)];
    const { loaded } = await run([answer(body(cut), 200, 'application/pdf', FILE, { 'content-length': '4096' })]);
    const got = file(loaded);
    expect([got.first.length, got.length]).toEqual([2048, 4096]);
    const taken: number[] = [];
    await got.rest((piece, received) => taken.push(piece.length, received));
    expect(taken).toEqual([48, 2096, 2000, 4096]);
  });

  it('says so when its rest does not come', async () => {
    const cut = body([HEAD, new Error('reset')]);
    const { loaded } = await run([answer(cut, 200, 'application/pdf', FILE, { 'content-length': '4096' })]);
    await expect(file(loaded).rest(() => {})).rejects.toThrow('reset');
  });

  it('takes no length from a server that has compressed it', async () => {
    const more = { 'content-length': '20', 'content-encoding': 'br' };
    const { loaded } = await run([answer(body([HEAD, TAIL]), 200, 'application/pdf', FILE, more)]);
    expect(file(loaded).length).toBe(4096);
  });
});

describe('a part of a document', () => {
  const whole = (more: object) =>
    answer(body([HEAD]), 200, 'application/pdf', FILE, { 'content-length': '4096', ...more });
  const part = (status: number, range: string, length = 100) =>
    answer(new Uint8Array(length), status, 'application/pdf', FILE, { 'content-range': range });

  it('is asked of the file itself, not of the slow look-up', async () => {
    const { loaded, requests } = await run([whole({ 'accept-ranges': 'bytes' }), part(206, 'bytes 3000-3099/4096')]);
    expect((await file(loaded).part(3000, 3100))?.length).toBe(100);
    expect(requests[1]?.href).toBe(FILE);
    expect(new Headers(requests[1]?.init.headers).get('range')).toBe('bytes=3000-3099');
  });

  it('is not asked for where the server gives none', async () => {
    const { loaded, requests } = await run([whole({})]);
    expect(await file(loaded).part(3000, 3100)).toBeNull();
    expect(requests).toHaveLength(1);
  });

  it.each([
    ['the whole instead', part(200, '')],
    ['another part', part(206, 'bytes 0-99/4096')],
    ['a part too short', part(206, 'bytes 3000-3099/4096', 7)],
  ])('is not taken when the server sends %s', async (_, sent) => {
    const { loaded } = await run([whole({ 'accept-ranges': 'bytes' }), sent]);
    expect(await file(loaded).part(3000, 3100)).toBeNull();
  });
});

describe('what goes wrong', () => {
  it.each([
    ['not published yet', answer(''), 'not-published'],
    ['a web page with status 200', answer(SHELL, 200, 'text/html'), 'not-found'],
    ['a web page that calls itself a PDF', answer(SHELL), 'not-found'],
    ['404', answer('', 404), 'not-found'],
    ['403', answer(SHELL, 403, 'text/html'), 'refused'],
    ['a Word document', answer('\u00d0\u00cf\u0011\u00e0', 200, 'application/msword'), 'not-pdf'],
    ['sent to another host', answer(PDF, 200, 'application/pdf', 'https://elsewhere.example/a.pdf'), 'moved'],
    ['no answer', new TypeError('Failed to fetch'), 'unreachable'],
  ])('%s', async (_, response, failure) => {
    const { loaded, requests } = await run([response]);
    expect(loaded).toEqual({ failure });
    expect(requests).toHaveLength(1);
  });

  it('offline', async () => {
    const { loaded } = await run([new TypeError('Failed to fetch')], { isOnline: () => false });
    expect(loaded).toEqual({ failure: 'offline' });
  });

  it('sent on to a host that may not be asked', async () => {
    const { loaded } = await run([new TypeError('Failed to fetch')], { wasSentAway: async () => true });
    expect(loaded).toEqual({ failure: 'moved' });
  });
});

describe('a busy server', () => {
  it.each([502, 503])('is asked once more after a pause: %i', async (status) => {
    const pauses: number[] = [];
    const { loaded, steps, requests } = await run([answer('Bad Gateway', status), answer(PDF)], {
      wait: async (ms) => void pauses.push(ms),
    });
    expect(loaded.file).toBeDefined();
    expect(requests).toHaveLength(2);
    expect(pauses).toEqual([3000]);
    expect(steps.filter(({ state }) => state === 'looking-up')).toMatchObject([{ again: false }, { again: true }]);
  });

  it('is not asked a third time', async () => {
    const { loaded, requests } = await run([answer('', 502), answer('', 503)]);
    expect(loaded).toEqual({ failure: 'busy' });
    expect(requests).toHaveLength(2);
  });
});

describe('cancelling', () => {
  it('ends a look-up', async () => {
    const control = new AbortController();
    const { loaded } = await run([], {
      signal: control.signal,
      fetch: (_href, { signal }) =>
        new Promise((_, reject) => {
          signal?.addEventListener('abort', () => reject(signal.reason));
          control.abort();
        }),
    });
    expect(loaded).toEqual({ failure: 'cancelled' });
  });

  it('ends the pause before the retry', async () => {
    const control = new AbortController();
    const running = run([answer('', 503), answer(PDF)], { signal: control.signal, wait: pause });
    setTimeout(() => control.abort(), 5);
    const { loaded, requests } = await running;
    expect(loaded).toEqual({ failure: 'cancelled' });
    expect(requests).toHaveLength(1);
  });
});
