import { describe, expect, test } from 'vitest';
import type { AnyRecord, DocumentRecord } from '../../../src/core/records/record.ts';
import type { Filter } from '../../../src/core/search/filter.ts';
import { fold, nearly, wordsOf } from '../../../src/core/search/fold.ts';
import { createSearch } from '../../../src/core/search/search.ts';
import { RECORDS } from '../knowledge.ts';
import { wordsIn } from '../words.ts';

const search = createSearch(RECORDS, wordsIn('en'));
const first = (query: string) => search(query, 1)[0]?.id;
const ids = (query: string, limit = 10) => search(query, limit).map(({ id }) => id);

describe('symbols', () => {
  test.each([
    'CTOC/COP/WG.4/2022/4',
    'ctoc/cop/wg.4/2022/4',
    'CTOC COP WG.4 2022 4',
    'ctoccopwg420224',
    'CTOC/COP/WG.٤/٢٠٢٢/٤',
    ' CTOC / COP / WG.4 / 2022 / 4 ',
    'WG.4/2022/4',
  ])('%s', (query) => {
    expect(first(query)).toBe('CTOC/COP/WG.4/2022/4');
  });

  test('a beginning offers what it begins', () => {
    const offered = ids('CTOC/COP/WG.4/20', 50);
    expect(offered).toContain('CTOC/COP/WG.4/2021/6');
    expect(offered.every((id) => id.startsWith('CTOC/COP/WG.4/20'))).toBe(true);
  });

  test('either half of a joint symbol finds it', () => {
    expect(first('CTOC/COP/WG.3/2022/4')).toBe('CTOC/COP/WG.2/2022/4-CTOC/COP/WG.3/2022/4');
  });

  test('every symbol of the knowledge base finds itself first, in lower case and without slashes', () => {
    const documents = RECORDS.filter(({ kind }) => kind === 'document');
    const missed = documents.filter(({ id }) => first(id.toLowerCase().replaceAll('/', '')) !== id);
    expect(missed.map(({ id }) => id)).toEqual([]);
  });
});

test('a whole symbol that is not known here is nothing else', () => {
  expect(ids('A/HRC/RES/9/1')).toEqual([]);
});

describe('numbers', () => {
  test('5/1 offers the resolution and the decision', () => {
    expect(new Set(ids('5/1').slice(0, 2))).toEqual(new Set(['CTOC/COP/RES/5/1', 'CTOC/COP/DEC/5/1']));
  });

  test.each([
    ['resolution 5/1', 'CTOC/COP/RES/5/1'],
    ['decision 4/4', 'CTOC/COP/DEC/4/4'],
    ['55/25', 'A/RES/55/25'],
    ['article 32', 'UNTOC/ART/32'],
    ['12th meeting trafficking', 'CTOC/COP/WG.4#12'],
    ['11th session', 'CTOC/COP#11'],
  ])('%s', (query, id) => {
    expect(first(query)).toBe(id);
  });
});

describe('what is typed as a text would cite it, in any language', () => {
  test.each([
    ['قرار 7/1', 'CTOC/COP/RES/7/1'],
    ['第7/1号决议', 'CTOC/COP/RES/7/1'],
    ['резолюция 7/1', 'CTOC/COP/RES/7/1'],
    ['la decisión 4/4', 'CTOC/COP/DEC/4/4'],
    ['贩运人口问题工作组第十二次会议', 'CTOC/COP/WG.4#12'],
    ['12-е совещание Рабочей группы по вопросам торговли людьми', 'CTOC/COP/WG.4#12'],
  ])('%s', (query, id) => {
    expect(first(query)).toBe(id);
  });

  test('keeps to the filter', () => {
    expect(search('قرار 7/1', 5, { sort: 'meeting' })).toEqual([]);
  });
});

describe('words', () => {
  test.each([
    ['firearms working group', 'CTOC/COP/WG.6'],
    ['GROUPE DE TRAVAIL SUR LA TRAITE', 'CTOC/COP/WG.4'],
    ['protocole armes a feu', 'UNTOC-FIREARMS'],
    ['smugg migr proto', 'UNTOC-SOM'],
  ])('%s', (query, id) => {
    expect(ids(query, 3)).toContain(id);
  });

  test('one mistyped word is forgiven', () => {
    expect(ids('trafiking persons', 20)).toContain('CTOC/COP/WG.4');
  });

  test.each(['', '   ', '///', 'zzzzqqqq', '99/99'])('nothing for %j', (query) => {
    expect(search(query)).toEqual([]);
  });
});

describe('from any part, in any digits', () => {
  test.each([
    ['2022/4', 'CTOC/COP/WG.4/2022/4'],
    ['WG.4/2022', 'CTOC/COP/WG.4/2022/4'],
    ['wg4 2022 4', 'CTOC/COP/WG.4/2022/4'],
    ['cop/2012/1', 'CTOC/COP/2012/1'],
    ['ctoc／cop／wg．４／２０２２／４', 'CTOC/COP/WG.4/2022/4'],
    ['CTOC/COP/WG.۴/۲۰۲۲/۴', 'CTOC/COP/WG.4/2022/4'],
    ['CTOC\u200e/COP/WG.4/2022/4', 'CTOC/COP/WG.4/2022/4'],
  ])('%s', (query, id) => {
    expect(ids(query)).toContain(id);
  });

  test('71 is not 7/1', () => {
    expect(ids('71')).not.toContain('CTOC/COP/RES/7/1');
    expect(ids('7/1')[0]).toBe('CTOC/COP/RES/7/1');
  });
});

