import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { ownSymbol } from '../text/own-symbol.ts';
import { pageTexts } from '../text/reading.ts';
import { type FileText, Unreadable } from './file-text.ts';

const ASSETS = fileURLToPath(new URL('.', import.meta.resolve('pdfjs-dist/package.json')));

/** Opens the bytes of a PDF as the viewer does, for its text alone. Rejects with `Unreadable`. */
export async function openPdf(bytes: Uint8Array): Promise<PDFDocumentProxy> {
  // slow to start: loaded when the first PDF comes
  const { getDocument, VerbosityLevel } = await import('pdfjs-dist/legacy/build/pdf.mjs');
  const task = getDocument({
    data: Uint8Array.from(bytes),
    cMapUrl: join(ASSETS, 'cmaps/'),
    cMapPacked: true,
    standardFontDataUrl: join(ASSETS, 'standard_fonts/'),
    useWasm: false,
    isEvalSupported: false,
    enableXfa: false,
    verbosity: VerbosityLevel.ERRORS,
  });
  try {
    return await task.promise;
  } catch (error) {
    await task.destroy();
    const asksPassword = error instanceof Error && error.name === 'PasswordException';
    throw new Unreadable(asksPassword ? 'is protected by a password' : 'is a broken PDF');
  }
}

/** The text of a PDF page by page, joined as the viewer joins it. A page that cannot be read counts as empty. */
export async function readPdf(bytes: Uint8Array): Promise<FileText> {
  const pdf = await openPdf(bytes);
  try {
    const textOf = pageTexts(pdf);
    const parts = [];
    for (let number = 1; number <= pdf.numPages; number++) parts.push(await textOf(number));
    if (parts.every(({ text }) => text === '')) throw new Unreadable('has no text: its pages are pictures');
    return { unit: 'page', parts, document: ownSymbol(parts[0]?.text ?? '') };
  } finally {
    await pdf.loadingTask.destroy();
  }
}
