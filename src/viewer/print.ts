import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** Dots an inch. Long documents get the resolution that pdf.js prints at, as all pages stand in memory at once. */
const FINE = 220;
const PLAIN = 150;
const LONG = 60;
/** A PDF counts 72 units an inch. */
const UNITS = 72;

export interface PrintOptions {
  readonly document: Document;
  readonly onPage: (done: number) => void;
  readonly signal: AbortSignal;
}

/**
 * Draws every page for paper, without marks and in the size of its sheet, into `.print` of the page, which only the
 * printer sees. Answers how to take them away; null when the signal has ended it.
 */
export const drawSheets = async (pdf: PDFDocumentProxy, options: PrintOptions): Promise<(() => void) | null> => {
  const { document, onPage, signal } = options;
  const place = document.createElement('div');
  place.className = 'print';
  const canvas = document.createElement('canvas');
  const addresses: string[] = [];
  const sizes = new Map<string, string>();
  const style = new CSSStyleSheet();
  const clear = () => {
    for (const address of addresses) URL.revokeObjectURL(address);
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((sheet) => sheet !== style);
    place.remove();
  };
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, style];
  const dots = (pdf.numPages > LONG ? PLAIN : FINE) / UNITS;

  const add = (bytes: Blob, { width, height }: Size): Promise<void> => {
    const size = `${Math.round(width)}pt ${Math.round(height)}pt`;
    const name = sizes.get(size) ?? `sheet-${sizes.size}`;
    if (!sizes.has(size)) {
      sizes.set(size, name);
      style.insertRule(`@page ${name} { size: ${size}; margin: 0; }`);
    }
    const sheet = document.createElement('div');
    sheet.style.setProperty('page', name);
    place.append(sheet);
    return new Promise((resolve) => {
      const image = document.createElement('img');
      // not image.decode(): that waits for the window to be drawn, and holds every page unpacked
      image.onload = image.onerror = () => resolve();
      image.src = URL.createObjectURL(bytes);
      addresses.push(image.src);
      sheet.append(image);
    });
  };

  for (let number = 1; number <= pdf.numPages; number++) {
    const drawn = await drawPage(pdf, number, dots, canvas).catch(() => null);
    if (drawn !== null && !signal.aborted) await add(drawn.bytes, drawn.size);
    if (signal.aborted) {
      clear();
      return null;
    }
    onPage(number);
  }
  document.body.append(place);
  return clear;
};

interface Size {
  readonly width: number;
  readonly height: number;
}

const drawPage = async (
  pdf: PDFDocumentProxy,
  number: number,
  dots: number,
  canvas: HTMLCanvasElement,
): Promise<{ readonly bytes: Blob; readonly size: Size }> => {
  const page = await pdf.getPage(number);
  const size = page.getViewport({ scale: 1 });
  const viewport = page.getViewport({ scale: dots });
  canvas.width = Math.floor(viewport.width);
  canvas.height = Math.floor(viewport.height);
  await page.render({ canvas, viewport, intent: 'print', background: '#fff' }).promise;
  const bytes = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve));
  if (bytes === null) throw new Error(`Page ${number} could not be drawn for print.`);
  return { bytes, size };
};
