import { expect, it } from 'vitest';
import { initialContext, scan } from '../../../src/core/reference/scan.ts';

/** What is read in texts that follow each other. */
function read(...texts: readonly string[]): string[] {
  let context = initialContext();
  return texts.flatMap((text) => {
    const scanned = scan(text, context);
    context = scanned.context;
    return scanned.references.map(({ kind, text, target, candidates, why }) =>
      [kind, text, target ?? candidates.join(' | '), why].join(': '),
    );
  });
}

const HEADING = 'General Assembly resolutions';
/** Whether a line opens a list of resolutions of the Assembly: `66/288` alone says nothing. */
const opens = (heading: string, below = '66/288 The future') =>
  read(`${heading}\n\n${below}`).includes('resolution: 66/288: A/RES/66/288: heading');

it('says which each is, why, and what remains possible', () => {
  expect(read(`${HEADING} and decisions\n\n2994 (XXVII) One\n\n31/408 Two`)).toEqual([
    'resolution: 2994 (XXVII): A/RES/2994(XXVII): heading',
    'decision: 31/408: A/DEC/31/408: heading',
  ]);
  expect(read('Resolutions and decisions of the Commission on Narcotic Drugs\n\n60/1 One')).toEqual([
    'resolution: 60/1: CND/RES/60/1 | CND/DEC/60/1: heading',
  ]);
  expect(read('Resolutions of the Commission on Narcotic Drugs\n\n60/1 One')).toEqual([
    'resolution: 60/1: CND/RES/60/1: heading',
  ]);
});

it.each([
  HEADING,
  `  ${HEADING}  `,
  'Resolutions of the General Assembly',
  'Resolutions and decisions of the General Assembly',
  'General Assembly resolutions and decisions',
  'General Assembly: Resolutions',
  'Relevant recent General Assembly resolutions',
  'List of General Assembly resolutions',
  // three words beside
  'All relevant recent General Assembly resolutions',
  `${HEADING}:`,
])('takes for a heading: %s', (line) => {
  expect(opens(line)).toBe(true);
});

it.each([
  ['small letters', 'and the General Assembly resolutions'],
  ['small letters behind a space', '  and the General Assembly resolutions'],
  ['a comma', `${HEADING},`],
  ['a semicolon and a space', `${HEADING}; `],
  ['no noun', 'The General Assembly and its work'],
  ['no body', 'The resolutions'],
  ['a number', 'General Assembly resolutions of 2012'],
  ['two bodies', 'General Assembly and Security Council resolutions'],
  ['one noun twice', 'General Assembly resolutions, resolutions'],
  ['three nouns', 'General Assembly resolutions, decisions and resolutions'],
  ['four words beside', 'All of the relevant General Assembly resolutions'],
  ['too long a line', `General Assembly resolutions (${'x'.repeat(86)})`],
  ['its name on two lines', 'Resolutions of the General\nAssembly'],
  ['too many words behind the name', 'Annex\nGeneral Assembly resolutions of all these many kinds'],
])('takes for none what has %s', (_, line) => {
  expect(read(`${line}\n\n66/288 The future`)).toEqual([]);
});

it('does not mind who stands on the line before, nor a heading that has no noun', () => {
  expect(opens(`Security Council\n${HEADING}`)).toBe(true);
  expect(read(`${HEADING}\n\n66/288 One\n\nWork of the Security Council\n\n66/289 Two`)).toHaveLength(2);
});

it('takes a long one where a number stands right below it', () => {
  const heading = (words: string) => `Resolutions that ${words} by the General Assembly`;
  expect(opens(heading('were taken in old times'))).toBe(false);
  expect(read(`${heading('were taken in old times')}\n66/288 One\n66/289 Two`)).toHaveLength(2);
  expect(read(`${heading('were once taken in old times')}\n66/288 One`)).toHaveLength(1);
  expect(read(`${heading('were once taken in very old times')}\n66/288 One`)).toEqual([]);
});

