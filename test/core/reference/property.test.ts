import fc from 'fast-check';
import { expect, it } from 'vitest';
import { paragraphStarts } from '../../../src/core/reference/paragraph.ts';
import { initialContext, scan } from '../../../src/core/reference/scan.ts';

const RUNS = Number(process.env.FAST_CHECK_RUNS ?? 20_000);

/** What documents are made of, and what breaks finders. */
const PIECES = [
  ...['résolution 7/1', 'resolutions 5/2, 5/3 and 5/4', 'sa décision 4/4', 'in its resolution 55/25', '2388 (2017)'],
  ...[
    'CTOC/COP/2022/5',
    'CTOC/COP/WG.4/',
    'A/RES/217(III)',
    'E/2022/28-E/CN.7/2022/14',
    'Add.\n1',
    'A/C.3',
    'S/RES/2388 (2017)',
  ],
  ...[
    'la Conférence des Parties',
    'the Conference',
    'General Assembly',
    'Groupe de travail sur les armes à feu',
    'Commission',
  ],
  ...[
    'onzième réunion',
    'sixth session',
    'sa 12e session',
    'of the',
    'de la',
    'adopted by',
    'et',
    'and',
    ',',
    ';',
    '.',
    ':',
    '“',
    '”',
  ],
  ...[
    '\n',
    '\n\n',
    '\n\n\n',
    ' \n \n',
    ' ',
    '\u00a0',
    '\u200e',
    '／',
    '(',
    ')',
    '/',
    '-',
    '*',
    '1',
    '15/10/2012',
    'V.22-10302',
    'Dans',
    'Its',
  ],
  ...[
    'article 16',
    'paragraphe 2',
    'de la Convention',
    'du règlement intérieur',
    '😀',
    '\ud800',
    'ﬁ',
    '第7/1号决议',
    'А/55/25',
  ],
];

const document = fc.array(
  fc.oneof({ weight: 5, arbitrary: fc.constantFrom(...PIECES) }, fc.string({ maxLength: 6, unit: 'binary' })),
  {
    maxLength: 30,
  },
);
const glue = fc.constantFrom(' ', ' ', ' ', '');
const text = fc.tuple(document, glue).map(([pieces, between]) => pieces.join(between));
const context = fc.constantFrom(
  initialContext(),
  initialContext({ document: 'CTOC/COP/2022/5', language: 'fr' }),
  initialContext({ document: 'CTOC/COP/WG.4/2022/4' }),
  initialContext({ document: 'A/RES/55/25' }),
);

it('finds ordered, disjoint references inside the text, and never throws', { timeout: 240_000 }, () => {
  fc.assert(
    fc.property(text, context, (input, before) => {
      let end = 0;
      for (const reference of scan(input, before).references) {
        expect(reference.start).toBeGreaterThanOrEqual(end);
        expect(reference.end).toBeGreaterThan(reference.start);
        expect(input.slice(reference.start, reference.end)).toBe(reference.text);
        end = reference.end;
      }
      expect(end).toBeLessThanOrEqual(input.length);
    }),
    { numRuns: RUNS },
  );
});

it('finds in pieces, cut at the ends of paragraphs, what it finds in the whole', { timeout: 240_000 }, () => {
  fc.assert(
    fc.property(text, context, fc.infiniteStream(fc.boolean()), (input, before, coin) => {
      const whole = scan(input, before);
      const cuts = paragraphStarts(input).filter(() => coin.next().value);
      const pieces = [0, ...cuts].map((start, index) => ({ start, text: input.slice(start, cuts[index]) }));
      let mind = before;
      const references = pieces.flatMap(({ start, text: piece }) => {
        const read = scan(piece, mind);
        mind = read.context;
        return read.references.map((reference) => ({
          ...reference,
          start: reference.start + start,
          end: reference.end + start,
        }));
      });
      expect(references).toEqual(whole.references);
      expect(mind).toEqual(whole.context);
    }),
    { numRuns: RUNS },
  );
});
