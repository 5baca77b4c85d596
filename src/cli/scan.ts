import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import { type CardQuestion, questionKey } from '../core/card/content.ts';
import type { Language } from '../core/language.ts';
import type { Id } from '../core/records/id.ts';
import { detectLanguage } from '../core/reference/detect.ts';
import { initialContext } from '../core/reference/scan.ts';
import { eachFile, run } from './each-file.ts';
import { type FileText, wholeText } from './file-text.ts';
import { type Answer, answers } from './scan-answers.ts';
import { readText } from './scan-file.ts';
import { type Knowledge, readKnowledge } from './scan-knowledge.ts';
import { table } from './scan-table.ts';

const USAGE = `usage: npm run --silent scan -- [--document SYMBOL] [--json] FILE...
       npm run --silent scan -- --jsonl < LINES   (a line: {"text", "document"?})`;

/** On a terminal, titles and lists of candidates are cut, so that each row stays on its line. */
const WIDEST = process.stdout.isTTY ? 60 : Infinity;

/** A file with the references in each of its parts. */
type Scanned = FileText & {
  readonly file: string;
  readonly language: Language;
  readonly found: readonly (readonly Answer[])[];
};

async function scanFile(file: string, document: Id | undefined, { ids }: Knowledge): Promise<Scanned> {
  const text = await readText(file);
  const context = initialContext({
    document: document ?? text.document,
    language: detectLanguage(wholeText(text)),
  });
  return {
    ...text,
    file,
    document: context.document,
    language: context.language,
    found: await answers(text, context, ids),
  };
}

/** One object a file. Offsets are into `text`, which is there where the file itself is not that text. */
function json({ file, document, language, unit, parts, found }: Scanned): string {
  const references =
    unit === 'line'
      ? found.flat()
      : found.flatMap((inPart, part) => inPart.map((answer) => ({ ...answer, [unit]: part + 1 })));
  const text = unit === 'line' ? {} : { text: wholeText({ parts }) };
  return JSON.stringify({ file, document, language, references, ...text });
}

const questionOf = ({ kind, text, target, candidates = [] }: Answer): CardQuestion => ({
  kind,
  text,
  target,
  candidates,
});

async function people({ unit, parts, language, found }: Scanned, knowledge: Knowledge): Promise<string> {
  const all = found.flat();
  if (all.length === 0) return 'no references';
  // only people need cards
  const { tellAll } = await import('./scan-tell.ts');
  const told = await tellAll(all.map(questionOf), language, knowledge);
  const places =
    unit === 'line' ? linesOf(parts[0]?.text ?? '', all) : found.flatMap((inPart, part) => inPart.map(() => part + 1));
  const rows = all.map((answer, index) => {
    const { what = '', title = '' } = told.get(questionKey(questionOf(answer))) ?? {};
    return [String(places[index]), answer.text, what, title, answer.status, answer.why];
  });
  return table([unit, 'text', 'what it is', 'title', 'status', 'why'], rows, WIDEST);
}

/** The line, from 1, on which each answer begins. */
function linesOf(text: string, answers: readonly Answer[]): number[] {
  let line = 1;
  let at = 0;
  return answers.map(({ start }) => {
    for (let next = text.indexOf('\n', at); next >= 0 && next < start; next = text.indexOf('\n', at)) {
      line++;
      at = next + 1;
    }
    return line;
  });
}

async function scanLines(document: Id | undefined, { ids }: Knowledge): Promise<void> {
  for await (const line of createInterface({ input: process.stdin })) {
    if (!line.trim()) continue;
    const asked = JSON.parse(line) as { text: string; document?: Id };
    const context = initialContext({
      document: asked.document ?? document ?? null,
      language: detectLanguage(asked.text),
    });
    const found = await answers({ unit: 'line', parts: [{ text: asked.text }] }, context, ids);
    console.log(JSON.stringify({ references: found.flat() }));
  }
}

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { json: { type: 'boolean' }, jsonl: { type: 'boolean' }, document: { type: 'string' } },
  });
  const knowledge = await readKnowledge();
  if (values.jsonl) return scanLines(values.document, knowledge);
  if (positionals.length === 0) throw new Error(USAGE);
  await eachFile(positionals, async (file) => {
    const scanned = await scanFile(file, values.document, knowledge);
    return values.json ? { json: json(scanned) } : { text: await people(scanned, knowledge) };
  });
}

run(main);
