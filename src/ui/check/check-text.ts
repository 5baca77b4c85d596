import { checkDocument } from '../../core/check/check.ts';
import type { Finding } from '../../core/check/finding.ts';
import type { Lookup } from '../../core/records/lookup.ts';
import { detectLanguage } from '../../core/reference/detect.ts';
import { initialContext, scan } from '../../core/reference/scan.ts';
import type { SheetReference } from '../sheet/rows.ts';
import { type CheckedText, pageAt } from './texts.ts';

export interface TextReport {
  readonly findings: readonly Finding[];
  /** All references of the text, in its order. */
  readonly references: readonly SheetReference[];
}

/** Holds a text against the knowledge base. Loaded when it is first wanted: it brings the whole finder with it. */
export async function checkText(text: CheckedText, lookup: Lookup): Promise<TextReport> {
  return { findings: await checkDocument(text.blocks, text, lookup), references: referencesOf(text) };
}

function referencesOf({ blocks, document, language: stated }: CheckedText): SheetReference[] {
  const language = stated ?? detectLanguage(blocks.map(({ text }) => text).join('\n'));
  let context = initialContext({ document, language });
  return blocks.flatMap((block) => {
    const read = scan(block.text, { ...context, language: block.language ?? language ?? 'en' });
    context = read.context;
    return read.references.map(({ start, text, kind, target, candidates }) => {
      const page = pageAt(block, start);
      return { text, kind, target, candidates, ...(page === null ? {} : { page }) };
    });
  });
}
