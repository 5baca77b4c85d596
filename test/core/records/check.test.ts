import { describe, expect, it } from 'vitest';
import { checkFiles } from '../../../src/core/records/check.ts';
import { FILE_NAMES, FILES, type FileName } from '../../../src/core/records/files.ts';
import { compareIds } from '../../../src/core/records/order.ts';
import type { AnyRecord } from '../../../src/core/records/record.ts';

const sources = [{ ref: 'X/1', where: 'para. 1' }];
const body: AnyRecord = { id: 'X/WG.1', kind: 'body', type: 'working-group', name: {}, sources };
const meeting = (ordinal: number, start: string, end: string, more: object = {}): AnyRecord => ({
  id: `X/WG.1#${ordinal}`,
  kind: 'meeting',
  body: 'X/WG.1',
  ordinal,
  start,
  end,
  status: 'held',
  ...more,
  sources,
});
const resolution = (number: string, more: object = {}): AnyRecord => ({
  id: `CTOC/COP/RES/${number}`,
  kind: 'resolution',
  number,
  body: 'CTOC/COP',
  ...more,
  sources,
});
const plenary: AnyRecord = { id: 'CTOC/COP', kind: 'body', type: 'plenary', name: {}, sources };
const report = (date: string, more: object = {}): AnyRecord => ({
  id: 'X/WG.1/7',
  kind: 'document',
  type: 'meeting-report',
  body: 'X/WG.1',
  date,
  status: 'issued',
  ...more,
  sources,
});

/** The files that hold these records, as `npm run fix` writes them. */
function filesOf(records: readonly AnyRecord[]): Record<FileName, string> {
  const files = {} as Record<FileName, string>;
  for (const name of FILE_NAMES) {
    const own = records.filter((record) => (FILES[name] as readonly string[]).includes(record.kind));
    const lines = own.sort((a, b) => compareIds(a.id, b.id)).map((record) => `${JSON.stringify(record)}\n`);
    files[name] = lines.join('');
  }
  return checkFiles(files).canonical;
}

const problems = (records: readonly AnyRecord[]) =>
  checkFiles(filesOf(records)).problems.map(({ file, line, field, message }) => `${file}:${line} ${field}: ${message}`);

describe('a sound knowledge base', () => {
  it('has no problems', () => {
    const records = [body, meeting(1, '2020-01-06', '2020-01-08'), meeting(2, '2021-01', '2021-02'), report('2020-02')];
    expect(problems(records)).toEqual([]);
  });

  it('lets joint meetings, dialogues and events run beside meetings', () => {
    const beside = { body: 'X/WG.1', start: '2020-01-07', end: '2020-01-07', status: 'held', sources } as const;
    const records: AnyRecord[] = [
      body,
      meeting(1, '2020-01-06', '2020-01-08', { jointWith: ['X/WG.1#2'] }),
      meeting(2, '2020-01-08', '2020-01-09'),
      { id: 'X/WG.1@2020-01-07', kind: 'dialogue', ...beside },
      { id: 'X/WG.1@2020-01-08', kind: 'event', ...beside, start: '2020-01-08', end: '2020-01-08' },
    ];
    expect(problems(records)).toEqual([]);
  });
});

