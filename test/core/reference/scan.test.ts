import { describe, expect, it } from 'vitest';
import { initialContext, scan, scanAlone } from '../../../src/core/reference/scan.ts';

/** The context after paragraphs that are read one after the other. */
const mindAfter = (...paragraphs: string[]) =>
  paragraphs.reduce((context, text) => scan(text, context).context, initialContext());

/** A meeting of a group for each number. */
const meetings = (...numbers: number[]) =>
  numbers.map((number) => `That was at the ${number}th meeting of the Working Group on Firearms.`);

describe('what a reader keeps in mind', () => {
  it('is the same object after a paragraph that names nothing', () => {
    const context = mindAfter('The Commission on Narcotic Drugs held its tenth session.');
    expect(scan('The report was read out.', context).context).toBe(context);
  });

  it('is the same object after a paragraph that names what was named last', () => {
    const text = 'The Commission on Narcotic Drugs held its tenth session.';
    const context = mindAfter(text);
    expect(context.bodies).toEqual(['CND']);
    expect(context.meetings).toEqual(['CND#10']);
    expect(scan(text, context).context).toBe(context);
  });

  it('are the last eight meetings, the latest at the end', () => {
    const ids = (...numbers: number[]) => numbers.map((number) => `CTOC/COP/WG.6#${number}`);
    expect(mindAfter(...meetings(4, 5, 6, 7, 8, 9, 10, 11)).meetings).toEqual(ids(4, 5, 6, 7, 8, 9, 10, 11));
    expect(mindAfter(...meetings(4, 5, 6, 7, 8, 9, 10, 11, 12)).meetings).toEqual(ids(5, 6, 7, 8, 9, 10, 11, 12));
    expect(mindAfter(...meetings(4, 5, 6, 4)).meetings).toEqual(ids(5, 6, 4));
  });

  it('are the last eight bodies, each once', () => {
    const names = [
      ['General Assembly', 'A'],
      ['Security Council', 'S'],
      ['Economic and Social Council', 'E'],
      ['Human Rights Council', 'A/HRC'],
      ['Commission on Narcotic Drugs', 'CND'],
      ['Commission on Crime Prevention and Criminal Justice', 'CCPCJ'],
      ['Working Group on Firearms', 'CTOC/COP/WG.6'],
      ['Working Group on International Cooperation', 'CTOC/COP/WG.3'],
      ['Working Group on Technical Assistance', 'CTOC/COP/WG.2'],
    ] as const;
    const paragraphs = names.map(([name]) => `The ${name} met.`);
    const ids = names.map(([, id]) => id);
    expect(mindAfter(...paragraphs.slice(0, 8)).bodies).toEqual(ids.slice(0, 8));
    expect(mindAfter(...paragraphs).bodies).toEqual(ids.slice(1));
    expect(mindAfter(...paragraphs, 'The Security Council met.').bodies).toEqual([...ids.slice(2), 'S']);
    expect(mindAfter(paragraphs.slice(0, 3).join(' ')).bodies).toEqual(ids.slice(0, 3));
  });

  it('are articles and rules, treaties, and what was cited', () => {
    const { articles, treaties, cited, meetings } = mindAfter(
      'Article 16 of the Convention against Corruption applies, and so does article 5 of the Convention against Corruption.',
      'The Conference of the Parties recalled its resolution 7/1.',
    );
    expect(articles).toEqual(['UNCAC/ART/16', 'UNCAC/ART/5']);
    expect(treaties).toEqual(['UNCAC']);
    expect(meetings).toEqual([]);
    expect(cited).toEqual([{ kind: 'resolution', targets: [expect.any(String)], isPast: false }]);
    const context = mindAfter('Article 16 of the Convention against Corruption applies.');
    expect(scan('Article 16 of the Convention against Corruption applies.', context).context).toBe(context);
  });

  it('are rules as well, and each article that a paragraph adds to a treaty named before', () => {
    const rule =
      'Rule 22 of the rules of procedure of the Conference of the Parties to the United Nations Convention against Transnational Organized Crime applies.';
    expect(mindAfter(rule).articles).toEqual(['CTOC/COP/ROP/22']);
    const articles = [16, 17].map((number) => `Article ${number} of the Convention against Corruption applies.`);
    expect(mindAfter(...articles).articles).toEqual(['UNCAC/ART/16', 'UNCAC/ART/17']);
  });

  it('is nothing before the first paragraph', () => {
    const nothing = { bodies: [], meetings: [], treaties: [], articles: [], cited: [], listed: null };
    expect(initialContext()).toEqual({ document: null, language: 'en', ...nothing });
  });

  it('keeps document and language', () => {
    const start = initialContext({ document: 'CTOC/COP/2022/5', language: 'fr' });
    const { context } = scan('Le Conseil de sécurité s’est réuni.', start);
    expect(context).toMatchObject({ document: 'CTOC/COP/2022/5', language: 'fr', bodies: ['S'] });
  });
});

it('gives references of all kinds in the order of the text, and none over another', () => {
  const text =
    'See CTOC/COP/2022/5, resolution 7/1 of the Conference of the Parties to the United Nations Convention against Transnational Organized Crime, paragraph 5 of that resolution, article 16 of the Convention, the tenth session of the Commission on Narcotic Drugs and decision 4/4 of the same Conference.';
  const { references } = scan(text, initialContext());
  expect(references.map(({ kind }) => kind)).toEqual([
    'symbol',
    'resolution',
    'paragraph',
    'backward',
    'article',
    'meeting',
    'decision',
  ]);
  for (const [at, { start, end, text: written }] of references.entries()) {
    expect(written).toBe(text.slice(start, end));
    expect(start).toBeGreaterThanOrEqual(references[at - 1]?.end ?? 0);
  }
});

it('finds a reference where it stands in a block of several paragraphs', () => {
  const block = 'The report was read.\n\nIt quotes resolution 7/1.\n\nIt quotes decision 4/4.';
  const { references } = scan(block, initialContext());
  expect(references.map(({ start, end, text }) => [block.slice(start, end), text])).toEqual([
    ['resolution 7/1', 'resolution 7/1'],
    ['decision 4/4', 'decision 4/4'],
  ]);
});

it('reads a text alone in its own language, or else in the one that is given', () => {
  expect(scanAlone('缔约方会议第7/1号决议', 'en').map(({ target }) => target)).toEqual(['CTOC/COP/RES/7/1']);
  expect(scanAlone('CND, 12e session', 'fr')).toEqual(
    scan('CND, 12e session', initialContext({ language: 'fr' })).references,
  );
});
