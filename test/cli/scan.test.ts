import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { makePdf } from './pdf.ts';

// each run starts a process and loads pdf.js and a page parser, which takes seconds on a busy machine
vi.setConfig({ hookTimeout: 60_000, testTimeout: 60_000 });

const root = fileURLToPath(new URL('../../', import.meta.url));
const run = (args: string[], input = '') =>
  spawnSync(process.execPath, ['--import', 'tsx', 'src/cli/scan.ts', ...args], { cwd: root, input, encoding: 'utf8' });

const PAGE = `<!doctype html>
<html lang="fr"><head><meta charset="utf-8"><title>Résolution 5/2</title>
<link rel="canonical" href="https://docs.un.org/fr/CTOC/COP/2022/5">
<style>p::after { content: "A/RES/1/1" }</style></head>
<body><script>const seen = 'A/RES/2/2';</script>
<p>Rapport sur les travaux du secrétariat.</p>
<p>Dans sa <a href="/7">résolution 7/<b>1</b></a><sup>1</sup>, la Conférence des Parties a décidé ce qui suit.</p></body></html>`;

const FILES: Readonly<Record<string, string | Buffer>> = {
  'note.txt': 'First line.\n\nIn its resolution 7/1, the Conference decided.\nSee resolution 5/9 too.\n',
  'nothing.txt': 'There is nothing here to refer to.',
  'page.html': PAGE,
  'old.html': Buffer.from('<html><head><meta charset="windows-1251"></head><body>A/RES/55/25 \xe8', 'latin1'),
  'wide.txt': Buffer.from(`\ufeff${'A/RES/55/25 '}`, 'utf16le'),
  'report.pdf': makePdf([
    ['United Nations CTOC/COP/2022/5', 'The Conference met in Vienna.'],
    ['In its resolution 7/1, the Conference decided, as said in CTOC/COP/', 'WG.4/2022/4, to go on.'],
  ]),
  'over.pdf': makePdf([['The Conference of the Parties recalled its resolutions 5/2,'], ['5/3 and 5/4, and went on.']]),
  'A_RES_55_25-EN.txt': 'See resolution 54/126.',
  binary: Buffer.from([0, 1, 2, 3]),
  'latin.txt': Buffer.from('R\xe9solution 7/1', 'latin1'),
  'empty.txt': '',
  'broken.pdf': '%PDF-1.7 and then nothing that is one',
  'locked.pdf': makePdf([['A/RES/55/25']], { locked: true }),
  'pictures.pdf': makePdf([[]]),
};

/** Files that cannot be read, and what is said of each. */
const WRONG: Readonly<Record<string, string>> = {
  missing: 'there is no such file',
  '.': 'is a folder, not a file',
  binary: 'is not a text file',
  'latin.txt': 'is not a text file in UTF-8',
  'empty.txt': 'has no text in it',
  'broken.pdf': 'is a broken PDF',
  'locked.pdf': 'is protected by a password',
  'pictures.pdf': 'has no text: its pages are pictures',
};
const READ = Object.keys(FILES).filter((name) => !(name in WRONG));

let folder: string;
const at = (name: string): string => join(folder, name);
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'scan-'));
  for (const [name, content] of Object.entries(FILES)) writeFileSync(at(name), content);
});
afterAll(() => rmSync(folder, { recursive: true }));

