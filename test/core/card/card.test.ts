import { describe, expect, test } from 'vitest';
import { cardFor, cardsFor } from '../../../src/core/card/card.ts';
import { type CardQuestion, questionFor } from '../../../src/core/card/content.ts';
import { KNOWLEDGE } from '../knowledge.ts';
import { wordsIn } from '../words.ts';
import { rowOf, textOf } from './text.ts';

const [english, french] = [wordsIn('en'), wordsIn('fr')];
const TODAY = { today: '2026-11-22' };
const card = (id: string, words = english, options = TODAY) => cardFor(questionFor(id), KNOWLEDGE, words, options);

describe('CTOC/COP/WG.4/2022/4', () => {
  test('in English', async () => {
    const it = await card('CTOC/COP/WG.4/2022/4');
    expect(it).toMatchObject({
      heading: 'CTOC/COP/WG.4/2022/4',
      symbol: 'CTOC/COP/WG.4/2022/4',
      status: 'found',
      asOf: 'Facts as of 22 November 2026',
      title: {
        text: 'Report of the 12th meeting of the Working Group on Trafficking in Persons',
        official: false,
        language: 'en',
      },
    });
    expect(rowOf(it, 'Meeting')).toBe(
      '12th meeting of the Working Group on Trafficking in Persons / Vienna, 29–30 June 2022 [held]',
    );
    expect(rowOf(it, 'Mandate')).toBe('decision 4/4 (2008, establishes) → resolution 7/1 (2014, makes permanent)');
    expect(rowOf(it, 'Reports')).toContain('previous: CTOC/COP/WG.4/2021/6 (11th meeting)');
    expect(rowOf(it, 'Reports')).toContain('brought to the 11th session by the note CTOC/COP/2022/5');
    expect(rowOf(it, 'Agenda')).toBe('not known here');
    expect(it.sources).toContainEqual(expect.objectContaining({ label: 'CTOC/COP/2022/5' }));
    expect(it.links).toHaveLength(6);
  });

  test('in French', async () => {
    const it = await card('CTOC/COP/WG.4/2022/4', french);
    expect(it.title?.text).toBe('Rapport de la 12e réunion du Groupe de travail sur la traite des personnes');
    expect(rowOf(it, 'Réunion')).toContain('Vienne, 29–30 juin 2022 [tenue]');
    expect(rowOf(it, 'Mandat')).toBe('décision 4/4 (2008, crée) → résolution 7/1 (2014, rend permanent)');
    expect(rowOf(it, 'Rapports')).toContain('transmis à la 11e session par la note CTOC/COP/2022/5');
    expect(rowOf(it, 'Ordre du jour')).toBe('non connu ici');
  });
});

describe('titles', () => {
  test('an official title in another language keeps its language, and our translation is marked as ours', async () => {
    const it = await card('CTOC/COP/2022/5');
    expect(it.title).toMatchObject({ language: 'fr', official: true });
    expect(it.rows.find(({ label }) => label === 'In English')).toMatchObject({ tone: 'ours' });
    expect((await card('CTOC/COP/2022/5', french)).rows.some(({ label }) => label === 'En français')).toBe(false);
  });

  test('an agenda item that is only known in another language is marked with it', async () => {
    const agenda = (await card('CTOC/COP#11')).rows.find(({ label }) => label === 'Agenda');
    const marked = agenda?.lines.flat().filter((piece) => typeof piece === 'object' && 'language' in piece) ?? [];
    expect(marked.length).toBeGreaterThan(0);
    expect(marked).toContainEqual({ label: 'Assistance technique', language: 'fr' });
    const own = (await card('CTOC/COP#11', french)).rows.flatMap(({ lines }) => lines.flat());
    expect(own).not.toContainEqual(expect.objectContaining({ language: 'fr' }));
  });

  test('what an instrument does is in our own words', async () => {
    const it = await card('CTOC/COP/RES/7/1');
    expect(it.title?.official).toBe(true);
    expect(it.rows.find(({ label }) => label === 'What it does')?.tone).toBe('ours');
  });
});

