import { expect, test } from 'vitest';
import { cardFor, cardsFor } from '../../../src/core/card/card.ts';
import { questionFor } from '../../../src/core/card/content.ts';
import { copiesOf } from '../../../src/core/citation/copies.ts';
import { MEETINGS } from '../../../src/core/citation/meetings.ts';
import { LANGUAGES, type Language } from '../../../src/core/language.ts';
import { isSymbol } from '../../../src/core/records/id.ts';
import type { KnownRecord } from '../../../src/core/records/lookup.ts';
import { memoryLookup } from '../../../src/core/records/memory.ts';
import { KNOWLEDGE, RECORDS } from '../knowledge.ts';
import { wordsIn } from '../words.ts';

const TODAY = { today: '2026-11-22' };
const words = wordsIn('en');
const sources = [{ ref: 'X/2020/1', where: 'para. 1' }];
const bodies: readonly KnownRecord[] = RECORDS.filter(({ kind }) => kind === 'body');
const sample: KnownRecord = {
  id: 'A/RES/99/7',
  kind: 'resolution',
  number: '99/7',
  body: 'A',
  adopted: '2044-12-01',
  title: { ar: 'عينة', zh: '样本', en: 'Sample', fr: 'Échantillon', ru: 'Образец', es: 'Muestra' },
  sources,
};
const decision: KnownRecord = {
  ...sample,
  id: 'CTOC/COP/DEC/90/3',
  kind: 'decision',
  number: '90/3',
  body: 'CTOC/COP',
  title: { es: 'Muestra' },
  relations: [{ type: 'contained-in', to: 'CTOC/COP/2044/9', sources }],
};
const { adopted: _, title: __, ...bare } = sample;
const council: KnownRecord = { ...bare, id: 'S/RES/9250 (2044)', number: '9250 (2044)', body: 'S' };
const session: KnownRecord = {
  id: 'CTOC/COP#91',
  kind: 'session',
  body: 'CTOC/COP',
  ordinal: 91,
  start: '2044-06-29',
  end: '2044-07-03',
  place: { en: 'Vienna', fr: 'Vienne' },
  status: 'held',
  sources,
};
const meeting: KnownRecord = {
  ...session,
  id: 'CTOC/COP/WG.4#92',
  kind: 'meeting',
  body: 'CTOC/COP/WG.4',
  ordinal: 92,
  start: '2044-06-29',
  end: '2044-06-30',
};
const planned: KnownRecord = { ...session, id: 'CTOC/COP#93', ordinal: 93, status: 'planned' };
const lookup = memoryLookup([...bodies, sample, decision, council, session, meeting, planned], {
  asOf: '2026-11-22',
  hash: '0',
});
const cited = async (id: string) => (await cardFor(questionFor(id), lookup, words, TODAY)).citations;

test('a resolution has its body, number, day and title as each language writes them', async () => {
  expect(await cited('A/RES/99/7')).toEqual({
    ar: 'قرار الجمعية العامة 99/7 المؤرخ 1 كانون الأول/ديسمبر 2044 المعنون "عينة"',
    zh: '大会2044年12月1日题为“样本”的第99/7号决议',
    en: 'General Assembly resolution 99/7 of 1 December 2044, entitled “Sample”',
    fr: 'résolution 99/7 de l’Assemblée générale, en date du 1er décembre 2044, intitulée «\u00a0Échantillon\u00a0»',
    ru: 'резолюция 99/7 Генеральной Ассамблеи от 1 декабря 2044 года, озаглавленная «Образец»',
    es: 'resolución 99/7 de la Asamblea General, de 1 de diciembre de 2044, titulada “Muestra”',
  });
});