describe('dates', () => {
  test.each([
    'June 2022 vienna trafficking',
    'juin 2022 traite',
    'junio de 2022 trata',
    'июня 2022 торговле',
    '29 June 2022',
    '2022年6月29日',
    'حزيران 2022 trafficking',
    'يونيه 2022 trafficking',
    '30 juin 2022',
  ])('%s', (query) => {
    expect(ids(query, 10).some((id) => id === 'CTOC/COP/WG.4#12' || id === 'CTOC/COP/WG.4')).toBe(true);
  });

  test('all meetings of a month, and no other', () => {
    const offered = ids('june 2022 vienna', 10);
    expect(offered).not.toContain('CND#65');
    expect(offered).toEqual(expect.arrayContaining(['CTOC/COP/WG.4#12', 'CTOC/COP/WG.7#9']));
  });
});

const titled = (id: string, title: DocumentRecord['title']): AnyRecord => ({
  id,
  kind: 'document',
  type: 'background-paper',
  ...(title && { title }),
  body: 'X/A',
  status: 'issued',
  sources: [{ ref: id, where: 'masthead' }],
});

test.each([
  [
    'extradition firearms',
    'Extradition, firearms, witnesses, experts, proceeds',
    'On the law of extradition and of firearms',
  ],
  ['枪支问题', '枪支问题工作组会议背景文件', '枪支问题工作组'],
])('%s: what tells of fewer other things comes first, however many words join them', (query, more, less) => {
  const language = query < 'z' ? 'en' : 'zh';
  const own = createSearch([titled('X/A/1', { [language]: more }), titled('X/A/2', { [language]: less })]);
  expect(own(query).map((hit) => hit.id)).toEqual(['X/A/2', 'X/A/1']);
});

describe('six languages', () => {
  const own = createSearch([
    titled('X/A/1', { ar: 'الأسلحة النارية وأجزاؤها ومكوّناتها' }),
    titled('X/A/2', { ar: 'تهريب المهاجرين' }),
    titled('X/A/3', { zh: '关于枪支问题的背景文件' }),
    titled('X/A/4', { zh: '偷运移民问题工作组' }),
    titled('X/A/5', { ru: 'Незаконный ввоз мигрантов: учёт и надёжность' }),
    titled('X/A/6', { es: 'Asistencia técnica y cooperación en materia de extradición' }),
    titled('X/A/7', { fr: 'Œuvrer à l’entraide judiciaire' }),
    titled('X/A/8', { en: 'Confiscation of proceeds' }),
  ]);
  test.each([
    ['أسلحة', 'X/A/1'],
    ['الاسلحه الناريه', 'X/A/1'],
    ['المهاجرين', 'X/A/2'],
    ['مهاجرين', 'X/A/2'],
    ['枪支', 'X/A/3'],
    ['移民工作组', 'X/A/4'],
    ['УЧЕТ мигрантов', 'X/A/5'],
    ['мигрантав', 'X/A/5'],
    ['extradicion tecnica', 'X/A/6'],
    ['extradcion', 'X/A/6'],
    ['oeuvrer', 'X/A/7'],
    ['entraide', 'X/A/7'],
    ['confis procee', 'X/A/8'],
    ['conifscation', 'X/A/8'],
    ['cconfiscation', 'X/A/8'],
    ['proceds', 'X/A/8'],
  ])('%s', (query, id) => {
    expect(own(query).map((hit) => hit.id)).toEqual([id]);
  });
});

describe('filters', () => {
  const kept = (query: string, filter: Filter) => search(query, 200, filter).map(({ id }) => id);

  test('by body, sort and year', () => {
    const all = kept('report', { body: 'CTOC/COP/WG.4' });
    expect(all.length).toBeGreaterThan(3);
    for (const id of all) expect(id).toMatch(/^CTOC\/COP\/WG\.4/);
    expect(kept('7/1', { sort: 'instrument' })[0]).toBe('CTOC/COP/RES/7/1');
    expect(kept('7/1', { sort: 'body' })).toEqual([]);
    const one = kept('trafficking', { sort: 'meeting', year: 2022 });
    expect(one).toContain('CTOC/COP/WG.4#12');
    expect(one).not.toContain('CTOC/COP/WG.4#11');
  });

  test('a joint document belongs to both bodies', () => {
    for (const body of ['CTOC/COP/WG.2', 'CTOC/COP/WG.3'])
      expect(kept('WG.2/2022/4', { body, sort: 'document' })).toContain('CTOC/COP/WG.2/2022/4-CTOC/COP/WG.3/2022/4');
  });

  test('with nothing typed, everything that is kept', () => {
    const all = kept('', { body: 'CTOC/COP/WG.4', sort: 'meeting' });
    const meetings = RECORDS.filter((r) => r.kind === 'meeting' && r.body === 'CTOC/COP/WG.4');
    expect(new Set(all)).toEqual(new Set(meetings.map(({ id }) => id)));
    expect(kept('', { year: 2010, sort: 'instrument' })).toContain('CTOC/COP/RES/5/2');
  });
});

test('a word that is nowhere does not hide what has the others', () => {
  expect(ids('firearms working group zzzz')).toContain('CTOC/COP/WG.6');
});

test('the limit holds, and the better stand first', () => {
  const hits = search('conference', 5);
  expect(hits).toHaveLength(5);
  expect(hits.map(({ score }) => score)).toEqual(hits.map(({ score }) => score).sort((a, b) => b - a));
});

test('folding', () => {
  expect(fold('Réunion ١٢ Œuvre')).toBe('reunion 12 oeuvre');
  expect(wordsOf('12th meeting, 7/1; 1re')).toEqual(['12', 'meeting', '7/1', '1']);
  expect(nearly('trafiking', 'trafficking', 2)).toBe(true);
  expect(nearly('firaerms', 'firearms', 1)).toBe(true);
  expect(nearly('migrants', 'firearms', 2)).toBe(false);
});
