import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { openPdf } from '../../src/cli/scan-pdf.ts';
import { detectLanguage } from '../../src/core/reference/detect.ts';
import type { Reference } from '../../src/core/reference/reference.ts';
import { initialContext, scan } from '../../src/core/reference/scan.ts';
import { ownSymbol } from '../../src/text/own-symbol.ts';
import { locate } from '../../src/text/page-text.ts';
import type { TextPiece } from '../../src/text/piece.ts';
import { itemsOf, pageTexts, type ReadPage, readPages } from '../../src/text/reading.ts';

/**
 * PDFs in which the publisher linked the references, as an answer key: `npm run score:links -- DIR [--show] [--file NAME]`,
 * where DIR holds the PDFs and `links.json`, `{file: [{page, target, rect}]}` with the symbol that each link leads to. A
 * target is found when the finder has it on that page, as a half of a joint symbol or as a lettered part of it too.
 * Publishers do not link every reference: what is found beside the links, but for the document's own symbol in its running
 * heads, is counted, and listed with `--show` for a person to judge.
 */

/** Left, bottom, right and top, in points. */
type Rect = readonly [number, number, number, number];

interface Link {
  readonly page: number;
  readonly target: string;
  readonly rect: Rect;
}

interface Found {
  readonly reference: Reference;
  readonly page: number;
  readonly around: string;
  readonly rects: readonly Rect[];
}

/** Kinds that a publisher links: a document, or the document that a resolution is. */
const LINKED: ReadonlySet<string> = new Set(['symbol', 'resolution', 'decision']);
const AROUND = 50;

const plain = (target: string): string => target.replace(/\s/g, '').toUpperCase();

/** The letter of one of several resolutions under one number: `217 A (III)`. They stand in one document. */
const LETTER = /(?<=\d)[A-Z]+(?=\()/;

/** Whether a link to `wanted` leads to the document that `target` names: a joint symbol is named by each of its halves. */
function isSame(target: string | null, wanted: string): boolean {
  if (target === null) return false;
  const whole = plain(target);
  return [whole, whole.replace(LETTER, ''), ...whole.split(/-(?=[A-Z]+\/)/)].includes(plain(wanted));
}

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

function rectOf({ transform, width, height }: TextPiece): Rect {
  const [, , , , x = 0, y = 0] = transform;
  return [x, y - 0.2 * height, x + width, y + height];
}

const overlap = (a: Rect, b: Rect): boolean => a[0] < b[2] && b[0] < a[2] && a[1] < b[3] && b[1] < a[3];

/** The part of an item's box that some of its characters take, as if all were of one width. */
function partOf(item: TextPiece, from: number, to: number): Rect {
  const [left, bottom, right, top] = rectOf(item);
  const step = (right - left) / item.str.length;
  return [left + from * step, bottom, left + to * step, top];
}

async function placesOf(pdf: PDFDocumentProxy, { page, text, references }: ReadPage): Promise<Found[]> {
  const items = (await itemsOf(await pdf.getPage(page))).filter(({ str }) => str !== '');
  return references
    .filter(({ kind }) => LINKED.has(kind))
    .map((reference) => ({
      reference,
      page,
      around: oneLine(text.text.slice(Math.max(0, reference.start - AROUND), reference.end + AROUND)),
      rects: locate(text, reference.start, reference.end).map(({ item, from, to }) =>
        partOf(items[item] as TextPiece, from, to),
      ),
    }));
}

async function score(
  file: string,
  links: readonly Link[],
): Promise<{ found: number; lines: string[]; beside: string[] }> {
  const pdf = await openPdf(readFileSync(file));
  const read: ReadPage[] = [];
  let own: string | null = null;
  await readPages(pdf.numPages, {
    textOf: pageTexts(pdf),
    scan,
    start: (text) => {
      own = ownSymbol(text);
      return initialContext({ document: own, language: detectLanguage(text) });
    },
    signal: new AbortController().signal,
    rest: async () => {},
    onPage: (page) => read.push(page),
  });
  const all = (await Promise.all(read.map((page) => placesOf(pdf, page)))).flat();
  await pdf.loadingTask.destroy();
  const lines: string[] = [];
  for (const { page, target, rect } of links) {
    const here = all.filter((one) => one.page === page);
    if (here.some(({ reference }) => isSame(reference.target, target))) continue;
    const under = here.filter(({ rects }) => rects.some((one) => overlap(one, rect)));
    const instead = under.map(
      ({ reference: { text, target, candidates } }) =>
        `${oneLine(text)} → ${target ?? (candidates.join(' | ') || 'unknown')}`,
    );
    lines.push(`missed  p. ${page}  ${target}${instead.length > 0 ? `  instead: ${instead.join(', ')}` : ''}`);
  }
  const beside = all
    .filter(({ reference: { target } }) => target === null || own === null || !isSame(own, target))
    .filter(
      ({ page, rects }) => !links.some((link) => link.page === page && rects.some((rect) => overlap(rect, link.rect))),
    )
    .map(
      ({ page, around, reference: { text, target } }) =>
        `beside  p. ${page}  ${oneLine(text)} → ${target}  … ${around} …`,
    );
  return { found: links.length - lines.length, lines, beside };
}

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { show: { type: 'boolean' }, file: { type: 'string' } },
  });
  const [folder] = positionals;
  if (folder === undefined) throw new Error('usage: npm run score:links -- DIR [--show] [--file NAME]');
  const key = JSON.parse(readFileSync(join(folder, 'links.json'), 'utf8')) as Record<string, readonly Link[]>;
  for (const [file, links] of Object.entries(key)) {
    if (values.file !== undefined && values.file !== file) continue;
    const { found, lines, beside } = await score(join(folder, file), links);
    const share = ((100 * found) / links.length).toFixed(1).padStart(5);
    console.log(`${share} %  ${found} of ${links.length} targets, ${beside.length} beside them  ${file}`);
    if (values.show) for (const line of [...lines, ...beside]) console.log(`  ${line}`);
  }
}

await main().catch((error: Error) => {
  console.error(error.message);
  process.exitCode = 2;
});
