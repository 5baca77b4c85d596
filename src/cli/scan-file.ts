import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { symbolFromFileName } from '../core/symbol/address.ts';
import { type FileText, Unreadable } from './file-text.ts';
import { decode } from './scan-decode.ts';
import { readHtml } from './scan-html.ts';
import { readPdf } from './scan-pdf.ts';

const REFUSED: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file',
  EISDIR: 'is a folder, not a file',
  EACCES: 'may not be read',
};

/** What a file is, is read off its first bytes; a page may also say it by its name. */
const PDF = '%PDF-';
const PDF_WITHIN = 1024;
const HTML = /^[^<]{0,20}(?:<\?xml[^>]*>\s*|<!--[\s\S]*?-->\s*)*<(?:!doctype\s+html|html|head|body)\b/i;
const HTML_NAME = /\.x?html?$/i;
const BEGINNING = 4096;

/** Reads a plain text, an HTML page or a PDF. Rejects with `Unreadable` where there is no text to be had. */
export async function readText(file: string): Promise<FileText> {
  const bytes = await bytesOf(file);
  const text = await textOf(file, bytes);
  if (!text.parts.some((part) => /\S/.test(part.text))) throw new Unreadable('has no text in it');
  return { ...text, document: text.document ?? symbolFromFileName(basename(file, '.txt'))?.symbol ?? null };
}

async function textOf(file: string, bytes: Buffer): Promise<FileText> {
  const beginning = bytes.toString('latin1', 0, BEGINNING);
  if (beginning.slice(0, PDF_WITHIN).includes(PDF)) return readPdf(bytes);
  const isPage = HTML.test(beginning) || HTML_NAME.test(file);
  const text = decode(bytes, isPage ? beginning : '');
  return isPage ? readHtml(text) : { unit: 'line', parts: [{ text }], document: null };
}

async function bytesOf(file: string): Promise<Buffer> {
  try {
    return await readFile(file);
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? '';
    throw new Unreadable(REFUSED[code] ?? `cannot be read (${code})`);
  }
}