describe('for people', () => {
  let tables: ReadonlyMap<string, string>;
  let stderr: string;
  let status: number | null;
  beforeAll(() => {
    const result = run([...Object.keys(WRONG), ...READ].map(at));
    ({ stderr, status } = result);
    tables = new Map(READ.map((name) => [name, result.stdout.split(`\n${at(name)}\n`)[1]?.split(`\n\n`)[0] ?? '']));
  });
  const tableOf = (name: string): string => tables.get(name) ?? '';

  it('prints a table with line, name, title, status and reason, as the document’s own organ tells', () => {
    const { stdout, status } = run([at('note.txt'), '--document', 'CTOC/COP/2022/5']);
    expect(status).toBe(0);
    expect(stdout).toMatch(/^line +text +what it is +title +status +why$/m);
    expect(stdout).toMatch(
      /^3 +resolution 7\/1 +Resolution 7\/1 · Conference of the Parties .+ {2}Strengthening .+ found /m,
    );
    expect(stdout).toMatch(/^4 +resolution 5\/9 /m);
  });

  it('names what an ambiguous reference can be', () => {
    expect(tableOf('note.txt')).toMatch(/^4 +resolution 5\/9 +[^|]+ \| .+ambiguous/m);
  });

  it('says where there is nothing', () => {
    expect(tableOf('nothing.txt')).toBe('no references');
  });

  it('gives the page of a PDF, and joins symbols over its lines', () => {
    expect(tableOf('report.pdf')).toMatch(/^page +text/);
    expect(tableOf('report.pdf')).toMatch(/^2 +resolution 7\/1 +Resolution 7\/1 · Conference of the Parties/m);
    expect(tableOf('report.pdf')).toMatch(/^2 +CTOC\/COP\/WG\.4\/2022\/4 +.*Report of the 12th meeting/m);
  });

  it('reads a page by its blocks, in its language, without scripts and styles', () => {
    const [heads, ...rows] = tableOf('page.html').split('\n');
    expect(heads).toMatch(/^paragraph +text/);
    expect(rows).toEqual([expect.stringMatching(/^2 +résolution 7\/1 +Résolution 7\/1 · Conférence des Parties/)]);
  });

  it('says in one line what is wrong with a file, and reads the others', () => {
    expect(status).toBe(2);
    const said = Object.entries(WRONG).map(([name, message]) => `${at(name)}: ${message}`);
    expect(stderr.trim().split('\n')).toEqual(said);
  });
});

describe('for machines', () => {
  let answers: ReadonlyMap<string, ReturnType<typeof JSON.parse>>;
  beforeAll(() => {
    const lines = run(['--json', ...READ.map(at)])
      .stdout.trim()
      .split('\n');
    answers = new Map(READ.map((name, index) => [name, JSON.parse(lines[index] ?? '')]));
  });

  it('prints JSON, one object a file', () => {
    expect(answers.get('note.txt')).toMatchObject({
      document: null,
      language: 'en',
      references: [
        { start: 20, end: 34, text: 'resolution 7/1', kind: 'resolution', target: null, status: 'ambiguous' },
        { text: 'resolution 5/9' },
      ],
    });
    expect(answers.get('nothing.txt')).toMatchObject({ references: [] });
  });

  it.each(['page.html', 'report.pdf'])('gives the text that the offsets of %s are into', (name) => {
    const { document, text, references } = answers.get(name);
    expect(document).toBe('CTOC/COP/2022/5');
    expect(references.length).toBeGreaterThan(0);
    for (const { start, end, text: slice } of references) expect(text.slice(start, end)).toBe(slice);
  });

  it.each(['old.html', 'wide.txt'])('reads the encoding of %s', (name) => {
    expect(answers.get(name).references).toMatchObject([{ target: 'A/RES/55/25' }]);
  });

  it('reads on over the end of a page', () => {
    expect(
      answers.get('over.pdf').references.map(({ page, text, target }: Record<string, unknown>) => [page, text, target]),
    ).toEqual([
      [1, 'resolutions 5/2', 'CTOC/COP/RES/5/2'],
      [2, '5/3', 'CTOC/COP/RES/5/3'],
      [2, '5/4', 'CTOC/COP/RES/5/4'],
    ]);
  });

  it('knows a document by the name of its file', () => {
    expect(answers.get('A_RES_55_25-EN.txt')).toMatchObject({
      document: 'A/RES/55/25',
      references: [{ target: 'A/RES/54/126' }],
    });
  });

  it('answers lines with lines', () => {
    const line = JSON.stringify({ text: 'See resolution 7/1.' });
    const { stdout } = run(['--jsonl'], `${line}\n${JSON.stringify({ text: 'Nothing.' })}\n`);
    const [first, second] = stdout
      .trim()
      .split('\n')
      .map((answer) => JSON.parse(answer));
    expect(first.references[0]).toMatchObject({ status: 'ambiguous', target: null });
    expect(second.references).toEqual([]);
  });
});
