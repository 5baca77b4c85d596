import { parseArgs } from 'node:util';
import { checkDocument } from '../core/check/check.ts';
import type { Finding } from '../core/check/finding.ts';
import { isLanguage, type Language } from '../core/language.ts';
import { parseIndex } from '../core/records/files.ts';
import type { Id } from '../core/records/id.ts';
import type { Lookup } from '../core/records/lookup.ts';
import { memoryLookup } from '../core/records/memory.ts';
import { detectLanguage } from '../core/reference/detect.ts';
import { chooseLanguage, loadWords } from '../platform/words.ts';
import { type Blocks, blocksOf } from './check-blocks.ts';
import { type Named, tell } from './check-tell.ts';
import { eachFile, run } from './each-file.ts';
import { wholeText } from './file-text.ts';
import { readText } from './scan-file.ts';
import { readAsset, readKnowledge } from './scan-knowledge.ts';

const USAGE = 'usage: npm run --silent check -- [--json] [--document SYMBOL] [--language LANGUAGE] FILE...';

/** What a file was held against the facts for, and what came of it. */
interface Checked {
  readonly file: string;
  readonly document: Id | null;
  readonly text: Blocks;
  readonly language: Language;
  readonly findings: readonly Finding[];
}

async function checkFile(file: string, document: Id | undefined, lookup: Lookup): Promise<Checked> {
  const read = await readText(file);
  const language = detectLanguage(wholeText(read)) ?? 'en';
  const own = document ?? read.document;
  const text = blocksOf(read);
  const findings = await checkDocument(text.blocks, { document: own, language }, lookup);
  return { file, document: own, text, language, findings };
}

/** One object a file. Offsets are into the block of that index: the file, a paragraph of its page, or one of the `blocks` of a PDF. */
const json = ({ file, document, text, language, findings }: Checked): string =>
  JSON.stringify({
    file,
    document,
    language,
    unit: text.unit,
    findings,
    ...(text.unit === 'page' && { blocks: text.blocks }),
  });

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { json: { type: 'boolean' }, document: { type: 'string' }, language: { type: 'string' } },
  });
  const { language } = values;
  if (positionals.length === 0 || (language !== undefined && !isLanguage(language))) throw new Error(USAGE);
  const { records } = await readKnowledge();
  const lookup = memoryLookup(records, parseIndex(await readAsset('kb/index.json')));
  const known = await lookup.all();
  const byId = new Map(known.map((record) => [record.id, record]));
  const named: Named = (id) => byId.get(id);
  await eachFile(positionals, async (file) => {
    const checked = await checkFile(file, values.document, lookup);
    if (checked.findings.length > 0) process.exitCode ??= 1;
    if (values.json) return { json: json(checked) };
    const words = await loadWords(chooseLanguage(language ?? checked.language, 'en'), readAsset);
    return { text: tell(checked.text, checked.findings, named, words) };
  });
}

run(main);
