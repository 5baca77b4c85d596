import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { render } from 'preact';
import type { Words } from '../core/words.ts';
import { Dialog } from './dialog.tsx';
import { drawSheets } from './print.ts';

/** Draws the document for paper, saying how far it is, and opens the browser's print box. Ends when that is open. */
export const printDocument = async (
  pdf: PDFDocumentProxy,
  { window, words, place }: { readonly window: Window; readonly words: Words; readonly place: HTMLElement },
): Promise<void> => {
  const control = new AbortController();
  const tell = (done: number) =>
    render(
      <Dialog label={words('viewer_printing')} onClose={() => control.abort()}>
        <h2>{words('viewer_printing')}</h2>
        <progress max={pdf.numPages} value={done} aria-label={words('viewer_progress')} />
        <p role="status">{words('viewer_printing_page', done, pdf.numPages)}</p>
        <button type="button" onClick={() => control.abort()}>
          {words('viewer_cancel')}
        </button>
      </Dialog>,
      place,
    );
  tell(0);
  const { signal } = control;
  const ended = new Promise<null>((resolve) => signal.addEventListener('abort', () => resolve(null)));
  // pages that are drawn already are not waited for
  const drawn = drawSheets(pdf, { document: window.document, onPage: tell, signal });
  const clear = await Promise.race([drawn, ended]);
  render(null, place);
  if (clear === null) return;
  window.addEventListener('afterprint', clear, { once: true });
  window.print();
};