describe('dates', () => {
  test('a planned date that has gone by is not a meeting that was held', async () => {
    expect(rowOf(await card('CTOC/COP#13'), 'When')).toBe(
      'was planned for October 2026; no source here says that it was held',
    );
    expect(rowOf(await card('CTOC/COP#13', french), 'Dates')).toBe(
      'était prévue : octobre 2026 ; aucune source ici ne dit qu’elle a eu lieu',
    );
  });

  test('before its date it is planned', async () => {
    expect(rowOf(await card('CTOC/COP#13', english, { today: '2026-10-31' }), 'When')).toBe('October 2026 [planned]');
  });
});

describe('what is not known here is said', () => {
  test('of the reports beside this one', async () => {
    expect(rowOf(await card('CTOC/COP/WG.4/2022/4'), 'Reports')).toContain('next: not known here (13th meeting)');
    // of what was only planned no report can be missing
    const reports = rowOf(await card('CTOC/COP/2024/11'), 'Reports');
    expect([reports, reports?.includes('next')]).toEqual([expect.stringContaining('previous: CTOC/COP/2022/9'), false]);
  });

  test('of the papers of a meeting that was held, and of the meetings beside it', async () => {
    const last = await card('CTOC/COP/WG.4#15');
    expect(rowOf(last, 'Papers')).toBe('not known here');
    expect(rowOf(last, 'Before, after')).toMatch(/^previous: 14th meeting, .* next: not known here$/);
    expect(rowOf(await card('CTOC/COP/WG.4#1'), 'Before, after')).toMatch(/^next: 2nd meeting/);
    expect(rowOf(await card('CTOC/COP/WG.4#2'), 'Papers')).toContain('CTOC/COP/WG.4/2010/');
    // those of a session name it, as its agenda and its report do
    expect(rowOf(await card('CTOC/COP#11'), 'Papers')).toContain('CTOC/COP/2022/5');
    expect(rowOf(await card('CTOC/COP#6'), 'Papers')).toMatch(/^CTOC\/COP\/2012\/2, .* and \d+ more$/);
    expect(rowOf(await card('CTOC/COP#6'), 'Papers')).not.toMatch(/2012\/1\b|2012\/15/);
    const planned = await card('CTOC/COP#13');
    expect([rowOf(planned, 'Papers'), rowOf(planned, 'Before, after')]).toEqual([
      undefined,
      expect.not.stringContaining('next'),
    ]);
  });

  test('of the next meeting of a body', async () => {
    expect(rowOf(await card('CTOC/COP/WG.4'), 'Meetings')).toContain('next: not known here');
    const before = await card('CTOC/COP', english, { today: '2026-01-31' });
    expect(rowOf(before, 'Meetings')).toContain('next: 13th session, October 2026 [planned]');
  });
});

test('a corrigendum of a resolution is no resolution of that number', async () => {
  expect(rowOf(await card('A/RES/61/99/Corr.1'), 'What it is')).toBe('resolution 61/99 / corrigendum 1');
});

test('a day that stands alone does not repeat what its row is called', async () => {
  expect(rowOf(await card('A/RES/55/25'), 'Adopted')).toBe('15 November 2000');
  expect(rowOf(await card('CTOC/COP/RES/7/1'), 'Adopted')).toContain('adopted on 10 October 2014');
});

describe('ids that are ours', () => {
  test('a resolution of the Conference is no symbol; without a known report it opens nothing and says why', async () => {
    const it = await card('CTOC/COP/RES/7/1');
    expect(it.heading).toBe('Resolution 7/1 · Conference of the Parties (organized crime)');
    expect(it).not.toHaveProperty('symbol');
    expect(it.links).toEqual([]);
    expect(rowOf(it, 'Text')).toContain('no symbol of its own');
  });

  test('with a known report it leads there', async () => {
    const it = await card('CTOC/COP/RES/9/1');
    expect(it.links.find(({ language }) => language === 'en')?.href).toBe('https://docs.un.org/en/CTOC/COP/2018/13');
    expect(it).not.toHaveProperty('symbol');
  });

  test('the same number of the other kind is named', async () => {
    expect(rowOf(await card('CTOC/COP/DEC/5/1'), 'Same number')).toContain('resolution 5/1');
    expect(rowOf(await card('CTOC/COP/RES/5/1'), 'Same number')).toContain('decision 5/1');
  });
});

