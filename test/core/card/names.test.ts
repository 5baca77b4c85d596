import { describe, expect, test } from 'vitest';
import { cardFor } from '../../../src/core/card/card.ts';
import { questionFor } from '../../../src/core/card/content.ts';
import { describeDocument } from '../../../src/core/card/document.ts';
import { type Named, nameOf } from '../../../src/core/card/name.ts';
import { LANGUAGES, type Language } from '../../../src/core/language.ts';
import type { DocumentRecord, MeetingRecord } from '../../../src/core/records/record.ts';
import { KNOWLEDGE, RECORDS } from '../knowledge.ts';
import { wordsIn } from '../words.ts';
import { rowOf } from './text.ts';

/** Names in the reader's language: official ones where a source gives them, else ours, said to be ours. */

const byId = new Map(RECORDS.map((record) => [record.id, record]));
const named: Named = (id) => byId.get(id);
const card = (id: string, language: Language) =>
  cardFor(questionFor(id), KNOWLEDGE, wordsIn(language), { today: '2026-11-22' });

/** The letters that a name in a language has, and one in another script has not. */
const SCRIPT: Readonly<Record<Language, RegExp>> = {
  ar: /\p{Script=Arabic}/u,
  zh: /\p{Script=Han}/u,
  ru: /\p{Script=Cyrillic}/u,
  en: /\p{Script=Latin}/u,
  fr: /\p{Script=Latin}/u,
  es: /\p{Script=Latin}/u,
};
/** No source names it. */
const NAMELESS = 'CTOC/COP/WG.8';

describe.each(LANGUAGES)('%s', (language) => {
  test('every body and treaty has a name in its own script', () => {
    const strange = RECORDS.filter(
      (record) =>
        (record.kind === 'body' || record.kind === 'treaty') &&
        record.id !== NAMELESS &&
        !SCRIPT[language].test(nameOf(record, named, wordsIn(language))),
    );
    expect(strange.map(({ id }) => id)).toEqual([]);
  });

  test('so has every place, and all that meetings which are no numbered ones are called', () => {
    const strange = RECORDS.filter(
      (record) =>
        'place' in record &&
        record.place !== undefined &&
        !SCRIPT[language].test(
          `${record.place[language]}${record.kind === 'meeting' ? '' : nameOf(record, named, wordsIn(language))}`,
        ),
    );
    expect(strange.map(({ id }) => id)).toEqual([]);
  });

  test('nothing has a name of ours beside an official one of the same language', () => {
    const twice = RECORDS.filter(
      (record) =>
        (record.kind === 'body' || record.kind === 'treaty') &&
        record.gloss?.[language] !== undefined &&
        (record.short?.[language] ?? (record.kind === 'body' ? record.name[language] : undefined)) !== undefined,
    );
    expect(twice.map(({ id }) => id)).toEqual([]);
  });
});

test('a name of ours is said to be ours, and is in no citation', async () => {
  const firearms = await card('CTOC/COP/WG.6', 'ru');
  expect(firearms.title).toMatchObject({ text: 'Working Group on Firearms', language: 'en', official: true });
  expect(firearms.rows[0]).toMatchObject({ label: 'По-русски', tone: 'ours' });
  expect(rowOf(firearms, 'По-русски')).toBe('Рабочая группа по огнестрельному оружию');
  expect(firearms.citations).not.toHaveProperty('ru');
  expect((await card('CTOC/COP/WG.4', 'ru')).title).toMatchObject({ text: 'Рабочая группа по торговле людьми' });
  expect(rowOf(await card('CTOC/COP/WG.4', 'ru'), 'По-русски')).toBeUndefined();
  const protocol = await card('UNTOC-SOM', 'es');
  expect(protocol.heading).toBe('Protocolo contra el Tráfico Ilícito de Migrantes');
  expect(protocol.rows[0]).toMatchObject({ label: 'En español', tone: 'ours' });
});

test('our translation of a title is shown in the reader’s language', async () => {
  expect(rowOf(await card('CTOC/COP/2022/5', 'es'), 'En español')).toMatch(/^Informes sobre las reuniones/);
  expect(rowOf(await card('CTOC/COP/2022/5', 'en'), 'In English')).toMatch(/^Reports on the meetings/);
});

test.each([
  ['es', 'Informe de la 12ª reunión del Grupo de Trabajo sobre la Trata de Personas'],
  ['ru', 'Доклад о работе 12-го совещания Рабочей группы по торговле людьми'],
] as const)('a report is described in %s', async (language, said) => {
  expect((await card('CTOC/COP/WG.4/2022/4', language)).title?.text).toBe(said);
});

test('numbers of sessions and meetings take the ending of their noun', async () => {
  const heading = async (id: string, language: Language) => (await card(id, language)).heading;
  expect(await heading('CTOC/COP#3', 'es')).toMatch(/^3er período de sesiones ·/);
  expect(await heading('CTOC/COP#11', 'es')).toMatch(/^11º período de sesiones ·/);
  expect(await heading('CTOC/COP/WG.4#1', 'es')).toMatch(/^1ª reunión ·/);
  expect(await heading('CTOC/COP#3', 'ru')).toMatch(/^3-я сессия ·/);
  expect(await heading('CTOC/COP/WG.4#1', 'ru')).toMatch(/^1-е совещание ·/);
});

test('a document of a meeting that is told by its date is of it in Russian, too', () => {
  const dated = RECORDS.find(({ id }) => id === 'CTOC/COP/WG.2@2012-10-18') as MeetingRecord;
  const report = RECORDS.find((record) => record.kind === 'document' && record.type === 'meeting-report');
  expect(describeDocument(report as DocumentRecord, [dated], named, wordsIn('ru'))).toMatch(
    /^Доклад о работе совещания \(/,
  );
});