describe('what is not sound is told with its place', () => {
  const without = (record: AnyRecord, change: object) => ({ ...record, ...change }) as AnyRecord;

  it.each([
    [
      'an id named twice',
      [body, report('2020'.concat('-01')), report('2020-02')],
      'documents.ndjson:2 id: X/WG.1/7 is named twice',
    ],
    [
      'an alias that is an id',
      [body, report('2020-01', { aliases: ['X/WG.1'] })],
      'documents.ndjson:1 aliases: X/WG.1 is named twice',
    ],
    ['a link into nothing', [meeting(1, '2020-01-06', '2020-01-08')], 'meetings.ndjson:1 meeting-of: no record X/WG.1'],
    [
      'a link to half a joint document',
      [
        body,
        report('2020-01', { aliases: ['X/8'] }),
        without(report('2020-01'), { id: 'X/WG.1/9', relations: [{ type: 'mentions', to: 'X/8', sources }] }),
      ],
      'documents.ndjson:2 mentions: no record X/8',
    ],
    [
      'a source for a field that is not there',
      [without(body, { sources: [{ ref: 'X/1', where: '', fields: ['name.fr'] }] })],
      'bodies.ndjson:1 sources: a source supports name.fr, which is not there',
    ],
    [
      'ordinals against dates',
      [body, meeting(1, '2021-01-06', '2021-01-08'), meeting(2, '2020-01-06', '2020-01-07')],
      'meetings.ndjson:1 ordinal: number before X/WG.1#2, but held after it',
    ],
    [
      'overlapping meetings',
      [body, meeting(1, '2020-01-06', '2020-01-08'), meeting(2, '2020-01-08', '2020-01-09')],
      'meetings.ndjson:2 start: overlaps X/WG.1#1',
    ],
    [
      'an end before the start',
      [body, meeting(1, '2020-01-08', '2020-01-06')],
      'meetings.ndjson:1 end: ends on 2020-01-06, before it starts',
    ],
    [
      'a report older than its meeting',
      [
        body,
        meeting(1, '2020-01-06', '2020-01-08'),
        report('2019-12', { relations: [{ type: 'report-of', to: 'X/WG.1#1', sources }] }),
      ],
      'documents.ndjson:1 date: reports on X/WG.1#1, which ended later',
    ],
    [
      'a meeting that overlaps one which began long before',
      [
        body,
        meeting(1, '2020-01-06', '2020-01-20'),
        meeting(2, '2020-01-07', '2020-01-07', { jointWith: ['X/WG.1#1'] }),
        meeting(3, '2020-01-09', '2020-01-09'),
      ],
      'meetings.ndjson:3 start: overlaps X/WG.1#1',
    ],
    [
      'the issued report of a meeting that stands as planned',
      [
        body,
        meeting(1, '2020-01-06', '2020-01-08', { status: 'planned' }),
        report('2020-02', { relations: [{ type: 'report-of', to: 'X/WG.1#1', sources }] }),
      ],
      'documents.ndjson:1 report-of: was issued, but X/WG.1#1 stands as planned',
    ],
    [
      'a resolution adopted outside its session',
      [
        plenary,
        without(meeting(7, '2014-10-06', '2014-10-10'), { id: 'CTOC/COP#7', kind: 'session', body: 'CTOC/COP' }),
        resolution('7/1', { session: 'CTOC/COP#7', adopted: '2014-10-11' }),
      ],
      'instruments.ndjson:1 adopted: adopted on 2014-10-11, outside CTOC/COP#7',
    ],
    [
      'an id that says another ordinal than the field',
      [body, meeting(1, '2020-01-06', '2020-01-08', { ordinal: 2 })],
      'meetings.ndjson:1 id: its fields say X/WG.1#2',
    ],
    [
      'an id that says another kind of instrument',
      [plenary, resolution('7/1', { kind: 'decision' })],
      'instruments.ndjson:1 id: its fields say CTOC/COP/DEC/7/1',
    ],
    [
      'a relation to a thing of another kind',
      [body, report('2020-01', { relations: [{ type: 'report-of', to: 'X/WG.1', sources }] })],
      'documents.ndjson:1 report-of: a document cannot stand so to X/WG.1, a body',
    ],
    [
      'a relation told twice',
      [
        body,
        plenary,
        resolution('7/1', {
          relations: [
            { type: 'makes-permanent', to: 'X/WG.1', sources },
            { type: 'makes-permanent', to: 'X/WG.1', sources },
          ],
        }),
      ],
      'instruments.ndjson:1 relations: one of them stands twice',
    ],
    [
      'a joint meeting that both sides tell',
      [
        body,
        meeting(1, '2020-01-06', '2020-01-08', { jointWith: ['X/WG.1#2'] }),
        meeting(2, '2020-01-06', '2020-01-08', { jointWith: ['X/WG.1#1'] }),
      ],
      'meetings.ndjson:2 joint-with: X/WG.1#1 says so already; one side is enough',
    ],
    [
      'a stored link that the symbol tells',
      [
        body,
        report('2020-01'),
        without(report('2020-02'), {
          id: 'X/WG.1/7/Rev.1',
          relations: [{ type: 'revises', to: 'X/WG.1/7', sources }],
        }),
      ],
      'documents.ndjson:2 revises: the symbol tells that X/WG.1/7 came before; not stored',
    ],
    [
      'half of a joint symbol that finds nothing',
      [body, without(report('2020-01'), { id: 'X/WG.1/7-Y/8', aliases: ['Y/8'] })],
      'documents.ndjson:1 aliases: lacks X/WG.1/7, one half of the symbol',
    ],
    [
      'a field without a source',
      [
        body,
        without(report('2020-01'), {
          title: { fr: 'Rapport' },
          sources: [{ ref: 'X/1', where: '', fields: ['date'] }],
        }),
      ],
      'documents.ndjson:1 title.fr: no source supports it',
    ],
  ])('%s', (_, records, expected) => {
    expect(problems(records)).toContain(expected);
  });

  it('the same task given twice in other words stands twice', () => {
    const task = (en: string) => ({ type: 'tasks', to: 'X/WG.1', summary: { en }, sources });
    expect(problems([body, plenary, resolution('7/1', { relations: [task('To meet.'), task('To report.')] })])).toEqual(
      [],
    );
  });

  const lines = (text: string, file: FileName = 'bodies.ndjson') =>
    checkFiles({ ...filesOf([]), [file]: text }).problems.map((problem) => ({ ...problem, message: '' }));

  it.each([
    ['a line that is no JSON', '{"id":', ''],
    ['a record without sources', JSON.stringify({ ...body, sources: [] }), 'sources'],
    ['a field of no record', JSON.stringify({ ...body, colour: 'red' }), 'colour'],
    ['an unknown word', JSON.stringify({ ...body, type: 'club' }), 'type'],
    ['a date that is none', JSON.stringify({ ...report('3 May 2020'), kind: 'document' }), 'date'],
    ['an unknown kind', JSON.stringify({ ...body, kind: 'thing' }), 'kind'],
    [
      'a relation without a source',
      JSON.stringify({ ...body, relations: [{ type: 'mentions', to: 'X/WG.1', sources: [] }] }),
      'relations.0.sources',
    ],
  ])('%s', (_, line, field) => {
    expect(lines(`\n${line}\n`)).toContainEqual({ file: 'bodies.ndjson', line: 2, field, message: '' });
  });

  it('a record in the wrong file', () => {
    expect(lines(`${JSON.stringify(body)}\n`, 'treaties.ndjson')).toContainEqual(
      expect.objectContaining({ field: 'kind', line: 1 }),
    );
  });

  it('records that are not sorted, or not in the order of the schema', () => {
    const [first, second] = [JSON.stringify({ ...body, id: 'X/WG.2' }), JSON.stringify({ ...body, id: 'X/WG.10' })];
    expect(lines(`${second}\n${first}\n`)).toEqual([{ file: 'bodies.ndjson', line: 2, field: 'id', message: '' }]);
    expect(lines(`${first}\n${second}\n`)).toEqual([]);
    const { id, ...rest } = body;
    expect(lines(`${JSON.stringify({ ...rest, id })}\n`)).toEqual([
      { file: 'bodies.ndjson', line: 1, field: '', message: '' },
    ]);
  });
});
