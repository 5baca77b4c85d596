import type { Line } from '../../core/card/content.ts';
import type { Named } from '../../core/card/name.ts';
import type { Finding } from '../../core/check/finding.ts';
import { findingWords } from '../../core/check/words.ts';
import { isoDay } from '../../core/dates.ts';
import { exportName } from '../../core/export/file-name.ts';
import { exportItem } from '../../core/export/item.ts';
import { markdownOf, plain } from '../../core/export/markdown.ts';
import { count, type Words } from '../../core/words.ts';
import { excerptOf, WEIGHTS } from './texts.ts';
import type { Checked } from './use-check.ts';

/** What is exported besides the findings. */
export interface CheckExport {
  readonly title: string;
  /** "Facts as of 22 November 2026". */
  readonly asOf: string;
  /** What it was held against, in words. */
  readonly said: string;
  /** Keys of the findings that the reader has dismissed: they are counted, and left out. */
  readonly dismissed: ReadonlySet<string>;
  readonly named: Named;
  readonly words: Words;
}

/** The findings of a text, and behind them all of its references, as one file in Markdown. */
export function checkFile({ text, findings, references }: Checked, source: CheckExport, now: Date) {
  const { title, asOf, said, dismissed, named, words } = source;
  const { document: symbol } = text;
  const { language } = words;
  const left = findings.filter(({ key }) => !dismissed.has(key));
  const groups = WEIGHTS.flatMap((weight) => {
    const group = left.filter((finding) => finding.weight === weight);
    if (group.length === 0) return [];
    const told = group.map((finding, index) => `${index + 1}. ${tell(finding, { text, named, words })}`);
    return [`## ${words(`panel_check_group_${weight}`)}`, ...told];
  });
  const gone = findings.length - left.length;
  const items = references.map((reference, index) => exportItem({ ...reference, index }, named, words));
  const parts = [
    `# ${plain(words('export_check_heading', symbol ?? title))}`,
    plain(asOf),
    plain(said),
    ...groups,
    ...(gone > 0 ? [plain(count(words, 'export_check_dismissed', gone))] : []),
    markdownOf({ symbol, title, asOf, language, day: isoDay(now) }, items, words),
  ];
  return {
    text: parts.join('\n\n'),
    name: exportName(null, `${symbol ?? title} ${words('panel_check')}`, language, 'md'),
    type: 'text/markdown;charset=utf-8',
  };
}

/** One finding as an item of a numbered list, its parts below its heading. */
function tell(
  finding: Finding,
  { text, named, words }: Pick<Checked, 'text'> & Pick<CheckExport, 'named' | 'words'>,
): string {
  const { heading, lines, sources } = findingWords(finding, named, words);
  const { pieces, page } = excerptOf(text, finding);
  const where = page === null ? '' : ` (${plain(words('panel_page', page))})`;
  const from = sources.map(({ label, where: place, href }) => {
    const name = href === undefined ? plain(label) : `[${plain(label)}](<${href}>)`;
    return `   - ${place === '' ? name : `${name}: ${plain(place)}`}`;
  });
  return [
    `**${plain(heading)}**${where}`,
    `   > ${pieces.map((piece) => (piece.is === 'said' ? `**${plain(piece.text)}**` : spaced(piece.text))).join('')}`,
    ...lines.map((line) => `   ${plain(wordsOf(line))}`),
    ...(from.length === 0 ? [] : [from.join('\n')]),
  ].join('\n\n');
}

/** Escaped, with the spaces at its ends, which hold it apart from the piece beside it. */
const spaced = (text: string): string =>
  /\S/.test(text) ? `${/^\s/.test(text) ? ' ' : ''}${plain(text)}${/\s$/.test(text) ? ' ' : ''}` : text;

const wordsOf = (line: Line): string =>
  line.map((piece) => (typeof piece === 'string' ? piece : 'chip' in piece ? piece.chip : piece.label)).join('');
