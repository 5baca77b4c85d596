import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import * as pdfjs from 'pdfjs-dist/legacy/build/pdf.mjs';
import workerHref from 'pdfjs-dist/legacy/build/pdf.worker.min.mjs?url';
import type { Incoming } from './incoming.ts';
import type { Failure } from './loading.ts';

pdfjs.GlobalWorkerOptions.workerSrc = workerHref;

export type Opened =
  | { readonly pdf: PDFDocumentProxy; readonly failure?: never }
  | { readonly failure: Extract<Failure, 'broken' | 'cancelled'> };

export interface OpenOptions {
  /** Address of a folder of pdf.js' own files (character maps, fonts, image decoders), with a slash at its end. */
  readonly assets: (folder: string) => string;
  readonly signal: AbortSignal;
  readonly onProgress: (received: number) => void;
  /** The rest of the file did not come. */
  readonly onLost: () => void;
  /** Gives the password that the reader types; `wrong` once one was tried. */
  readonly askPassword: (wrong: boolean) => Promise<string>;
}

/** More than any page of a UN document needs; a hostile image stays undrawn instead of taking the memory. */
const MAX_IMAGE_PIXELS = 64 * 1024 * 1024;

/**
 * Opens a PDF as soon as what has come of it is enough. Scripts in the document are never run: their sandbox is not
 * part of the extension. Each document has a worker of its own, which ends with the signal: a hostile file may keep it
 * busy for ever, and then it would not answer.
 */
export const openPdf = async (file: Incoming, options: OpenOptions): Promise<Opened> => {
  const { assets, signal } = options;
  const worker = new pdfjs.PDFWorker();
  const range = new Transport(file, options);
  const task = pdfjs.getDocument({
    range,
    worker,
    cMapUrl: assets('cmaps'),
    cMapPacked: true,
    standardFontDataUrl: assets('standard_fonts'),
    wasmUrl: assets('wasm'),
    useWasm: false,
    isEvalSupported: false,
    enableXfa: false,
    maxImageSize: MAX_IMAGE_PIXELS,
    verbosity: pdfjs.VerbosityLevel.ERRORS,
  });
  task.onPassword = (update: (password: string) => void, reason: number) => {
    void options.askPassword(reason === pdfjs.PasswordResponses.INCORRECT_PASSWORD).then(update);
  };
  const cancelled = new Promise<Opened>((resolve) => {
    signal.addEventListener('abort', () => {
      resolve({ failure: 'cancelled' });
      worker.destroy();
    });
  });
  const opened = task.promise.then(
    (pdf): Opened => ({ pdf }),
    (): Opened => {
      worker.destroy();
      return { failure: 'broken' };
    },
  );
  return Promise.race([opened, cancelled]);
};

/** What lies so far ahead of the stream, in bytes, is asked for by itself; what is nearer comes soon anyhow. */
const AHEAD = 256 * 1024;
/** Requests for parts of one document: enough for its table and its first page, and no burden to the server. */
const MOST_PARTS = 16;

/** Gives pdf.js the stream of the one request, and parts of the file where it cannot wait for the stream. */
class Transport extends pdfjs.PDFDataRangeTransport {
  readonly #file: Incoming;
  #received: number;
  #parts = 0;

  constructor(file: Incoming, { signal, onProgress, onLost }: OpenOptions) {
    super(file.length, file.first);
    this.#file = file;
    this.#received = file.first.length;
    const take = (piece: Uint8Array<ArrayBuffer>, received: number) => {
      this.#received = received;
      this.onDataProgressiveRead(piece);
      onProgress(received);
    };
    file.rest(take).then(
      () => this.onDataProgressiveDone(),
      () => signal.aborted || onLost(),
    );
  }

  override requestDataRange(begin: number, end: number): void {
    if (begin - this.#received < AHEAD || this.#parts >= MOST_PARTS) return;
    this.#parts++;
    // a part that does not come is waited for in the stream
    this.#file.part(begin, end).then(
      (bytes) => bytes && this.onDataRange(begin, bytes),
      () => {},
    );
  }
}
