import { readFileSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { makeCertificate } from './certificate.ts';
import { DOCUMENTS, HOSTS, TROUBLE } from './samples.ts';

const PAGES = join(import.meta.dirname, '../pages');
const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css',
  '.js': 'text/javascript',
};
const LANGUAGES = ['ar', 'zh', 'en', 'fr', 'ru', 'es'];

/** One request that the stand-in received. `dest` is Sec-Fetch-Dest: `iframe` for a frame's own load, `empty` for fetch. */
export interface Received {
  readonly host: string;
  readonly path: string;
  readonly dest: string;
}

export interface StandIn {
  readonly port: number;
  /** Every request so far, in order. */
  readonly received: Received[];
  /** How many requests match. */
  count(wanted: { host?: string; path?: RegExp; dest?: string }): number;
  /** Serves this HTML at `https://www.unodc.org/<path>`. */
  add(path: string, html: string): void;
  /** Has requests for this address answered so, before anything else is looked at. */
  answer(href: string, by: Answer): void;
  close(): Promise<void>;
}

export type Answer = (request: IncomingMessage, response: ServerResponse) => void;

/** Answers with these bytes, as a PDF. */
export const sendPdf =
  (bytes: Buffer): Answer =>
  (_, response) =>
    void response.writeHead(200, { 'content-type': 'application/pdf', 'content-length': bytes.length }).end(bytes);

/**
 * A local https server in the place of the UN's sites, on a free port, behaving as they were seen to behave: viewer
 * pages with a frame, an access endpoint that redirects to an upper-case address, errors that say 200.
 * `pdf` gives the bytes of the PDF printed from a page of test/pages.
 */
export async function startStandIn(pdf: (page: string) => Promise<Buffer>): Promise<StandIn> {
  const received: Received[] = [];
  const added = new Map<string, string>();
  const busyOnce = new Set<string>();
  const answers = new Map<string, Answer>();

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const host = (request.headers.host ?? '').replace(/:\d+$/, '');
    const url = new URL(request.url ?? '/', `https://${host}`);
    received.push({ host, path: url.pathname + url.search, dest: String(request.headers['sec-fetch-dest'] ?? '') });
    const own = answers.get(decodeURIComponent(url.href));
    if (own !== undefined) return own(request, response);
    if (host === 'docs.un.org') return docs(url, response);
    if (host === 'documents.un.org') return documents(url, response);
    if (host === 'undocs.org' || host === 'www.undocs.org') {
      return void response.writeHead(301, { location: `https://docs.un.org${url.pathname}${url.search}` }).end();
    }
    page(url.pathname, response);
  }

  /** docs.un.org: a small viewer page, or with `?direct=true` the PDF itself. */
  async function docs(url: URL, response: ServerResponse): Promise<void> {
    const match = /^\/(ar|zh|en|fr|ru|es)\/(.+)$/.exec(decodeURIComponent(url.pathname));
    if (match === null) return page(url.pathname, response);
    const [, language = 'en', symbol = ''] = match;
    if (url.searchParams.get('direct') === 'true') return file(symbol.toUpperCase(), language, response);
    html(response, viewerPage(symbol, language));
  }

  /** documents.un.org: the access endpoint, the redirects behind it, and one HTML page for everything else. */
  async function documents(url: URL, response: ServerResponse): Promise<void> {
    if (url.pathname === '/api/symbol/access') {
      const symbol = (url.searchParams.get('s') ?? '').toUpperCase();
      const language = LANGUAGES.includes(url.searchParams.get('l') ?? '') ? (url.searchParams.get('l') ?? 'en') : 'en';
      if (symbol === TROUBLE.slow) await new Promise((done) => setTimeout(done, 1500));
      if (symbol === TROUBLE.busy) return void response.writeHead(502).end('Bad Gateway');
      if (symbol === TROUBLE.busyOnce && !busyOnce.has(symbol)) {
        busyOnce.add(symbol);
        return void response.writeHead(503).end('Service Unavailable');
      }
      if (symbol === TROUBLE.empty) {
        return void response.writeHead(200, { 'content-type': 'application/pdf', 'content-length': '0' }).end();
      }
      const known = printed(symbol, language) !== undefined;
      const location = known ? `/DOC/${encodeURIComponent(symbol)}/${language}.PDF` : '/error';
      return void response.writeHead(302, { location, vary: 'Origin, Accept' }).end();
    }
    if (/^\/DOC\/.*\.PDF$/.test(url.pathname)) {
      return void response.writeHead(301, { location: url.pathname.toLowerCase() }).end();
    }
    const match = /^\/doc\/([^/]+)\/(\w\w)\.pdf$/.exec(url.pathname);
    if (match) return file(decodeURIComponent(match[1] ?? '').toUpperCase(), match[2] ?? 'en', response);
    html(response, NOT_FOUND);
  }

  async function file(symbol: string, language: string, response: ServerResponse): Promise<void> {
    const name = printed(symbol, language);
    if (name === undefined) return html(response, NOT_FOUND);
    const bytes = await pdf(name);
    response.writeHead(200, { 'content-type': 'application/pdf', 'content-length': bytes.length }).end(bytes);
  }

  function page(path: string, response: ServerResponse): void {
    const own = added.get(path.slice(1));
    if (own !== undefined) {
      html(response, own);
      return;
    }
    try {
      const body = readFileSync(join(PAGES, path.replaceAll('..', '')));
      response.writeHead(200, { 'content-type': TYPES[extname(path)] ?? 'application/octet-stream' }).end(body);
    } catch {
      response.writeHead(404, { 'content-type': 'text/html' }).end(NOT_FOUND);
    }
  }

  const server = createServer(makeCertificate(HOSTS), (request, response) => {
    answer(request, response).catch((error: unknown) => response.writeHead(500).end(String(error)));
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return {
    port: (server.address() as AddressInfo).port,
    received,
    count: ({ host, path, dest }) =>
      received.filter(
        (one) =>
          (host === undefined || one.host === host) &&
          (path === undefined || path.test(one.path)) &&
          (dest === undefined || one.dest === dest),
      ).length,
    add: (path, body) => void added.set(path, body),
    answer: (href, by) => void answers.set(href, by),
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}

/** The page that the PDF of a symbol is printed from; the troublesome symbols get the first sample in the end. */
function printed(symbol: string, language: string): string | undefined {
  const own = DOCUMENTS[symbol];
  if (own) return own[language] ?? own.en;
  return symbol === TROUBLE.busyOnce || symbol === TROUBLE.slow ? 'report.en.html' : undefined;
}

const html = (response: ServerResponse, body: string): void =>
  void response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(body);

/** Plain links to the other languages and one frame, as docs.un.org writes them (ampersands escaped). */
function viewerPage(symbol: string, language: string): string {
  const links = LANGUAGES.filter((other) => other !== language).map(
    (other) => `<a href="/${other}/${symbol}">${other}</a>`,
  );
  const access = `https://documents.un.org/api/symbol/access?s=${symbol}&amp;l=${language}&amp;t=pdf`;
  return `<!doctype html><html lang="${language}"><head><meta charset="utf-8"><title>${symbol}</title>
<style>html,body{height:100%;margin:0;font:16px sans-serif}nav{height:40px;display:flex;gap:12px;align-items:center;padding:0 12px}
iframe{width:100%;height:calc(100% - 44px);border:0}</style></head>
<body><nav>${links.join(' ')}</nav><iframe src="${access}"></iframe></body></html>`;
}

const NOT_FOUND = `<!doctype html><html><head><meta charset="utf-8"><title>Official Document System</title></head>
<body><div id="root">Stand-in: there is no such document.</div></body></html>`;
