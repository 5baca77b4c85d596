import { describe, expect, it } from 'vitest';
import { type Loading, type LoadOptions, load, pause } from '../../src/viewer/loading.ts';

const HREF = 'https://documents.un.org/api/symbol/access?s=CTOC/COP/WG.4/2022/4&l=en&t=pdf';
const PDF = '%PDF-1.7\n%\u00e2\u00e3\n1 0 obj';
const SHELL = '<!doctype html><html><body><div id="root"></div></body></html>';

const answer = (body: BodyInit | null, status = 200, type = 'application/pdf', url = ''): Response => {
  const response = new Response(body, { status, headers: { 'content-type': type } });
  if (url !== '') Object.defineProperty(response, 'url', { value: url });
  return response;
};

/** Loads with these answers, one after the other; an Error is a request that fails. */
const run = async (answers: (Response | Error)[], more: Partial<LoadOptions> = {}) => {
  const steps: Loading[] = [];
  const requests: RequestInit[] = [];
  const last = await load(HREF, {
    fetch: async (_href, init) => {
      requests.push(init);
      const next = answers[requests.length - 1];
      if (next === undefined || next instanceof Error) throw next ?? new Error('asked once too often');
      return next;
    },
    signal: new AbortController().signal,
    onChange: (step) => steps.push(step),
    isOurs: (href) => new URL(href).host.endsWith('.un.org'),
    isOnline: () => true,
    wait: async () => {},
    ...more,
  });
  return { last, steps, requests };
};

describe('a document', () => {
  it('is fetched once, as a PDF, and its progress is told', async () => {
    const { last, steps, requests } = await run([answer(PDF)]);
    expect(last.state).toBe('ready');
    expect(requests).toHaveLength(1);
    expect(new Headers(requests[0]?.headers).get('accept')).toBe('application/pdf');
    expect(steps.map(({ state }) => state)).toEqual(['looking-up', 'downloading', 'ready']);
    expect(steps[1]).toMatchObject({ received: new TextEncoder().encode(PDF).length });
  });

  it('arrives whole however it was cut', async () => {
    const parts = ['%PD', 'F-1.4 ', 'end'].map((part) => new TextEncoder().encode(part));
    const body = new ReadableStream({
      start(controller) {
        for (const part of parts) controller.enqueue(part);
        controller.close();
      },
    });
    const { last } = await run([answer(body)]);
    expect(last.state === 'ready' && new TextDecoder().decode(last.bytes)).toBe('%PDF-1.4 end');
  });

  it('may have other bytes before its header', async () => {
    expect((await run([answer(`\n\n${PDF}`)])).last.state).toBe('ready');
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
    const { last, requests } = await run([response]);
    expect(last).toEqual({ state: 'failed', failure });
    expect(requests).toHaveLength(1);
  });

  it('offline', async () => {
    const { last } = await run([new TypeError('Failed to fetch')], { isOnline: () => false });
    expect(last).toEqual({ state: 'failed', failure: 'offline' });
  });
});

describe('a busy server', () => {
  it.each([502, 503])('is asked once more after a pause: %i', async (status) => {
    const pauses: number[] = [];
    const { last, steps, requests } = await run([answer('Bad Gateway', status), answer(PDF)], {
      wait: async (ms) => void pauses.push(ms),
    });
    expect(last.state).toBe('ready');
    expect(requests).toHaveLength(2);
    expect(pauses).toEqual([3000]);
    expect(steps.filter(({ state }) => state === 'looking-up')).toMatchObject([{ again: false }, { again: true }]);
  });

  it('is not asked a third time', async () => {
    const { last, requests } = await run([answer('', 502), answer('', 503)]);
    expect(last).toEqual({ state: 'failed', failure: 'busy' });
    expect(requests).toHaveLength(2);
  });
});

describe('cancelling', () => {
  it('ends a look-up', async () => {
    const control = new AbortController();
    const { last } = await run([], {
      signal: control.signal,
      fetch: (_href, { signal }) =>
        new Promise((_, reject) => {
          signal?.addEventListener('abort', () => reject(signal.reason));
          control.abort();
        }),
    });
    expect(last).toEqual({ state: 'failed', failure: 'cancelled' });
  });

  it('ends the pause before the retry', async () => {
    const control = new AbortController();
    const running = run([answer('', 503), answer(PDF)], { signal: control.signal, wait: pause });
    setTimeout(() => control.abort(), 5);
    const { last, requests } = await running;
    expect(last).toEqual({ state: 'failed', failure: 'cancelled' });
    expect(requests).toHaveLength(1);
  });
});