it('opens none under the heading of another', () => {
  expect(read(`${HEADING}\n\n66/288 One\n\nInternational Seabed Club resolutions\n\n66/289 Two`)).toHaveLength(2);
  expect(read(`${HEADING}\n\n66/288 One\n\nResolutions of the Security Council\n\n66/289 Two`)).toHaveLength(1);
});

it('reads several in a line, whatever stands between them', () => {
  for (const between of [';', '; ', ' ; ', ',', '، ', '؛ ', '；', '、', '，', ' and ', ' et ', ' и '])
    expect(read(`${HEADING}\n\n66/288${between}67/10`)).toHaveLength(2);
  for (const between of [' ', ' of ', '. ']) expect(read(`${HEADING}\n\n66/288${between}67/10`)).toHaveLength(1);
});

it.each([
  ['47/120 A An agenda', '47/120 A', 'A/RES/47/120 A'],
  ['47/120 A; 48/1', '47/120 A', 'A/RES/47/120 A'],
  ['47/120 A  An agenda', '47/120 A', 'A/RES/47/120 A'],
  ['47/120 A 第', '47/120 A', 'A/RES/47/120 A'],
  ['47/120 A 3 ways', '47/120 A', 'A/RES/47/120 A'],
  ['47/120 A\nAn agenda', '47/120 A', 'A/RES/47/120 A'],
  ['47/120 A–C', '47/120 A–C', 'A/RES/47/120 A-C'],
  ['47/120 A - C', '47/120 A - C', 'A/RES/47/120 A-C'],
  ['47/120 A and B', '47/120 A and B', 'A/RES/47/120 A-B'],
  ['47/120 A et B Un', '47/120 A et B', 'A/RES/47/120 A-B'],
  ['47/120 A house', '47/120', 'A/RES/47/120'],
  ['47/120 An agenda', '47/120', 'A/RES/47/120'],
  ['2994 (XXVII) A House', '2994 (XXVII)', 'A/RES/2994(XXVII)'],
])('reads the letter of a part, not of a title: %s', (entry, text, target) => {
  expect(read(`${HEADING}\n\n${entry}`)[0]).toBe(`resolution: ${text}: ${target}: heading`);
});

it('reads no number that the body cannot have issued, nor one inside a line', () => {
  expect(read(`${HEADING}\n\n7/1 One`)).toEqual([]);
  expect(read(`${HEADING}\n\nSee 66/288`)).toEqual([]);
  expect(read(`${HEADING}\n\n(66/288)`)).toEqual([]);
  expect(read(`${HEADING}\n\n66/288: one`)).toEqual([]);
  expect(read(`${HEADING}\n\n34/52 26-02424`)).toEqual([]);
  expect(read(`${HEADING}\n\n34/52   26-02424`)).toEqual([]);
  expect(read(`${HEADING}\n\n34/52 26-0242 One`)).toHaveLength(1);
});

it('takes no page number, nor what a title brings to the start of its line', () => {
  // alone in its paragraph
  expect(read(`${HEADING}\n\n66/288 One\n\n34/52\n\n67/1 Two`)).toHaveLength(2);
  // an old session, which its number does not tell
  expect(read(`${HEADING}\n\n2994 (XXVII) One\n\n34/52\n\n67/1 Two`)).toHaveLength(3);
  expect(read(`${HEADING}\n\n66/288 One\n\n2994 (XXVII)`)).toHaveLength(1);
  // behind a line end, but not in a paragraph of its own
  expect(read(`${HEADING}\n\n66/288 One that goes over\n34/52 and more\n67/1 Two`)).toHaveLength(2);
  expect(read(`${HEADING}\n\n66/288 One\n\n34/52 and more`)).toHaveLength(2);
  // two in a line are no page number
  expect(read(`${HEADING}\n\n66/288 One\n\n34/52; 34/53`)).toHaveLength(3);
  expect(read(`${HEADING}\n66/288 One\n67/10 Two (Charter)\n67/9 Three (Vienna)`)).toHaveLength(3);
});