test('a title that a language does not have is left out, and the report that holds the text is named', async () => {
  const { en, fr, es, ru } = await cited('CTOC/COP/DEC/90/3');
  expect(en).toBe(
    'decision 90/3 of the Conference of the Parties to the United Nations Convention against Transnational Organized Crime, of 1 December 2044 (CTOC/COP/2044/9)',
  );
  expect(fr).toMatch(/^décision 90\/3 de la Conférence des Parties .+, en date du 1er décembre 2044 \(CTOC/);
  expect(es).toMatch(/titulada “Muestra” \(CTOC\/COP\/2044\/9\)$/);
  expect(ru).toMatch(/^решение 90\/3 Конференции участников Конвенции .+ от 1 декабря 2044 года \(/);
});

test('the year of a Council resolution stands in its number', async () => {
  expect(await cited('S/RES/9250 (2044)')).toEqual({
    ar: 'قرار مجلس الأمن 9250 (2044)',
    zh: '安全理事会第9250(2044)号决议',
    en: 'Security Council resolution 9250 (2044)',
    fr: 'résolution 9250 (2044) du Conseil de sécurité',
    ru: 'резолюция 9250 (2044) Совета Безопасности',
    es: 'resolución 9250 (2044) del Consejo de Seguridad',
  });
});

test('a session has its number, body, place and days as each language writes them', async () => {
  expect(await cited('CTOC/COP#91')).toEqual({
    ar: expect.stringMatching(/^الدورة الحادية والتسعون لمؤتمر الأطراف .+، 29 حزيران\/يونيه - 3 تموز\/يوليه 2044$/),
    zh: expect.stringMatching(/缔约方会议第九十一届会议（2044年6月29日至7月3日）$/),
    en: expect.stringMatching(/^91st session of the Conference of the Parties .+, Vienna, 29 June – 3 July 2044$/),
    fr: expect.stringMatching(/^91e session de la Conférence des Parties .+, Vienne, 29 juin – 3 juillet 2044$/),
    ru: expect.stringMatching(/^91-я сессия Конференции участников .+, 29 июня – 3 июля 2044 года$/),
    es: expect.stringMatching(
      /^91er período de sesiones de la Conferencia de las Partes .+, 29 de junio.+3 de julio de 2044$/,
    ),
  });
});

test('a meeting is cited where its body has a name, and a planned one without days', async () => {
  expect(await cited('CTOC/COP/WG.4#92')).toEqual({
    en: '92nd meeting of the Working Group on Trafficking in Persons, Vienna, 29–30 June 2044',
    fr: '92e réunion du Groupe de travail sur la traite des personnes, Vienne, 29–30 juin 2044',
    ru: '92-е совещание Рабочей группы по торговле людьми, 29–30 июня 2044 года',
    es: '92ª reunión del Grupo de Trabajo sobre la Trata de Personas, 29–30 de junio de 2044',
  });
  expect((await cited('CTOC/COP#93')).en).toMatch(/^93rd session of the Conference of the Parties .+Crime$/);
});

test.each([
  [1, 'الأولى'],
  [10, 'العاشرة'],
  [11, 'الحادية عشرة'],
  [12, 'الثانية عشرة'],
  [20, 'العشرون'],
  [34, 'الرابعة والثلاثون'],
])('the Arabic of session %i', (ordinal, word) => {
  expect(MEETINGS.ar({ kind: 'session', ordinal, body: 'المجلس' })).toBe(`الدورة ${word} للمجلس`);
});

test('a paragraph stands behind what it belongs to', async () => {
  expect(await cited('S/RES/9250 (2044)/PARA/5')).toMatchObject({
    ar: 'قرار مجلس الأمن 9250 (2044)، الفقرة 5',
    zh: '安全理事会第9250(2044)号决议第5段',
    en: 'Security Council resolution 9250 (2044), para. 5',
    fr: 'résolution 9250 (2044) du Conseil de sécurité, par. 5',
    ru: 'резолюция 9250 (2044) Совета Безопасности, п. 5',
    es: 'resolución 9250 (2044) del Consejo de Seguridad, párr. 5',
  });
});

test('a symbol without a record is cited as a document', async () => {
  expect(await cited('CTOC/COP/WG.4/2090/4')).toEqual({
    ar: 'الوثيقة CTOC/COP/WG.4/2090/4',
    zh: 'CTOC/COP/WG.4/2090/4号文件',
    en: 'document CTOC/COP/WG.4/2090/4',
    fr: 'document CTOC/COP/WG.4/2090/4',
    ru: 'документ CTOC/COP/WG.4/2090/4',
    es: 'documento CTOC/COP/WG.4/2090/4',
  });
});

test('a symbol of a resolution without a record is cited as the resolution, where its body has a name', async () => {
  expect(await cited('A/RES/96/99')).toEqual({
    ar: 'قرار الجمعية العامة 96/99',
    zh: '大会第96/99号决议',
    en: 'General Assembly resolution 96/99',
    fr: 'résolution 96/99 de l’Assemblée générale',
    ru: 'резолюция 96/99 Генеральной Ассамблеи',
    es: 'resolución 96/99 de la Asamblea General',
  });
  expect((await cited('S/RES/9182 (2044)/PARA/5')).fr).toBe('résolution 9182 (2044) du Conseil de sécurité, par. 5');
  expect((await cited('A/HRC/RES/96/1')).en).toBe('document A/HRC/RES/96/1');
  expect((await cited('A/RES/96/99/Corr.1')).en).toBe('document A/RES/96/99/Corr.1');
});

/** Labels of ours that could pass for symbols. */
const OURS = /[#@~]|\b(?:CTOC\/COP|CAC\/COSP)\/(?:RES|DEC|ROP)\/|\/(?:ART|PARA)\/|\bUNTOC-/;

test.each(LANGUAGES)(
  'in %s no copy of any record holds an id of ours, nor of its paragraphs',
  async (language: Language) => {
    const ids = RECORDS.flatMap(({ id }) => [id, `${id}/PARA/3`]);
    const cards = await cardsFor(ids.map(questionFor), KNOWLEDGE, words, TODAY);
    const leaks = cards.flatMap((card) =>
      Object.values(copiesOf(card, language))
        .filter((text) => text === '' || OURS.test(text.replaceAll('\\', '')) || /undefined|\$\d/.test(text))
        .map((text) => `${card.key}: ${text}`),
    );
    expect(leaks).toEqual([]);
    expect(cards.filter(({ symbol }) => symbol !== undefined && !isSymbol(symbol))).toEqual([]);
  },
);

test('every document, resolution and decision can be cited in all six languages', async () => {
  const citable = RECORDS.filter(({ kind }) => ['document', 'resolution', 'decision'].includes(kind));
  const cards = await cardsFor(
    citable.map(({ id }) => questionFor(id)),
    KNOWLEDGE,
    words,
    TODAY,
  );
  expect(cards.filter(({ citations }) => Object.keys(citations).length < 6).map(({ key }) => key)).toEqual([]);
});

test('signs of Markdown in a text or an address stay what they are', async () => {
  const card = await cardFor(questionFor('S/RES/9250 (2044)'), lookup, words, TODAY);
  expect(copiesOf(card, 'fr')).toEqual({
    symbol: 'S/RES/9250 (2044)',
    link: 'https://docs.un.org/fr/S/RES/9250(2044)',
    citation: 'résolution 9250 (2044) du Conseil de sécurité',
    markdown: '[résolution 9250 (2044) du Conseil de sécurité](https://docs.un.org/fr/S/RES/9250%282044%29)',
  });
  const odd = { ...card, citations: { en: 'a [b] *c*' } };
  expect(copiesOf(odd, 'en').markdown).toMatch(/^\[a \\\[b\\\] \\\*c\\\*\]\(https/);
  expect(copiesOf({ ...card, links: [] }, 'en')).not.toHaveProperty('markdown');
});
