import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';

const ASSETS = dirname(fileURLToPath(import.meta.resolve('pdfjs-dist/package.json')));

/**
 * Opens the bytes of a PDF as the viewer does, for its text alone. Rejects with pdf.js' own errors: `PasswordException`
 * where it asks for a password, others where it is broken. pdf.js is loaded when the first PDF comes: it is slow to start.
 */
export async function openPdf(bytes: Uint8Array): Promise<PDFDocumentProxy> {
  const { getDocument, VerbosityLevel } = await import('pdfjs-dist/legacy/build/pdf.mjs');
  return getDocument({
    data: Uint8Array.from(bytes),
    cMapUrl: join(ASSETS, 'cmaps/'),
    cMapPacked: true,
    standardFontDataUrl: join(ASSETS, 'standard_fonts/'),
    useWasm: false,
    isEvalSupported: false,
    enableXfa: false,
    verbosity: VerbosityLevel.ERRORS,
  }).promise;
}