it('goes on from the entry above: what its line brings counts for no order', () => {
  expect(read(`${HEADING}\n\n66/288;\n66/289\n\n66/290`)).toHaveLength(3);
  expect(read(`${HEADING}\n66/288;\n70/1\n67/2 Two`)).toHaveLength(3);
  expect(read(`${HEADING}\n66/288 One\n70/1 Seven\n67/2 Two`)).toHaveLength(2);
});

it('ends a list where prose begins', () => {
  const [short, title, long] = [160, 400, 401].map((length) => 'x'.repeat(length));
  const after = (...between: readonly (string | undefined)[]) =>
    read(`${HEADING}\n\n66/288 One`, ...between.map(String), '66/289 Two').length;
  expect(after(short, ` ${short} `, short)).toBe(2);
  expect(after(title)).toBe(2);
  expect(after(title, title)).toBe(1);
  expect(after(long)).toBe(1);
  // an entry in between begins anew
  expect(after(title, '66/289 Three', title)).toBe(3);
});

it('reads in a list what otherwise would be of another kind, and leaves what is the same', () => {
  expect(read('General Assembly resolutions and decisions\n47/120 One')).toEqual([
    'resolution: 47/120: A/RES/47/120: heading',
  ]);
});

it('takes for a heading what goes on behind body and noun, where nothing but a number stands below', () => {
  const lead = 'General Assembly resolutions on all that the Assembly was told, under Article 29, and letters:';
  expect(opens(lead, '66/288')).toBe(true);
  expect(opens(lead, '66/288 The future')).toBe(false);
  expect(opens(lead, 'The future\n\n66/288')).toBe(false);
  expect(opens(`The ${lead}`, '66/288')).toBe(false);
  expect(opens(lead.replace(':', '.'), '66/288')).toBe(false);
  expect(
    read(`${HEADING}\n\n66/288 Review of\nGeneral Assembly resolutions 67/290 on work\n\n77/289 The future`),
  ).toHaveLength(3);
});

it('reads the letters of parts in brackets', () => {
  expect(read(`${HEADING}\n\n77/256 (A–B); 79/252 (B)`)).toEqual([
    'resolution: 77/256 (A–B): A/RES/77/256 A-B: heading',
    'resolution: 79/252 (B): A/RES/79/252 B: heading',
  ]);
});

it('reads entries that are set in, and lines with spaces at their end', () => {
  expect(read(`${HEADING}\n\n  66/288 One\n   66/289 Two`)).toHaveLength(2);
  expect(read(`${HEADING}  \n66/288  \n66/289; 66/290  `)).toHaveLength(3);
  expect(read(`${HEADING}\n\n66/288;  \n\n66/289`)).toHaveLength(2);
});

it('counts as no prose what a list begins with, or an entry and its title', () => {
  const title = 'x'.repeat(200);
  expect(read(`${HEADING}\n66/288 ${title}`, title, '66/289 Two')).toHaveLength(2);
  expect(read(`${HEADING}\n\n66/288 One`, title, `66/289 ${title}`, title, '66/290 Three')).toHaveLength(3);
  expect(read(`The General Assembly met. ${title}`, '66/288 One')).toEqual([]);
});

it('takes for a heading that goes on one with the body behind its noun, and no sentence', () => {
  const rest = 'on all that it was told, under Article 29, by its officers, and letters:';
  expect(opens(`Resolutions of the General Assembly ${rest}`, '66/288')).toBe(true);
  expect(opens(`  Resolutions of the General Assembly ${rest}`, '66/288  ')).toBe(true);
  expect(opens(`General Assembly  resolutions ${rest}`, '66/288')).toBe(true);
  for (const line of [
    `Resolutions that please the General Assembly ${rest}`,
    `General Assembly: these of its resolutions ${rest}`,
    `Resolutions of the General Assembly ${rest} ${'and more '.repeat(20)}`,
    `Resolutions of the General Assembly ${rest} 67/290`,
    `Resolutions of the General Assembly ${rest} 2994 (XXVII)`,
    `Resolutions of the General Assembly ${rest} done. `,
  ])
    expect([line, opens(line, '66/288')]).toEqual([line, false]);
});
