// Scores the reference finder on the passages of this folder; README.md says how they are written and labelled.
//
//   node test/texts/unseen/score.mjs [ar en …] [--second] [--show] [--check]
//
// --second the passages of the folder second, where words that point back are labelled too
// --show   lists what was missed, linked wrongly or marked without being a reference
// --check  shows the passages with their labels in ⟦ ⟧ and does not run the finder
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const args = process.argv.slice(2);
const second = args.includes('--second');
const folder = join(import.meta.dirname, second ? 'second' : '.');
const SHEETS = [
  ['symbol', 'resolution', 'decision'],
  ['meeting', 'article', 'rule', 'paragraph'],
  ...(second ? [['backward']] : []),
];
const KINDS = new Set(SHEETS.flat());

const show = args.includes('--show');
const wanted = args.filter((arg) => !arg.startsWith('--'));
const languages = readdirSync(folder)
  .filter((name) => name.endsWith('.txt'))
  .map((name) => name.slice(0, -4))
  .filter((language) => wanted.length === 0 || wanted.includes(language));

/** `<U+00A0>` stands for the character itself, so that the files show what cannot be seen. */
const plain = (text) =>
  text.replace(/<U\+([0-9A-F]{4,6})>/g, (_, code) => String.fromCodePoint(Number.parseInt(code, 16)));
const canonical = (id) =>
  id == null
    ? '?'
    : id
        .toUpperCase()
        .replace(/\s+(?=\()/g, '')
        .replace(/\s+/g, ' ');

/** Where a label stands: not inside a longer number. */
function findLabel(text, label, from) {
  for (let at = text.indexOf(label, from); at >= 0; at = text.indexOf(label, at + 1)) {
    const cut = /\d/.test(label[0]) && /[\d/]/.test(text[at - 1] ?? '');
    if (!cut && !(/\d$/.test(label) && /\d/.test(text[at + label.length] ?? ''))) return at;
  }
  throw new Error(`no ${JSON.stringify(label)} after position ${from} in: ${text.slice(0, 60)}…`);
}

function read(language) {
  const file = readFileSync(join(folder, `${language}.txt`), 'utf8');
  return file
    .split(/^---\n/m)
    .filter((part) => part.trim() !== '')
    .map((part, index) => {
      const [head, tail] = part.split(/^=>\n/m);
      const [, document, body] = /^(?:# document: (.+)\n)?([\s\S]*)\n$/.exec(head);
      const text = plain(body);
      let from = 0;
      const labels = tail
        .trim()
        .split('\n')
        .map((line) => {
          const [slice, kind, target, note] = line.split(' | ').map((cell) => plain(cell));
          if (kind !== 'none' && !(KINDS.has(kind) && target)) throw new Error(`${language}: bad line: ${line}`);
          const start = findLabel(text, slice, from);
          from = start + slice.length;
          return { text: slice, kind, targets: target?.split(' or ').map(canonical), start, end: from, note };
        });
      return { name: `${language} ${index + 1}`, language, document, text, labels };
    });
}

/** Labels and predictions of some kinds in one language, counted. */
function tally(passages, kinds) {
  const sum = { labels: 0, found: 0, linked: 0, exact: 0, predicted: 0, belonging: 0, conference: 0 };
  for (const { name, labels, predictions } of passages) {
    const firsts = new Map();
    for (const prediction of predictions) {
      const overlap = (label) => Math.min(prediction.end, label.end) - Math.max(prediction.start, label.start);
      const near = labels.filter((label) => label.kind !== 'none' && overlap(label) > 0);
      const label = near.sort((a, b) => overlap(b) - overlap(a))[0];
      if (!kinds.includes(label?.kind ?? prediction.kind)) continue;
      const stray =
        /^(CTOC|UNTOC)/.test(prediction.target ?? '') && !label?.targets.includes(canonical(prediction.target));
      if (stray) sum.conference++;
      if (show && stray)
        console.log(`  to the Conference  ${name}: ${JSON.stringify(prediction.text)} → ${prediction.target}`);
      if (label?.note === 'optional') continue;
      sum.predicted++;
      if (label && !firsts.has(label)) {
        firsts.set(label, prediction);
        sum.belonging++;
      } else if (show) console.log(`  extra   ${name}: ${JSON.stringify(prediction.text)} → ${prediction.target}`);
    }
    for (const label of labels) {
      if (!kinds.includes(label.kind) || label.note === 'optional') continue;
      const prediction = firsts.get(label);
      const right = prediction && label.targets.includes(canonical(prediction.target));
      sum.labels++;
      if (prediction) sum.found++;
      if (right) sum.linked++;
      if (prediction?.start === label.start && prediction.end === label.end) sum.exact++;
      if (show && !right) {
        const got = prediction ? `, got ${JSON.stringify(prediction.text)} → ${prediction.target}` : '';
        console.log(
          `  ${prediction ? 'wrong ' : 'missed'}  ${name}: ${JSON.stringify(label.text)} → ${label.targets.join(' or ')}${got}`,
        );
      }
    }
  }
  return sum;
}

function mark({ text, labels }) {
  let marked = '';
  let from = 0;
  for (const { start, end, kind } of labels) {
    marked += `${text.slice(from, start)}⟦${kind === 'none' ? '✗' : ''}${text.slice(start, end)}⟧`;
    from = end;
  }
  return marked + text.slice(from);
}

const passages = languages.flatMap(read);
if (args.includes('--check')) {
  for (const passage of passages) console.log(`${passage.name}\n${mark(passage)}\n`);
  process.exit(0);
}

const run = spawnSync('npm', ['run', '--silent', 'scan', '--', '--jsonl'], {
  cwd: join(import.meta.dirname, '../../..'),
  input: passages.map(({ text, document }) => `${JSON.stringify({ text, document })}\n`).join(''),
  encoding: 'utf8',
  maxBuffer: 1 << 28,
});
const answers = (run.stdout ?? '').split('\n').filter((line) => line.startsWith('{'));
if (run.status !== 0 || answers.length !== passages.length) {
  console.error(
    `the finder ended with ${run.status}: ${passages.length} texts in, ${answers.length} answers out\n${run.stderr}`,
  );
  process.exit(1);
}
for (const [index, passage] of passages.entries()) {
  const { references } = JSON.parse(answers[index]);
  // References without a number have a kind of their own, which only the second passages label.
  passage.predictions = references.filter(({ kind }) => KINDS.has(kind));
}

const percent = (part, whole) => (whole === 0 ? '–' : ((100 * part) / whole).toFixed(1)).padStart(9);
for (const kinds of SHEETS) {
  console.log(`\n${kinds.join(', ')}\nlanguage   labels   recall   linked    exact precision  wrong Conference links`);
  const sums = languages.map((language) => [
    language,
    tally(
      passages.filter((one) => one.language === language),
      kinds,
    ),
  ]);
  const all = { labels: 0, found: 0, linked: 0, exact: 0, predicted: 0, belonging: 0, conference: 0 };
  for (const [, sum] of sums) for (const key of Object.keys(all)) all[key] += sum[key];
  for (const [language, s] of [...sums, ['all', all]]) {
    const shares = [s.found, s.linked, s.exact].map((part) => percent(part, s.labels)).join('');
    console.log(
      `${language.padEnd(8)}${String(s.labels).padStart(9)}${shares}${percent(s.belonging, s.predicted)}  ${s.conference}`,
    );
  }
}