describe('what is not known here', () => {
  test('a well-formed symbol says what its form says', async () => {
    const it = await card('CTOC/COP/WG.4/2030/4/Rev.1');
    expect(it).toMatchObject({ status: 'known-form', symbol: 'CTOC/COP/WG.4/2030/4/Rev.1' });
    expect(rowOf(it, 'Issued by')).toBe('Working Group on Trafficking in Persons');
    expect(rowOf(it, 'Year')).toBe('2030');
    expect(rowOf(it, 'What it is')).toBe('revision 1');
    expect(it.links).toHaveLength(6);
    expect(it.sources).toEqual([]);
  });

  test.each([
    ['A/RES/99/123', 'General Assembly', 'resolution 99/123'],
    ['S/RES/2999 (2027)', 'Security Council', 'resolution 2999 (2027)'],
    ['E/CN.15/2050/CRP.5', 'Commission on Crime Prevention and Criminal Justice', 'conference room paper'],
    ['A/C.3/99/L.777', 'Third Committee of the General Assembly', 'document of limited distribution, such as a draft'],
    ['CTOC/COP/2050/L.1/Add.2/Corr.1', 'Conference of the Parties (organized crime)', 'addendum 2 / corrigendum 1'],
  ])('%s tells its organ and its kind', async (id, organ, what) => {
    const it = await card(id);
    expect(it).toMatchObject({ status: 'known-form', heading: id, symbol: id });
    expect(rowOf(it, 'Issued by')).toBe(organ);
    expect(rowOf(it, 'What it is')).toContain(what);
  });

  test('a revision of a known document names it', async () => {
    expect(rowOf(await card('CTOC/COP/WG.4/2022/4/Corr.1'), 'Versions')).toBe('a version of CTOC/COP/WG.4/2022/4');
  });

  test.each([
    ['CTOC/COP/RES/99/1', 'Resolution 99/1 of the Conference of the Parties (organized crime)'],
    ['CAC/COSP/RES/9/1', 'Resolution 9/1 of the Conference of the States Parties (corruption)'],
    ['CTOC/COP/WG.4#99', '99th meeting of the Working Group on Trafficking in Persons'],
    ['UNTOC/ART/99', 'Article 99 of the Organized Crime Convention'],
    ['CTOC/COP/ROP/99', 'Rule 99 of the rules of procedure of the Conference of the Parties (organized crime)'],
  ])('%s', async (id, heading) => {
    const it = await card(id);
    expect(it).toMatchObject({ heading, status: 'known-form', links: [] });
    expect(it).not.toHaveProperty('symbol');
  });

  test('a paragraph has the card of its whole', async () => {
    const it = await card('CTOC/COP/RES/7/1/PARA/5');
    expect(it.heading).toBe('Resolution 7/1 · Conference of the Parties (organized crime), paragraph 5');
    expect(it).toMatchObject({ status: 'found', id: 'CTOC/COP/RES/7/1', key: 'CTOC/COP/RES/7/1/PARA/5' });
  });

  test('an ambiguous reference has its candidates, each with what speaks for it', async () => {
    const candidates = ['CTOC/COP/RES/9/1', 'CAC/COSP/RES/9/1'];
    const text = 'resolution 9/1';
    const question: CardQuestion = { kind: 'resolution', text, target: null, candidates, why: 'number' };
    const it = await cardFor(question, KNOWLEDGE, english, TODAY);
    expect(it.status).toBe('ambiguous');
    expect(rowOf(it, 'Meant')).toContain('each of these can have this number');
    expect(rowOf(it, 'Possibility 1')).toContain('Establishment of the Mechanism');
    expect(rowOf(it, 'Possibility 2')).toBe(
      'Resolution 9/1 of the Conference of the States Parties (corruption) / not known here / This is meant',
    );
  });

  test('what the reader has chosen has its own card, which says whose choice it is and takes it back', async () => {
    const candidates = ['CTOC/COP/RES/9/1', 'CAC/COSP/RES/9/1'];
    const open: CardQuestion = { kind: 'resolution', text: 'resolution 9/1', target: null, candidates, why: 'number' };
    const it = await cardFor({ ...open, chosen: 'CTOC/COP/RES/9/1' }, KNOWLEDGE, english, TODAY);
    expect(it).toMatchObject({
      status: 'found',
      id: 'CTOC/COP/RES/9/1',
      key: 'resolution?CTOC/COP/RES/9/1|CAC/COSP/RES/9/1',
    });
    expect(rowOf(it, 'Your choice')).toMatch(/^chosen by you for this document.*Take back$/);
    const other = await cardFor({ ...open, chosen: 'A/RES/9/1' }, KNOWLEDGE, english, TODAY);
    expect(other.status).toBe('ambiguous');
  });

  test('an unknown reference is called unknown', async () => {
    const question: CardQuestion = { kind: 'resolution', text: 'resolution 77/3', target: null, candidates: [] };
    const it = await cardFor(question, KNOWLEDGE, english, TODAY);
    expect(it).toMatchObject({ status: 'unknown', heading: 'resolution 77/3', links: [], sources: [] });
  });
});

