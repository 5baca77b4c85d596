import { readdirSync, readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import type { Reason, Reference } from '../core/reference/reference.ts';
import { detectLanguage } from '../core/reference/detect.ts';
import { initialContext, scan } from '../core/reference/scan.ts';

const USAGE = `usage: npm run --silent scan -- [--document SYMBOL] [--json] FILE...
       npm run --silent scan -- --jsonl < LINES   (a line: {"text", "document"?})`;

const KNOWLEDGE = fileURLToPath(new URL('../../assets/kb/', import.meta.url));

const REASONS: { readonly [reason in Reason]: string } = {
  symbol: 'the symbol names its organ',
  phrase: 'the body stands beside it',
  subject: 'the subject of the sentence',
  list: 'shares the body of the list',
  'last-named': 'the last body named that fits',
  'own-organ': "the document's own organ",
  number: 'only this body has such a number',
  treaty: 'the treaty or rules named',
  heading: 'the heading of the list',
  backward: 'what was cited last of its kind',
  several: 'more than one body fits',
  none: 'nothing tells the body',
};

type Status = 'found' | 'known-form' | 'ambiguous' | 'unknown';
type Answer = Omit<Reference, 'why' | 'candidates'> & { status: Status; why: string; candidates?: readonly string[] };

/** Ids and aliases of the knowledge base; none where it is not there. */
function knownIds(): ReadonlySet<string> {
  const ids = new Set<string>();
  let files: string[] = [];
  try {
    files = readdirSync(KNOWLEDGE).filter((name) => name.endsWith('.ndjson'));
  } catch {
    return ids;
  }
  for (const file of files) {
    for (const line of readFileSync(KNOWLEDGE + file, 'utf8').split('\n')) {
      if (!line) continue;
      const record = JSON.parse(line) as { id?: string; aliases?: string[] };
      for (const id of [record.id, ...(record.aliases ?? [])]) if (id) ids.add(id);
    }
  }
  return ids;
}

function answer(text: string, document: string | undefined, known: ReadonlySet<string>): Answer[] {
  const context = initialContext({ document: document ?? null, language: detectLanguage(text) });
  return scan(text, context).references.map(({ candidates, why, ...reference }) => ({
    ...reference,
    status: status(reference.target, candidates, known),
    why: REASONS[why],
    ...(candidates.length ? { candidates } : {}),
  }));
}

function status(target: string | null, candidates: readonly string[], known: ReadonlySet<string>): Status {
  if (target) return known.has(target) ? 'found' : 'known-form';
  return candidates.length ? 'ambiguous' : 'unknown';
}

/** The file as text; throws a sentence about a file that is missing, a folder or no text. */
function readText(file: string): string {
  let bytes: Buffer;
  try {
    bytes = readFileSync(file);
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    if (code === 'ENOENT') throw new Error(`${file}: there is no such file`);
    if (code === 'EISDIR') throw new Error(`${file}: is a folder, not a file`);
    throw new Error(`${file}: cannot be read (${code})`);
  }
  if (bytes.subarray(0, 8000).includes(0) || bytes.subarray(0, 5).toString('latin1') === '%PDF-') {
    throw new Error(`${file}: is not a text file`);
  }
  return bytes.toString('utf8');
}

function table(text: string, answers: readonly Answer[]): string {
  const rows = answers.map((reference) => [
    String(text.slice(0, reference.start).split('\n').length),
    reference.text.replace(/\s+/g, ' '),
    reference.target ?? (reference.candidates?.join(' | ') || '–'),
    reference.status,
    reference.why,
  ]);
  const widths = ['line', 'text', 'what it is', 'status', 'why'].map((head, column) =>
    Math.max(head.length, ...rows.map((row) => row[column]?.length ?? 0)),
  );
  return [['line', 'text', 'what it is', 'status', 'why'], ...rows]
    .map((row) =>
      row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { json: { type: 'boolean' }, jsonl: { type: 'boolean' }, document: { type: 'string' } },
  });
  const known = knownIds();
  if (values.jsonl) {
    for await (const line of createInterface({ input: process.stdin })) {
      if (!line.trim()) continue;
      const { text, document } = JSON.parse(line) as { text: string; document?: string };
      console.log(JSON.stringify({ references: answer(text, document ?? values.document, known) }));
    }
    return;
  }
  if (positionals.length === 0) throw new Error(USAGE);
  for (const file of positionals) {
    const text = readText(file);
    const references = answer(text, values.document, known);
    if (values.json) console.log(JSON.stringify({ file, references }));
    else console.log(`${positionals.length > 1 ? `${file}\n` : ''}${table(text, references)}`);
  }
}

main().catch((error: Error) => {
  console.error(error.message);
  process.exitCode = 2;
});
