import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import * as pdfjs from 'pdfjs-dist/legacy/build/pdf.mjs';
import workerHref from 'pdfjs-dist/legacy/build/pdf.worker.min.mjs?url';
import type { Failure } from './loading.ts';

pdfjs.GlobalWorkerOptions.workerSrc = workerHref;

export type Opened =
  | { readonly pdf: PDFDocumentProxy; readonly failure?: never }
  | { readonly failure: Extract<Failure, 'broken' | 'password'> };

/** More than any page of a UN document needs; a hostile image stays undrawn instead of taking the memory. */
const MAX_IMAGE_PIXELS = 64 * 1024 * 1024;

/**
 * Opens the bytes of a PDF, which are the worker's afterwards. `assets` gives the address of a folder of pdf.js' own
 * files (character maps, the fonts that every PDF may leave out, image decoders), with a slash at its end. Scripts in
 * the document are never run: their sandbox is not part of the extension.
 */
export const openPdf = async (
  bytes: Uint8Array<ArrayBuffer>,
  assets: (folder: string) => string,
  signal: AbortSignal,
): Promise<Opened> => {
  const task = pdfjs.getDocument({
    data: bytes,
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
  signal.addEventListener('abort', () => void task.destroy());
  try {
    return { pdf: await task.promise };
  } catch (error) {
    void task.destroy();
    return { failure: error instanceof Error && error.name === 'PasswordException' ? 'password' : 'broken' };
  }
};