test('sources that contradict each other are shown', async () => {
  expect(rowOf(await card('UNTOC'), 'Sources differ')).toContain('Entry into force');
});

test('either half of a joint document has its card', async () => {
  const [whole, half] = await cardsFor(
    ['CTOC/COP/WG.2/2022/4-CTOC/COP/WG.3/2022/4', 'CTOC/COP/WG.3/2022/4'].map(questionFor),
    KNOWLEDGE,
    english,
    TODAY,
  );
  expect(half && textOf(half)).toBe(whole && textOf(whole));
  expect(half?.key).toBe('CTOC/COP/WG.3/2022/4');
});

test('a hundred questions take a handful of look-ups', async () => {
  const ids = (await KNOWLEDGE.all()).slice(0, 100).map(({ id }) => id);
  let asked = 0;
  const counting = {
    ...KNOWLEDGE,
    records: (some: readonly string[]) => {
      asked++;
      return KNOWLEDGE.records(some);
    },
  };
  const cards = await cardsFor(ids.map(questionFor), counting, english, TODAY);
  expect(cards.map(({ key }) => key)).toEqual(ids);
  expect(asked).toBeLessThanOrEqual(4);
});

describe('the calendar file of a meeting', () => {
  const fileOf = async (id: string, words = english) =>
    (await card(id, words)).rows.flatMap(({ lines }) => lines.flat()).find((p) => typeof p === 'object' && 'file' in p);

  test('is in its address, named as the meeting is in the language of the card', async () => {
    const file = await fileOf('CTOC/COP/WG.4#12');
    expect(file).toMatchObject({
      label: 'Calendar file',
      file: '12th_meeting_of_the_Working_Group_on_Trafficking_in_Persons-EN.ics',
      href: expect.stringMatching(/^data:text\/calendar;charset=utf-8,BEGIN%3AVCALENDAR%0D%0A/),
    });
    const { href } = file as { href: string };
    expect(decodeURIComponent(href)).toMatch(/DTSTART;VALUE=DATE:20220629\r\nDTEND;VALUE=DATE:20220701\r\n/);
    expect(decodeURIComponent(href)).toContain('Facts as of 22 November 2026');
    expect(await fileOf('CTOC/COP#11', french)).toMatchObject({
      file: expect.stringMatching(/^11e_session.*-FR\.ics$/),
    });
  });

  test('is not given where the days are not known', async () => {
    expect(rowOf(await card('CTOC/COP#13'), 'When')).toContain('October 2026');
    expect(await fileOf('CTOC/COP#13')).toBeUndefined();
  });
});

test('a meeting that only its day names has the card of the meeting', async () => {
  const question: CardQuestion = {
    kind: 'meeting',
    text: 'the meeting held on 12 and 13 October 2021',
    target: 'CTOC/COP/WG.4@2021-10-12',
    candidates: [],
  };
  expect(await cardFor(question, KNOWLEDGE, english, TODAY)).toMatchObject({ status: 'found', id: 'CTOC/COP/WG.4#11' });
});
