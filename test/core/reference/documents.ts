import fc from 'fast-check';

/** What documents in six languages are made of, and what breaks finders. */

const ENGLISH = [
  ...['resolutions 5/2, 5/3 and 5/4', 'in its resolution 55/25', 'Resolution 7/1', 'resolution 1325', 'decision 4/4'],
  ...[
    'resolutions 1/1 of 1 May 2000 and 1/2 of 2 May 2001',
    'entitled “The work”',
    'the Conference',
    'General Assembly',
  ],
  ...['Commission', 'Security Council', 'sixth session', 'tenth and eleventh sessions', 'that resolution', 'Ibid.'],
  ...['the same decision', 'the above-mentioned document', 'the meeting held on 12 and 13 October 2021', 'adopted by'],
  ...[
    'article 16 of the Convention against Corruption',
    'articles 16 and 18',
    'paragraph 5 of',
    'rule 22 of the rules of procedure of the Conference',
    'of the Convention',
    'of the',
    'Its',
    'and',
  ],
  ...['General Assembly resolutions\n66/288\n67/10; 67/11\n', 'Decisions of the Conference\n\n4/1 Title\n\n4/2 Title'],
];
const FRENCH = [
  ...['résolution 7/1', 'sa décision 4/4', 'la Conférence des Parties', 'Groupe de travail sur les armes à feu'],
  ...[
    'onzième réunion',
    'sa 12e session',
    'cette même résolution',
    'la décision susmentionnée',
    'adoptée par',
    'de la',
  ],
  ...['article 16', 'paragraphe 2', 'de la Convention', 'du règlement intérieur', 'Dans', 'et', "l'Assemblée générale"],
];
const SPANISH = [
  ...['resoluciones 55/25, de 15 de noviembre de 2000, y 55/255', 'su decisión 4/4', 'la Asamblea General'],
  ...['vigésimo primer período de sesiones', 'dicha resolución', 'artículo 16 de la Convención', 'Grupo de Trabajo'],
];
const RUSSIAN = [
  ...['резолюции 7/1', 'в резолюциях 55/25 и 55/255', 'своим решением 4/4', 'резолюцией Генеральной Ассамблеи 55/25'],
  ...['Конференции', 'Конференцией Участников', 'одиннадцатой сессии', 'той же резолюции', 'пункт 5', 'статьи 16'],
  ...['Конвенции', 'А/55/25', 'реше\u00adния 4/4', '2200 А (ХХI)', 'Её', 'от 15 ноября 2000 года'],
];
const CHINESE = [
  ...['第7/1号决议', '第6/1号、第6/2号和第6/4号决议', '大会2000年11月15日第55/25号决议', '缔约方会议', '其第4/4号决定'],
  ...['第十一次会议', '第五和第六届会议', '第十六条', '第16、18和第32条', '该决议', '第', '号', '、', '。'],
];
const ARABIC = [
  ...['القرار 7/1', 'وبقراره ٧/١', 'قراراتها 55/25 و55/255', 'المقرَّرين 4/4', 'مؤتمر الأطراف', 'للجمعية العامة'],
  ...[
    'الدورة الحادية عشرة والثانية عشرة',
    'القرار نفسه',
    'المادة 16 من الاتفاقية',
    'الفقرة ٥',
    '\u202b217 ألف (د-3)\u202c',
  ],
  ...['األمم', 'ﻗﺮﺍﺭ', 'قــرار', '،', 'و'],
];
const SYMBOLS = [
  ...['CTOC/COP/2022/5', 'CTOC/COP/WG.4/', 'A/RES/217(III)', 'E/2022/28-E/CN.7/2022/14', 'A/C.3', 'Add.\n1'],
  ...['S/RES/2388 (2017)', '2388 (2017)', 'A/62/701 and Corr.1', 'https://undocs.org/en/A/RES/55/25', 'a/c', '24/7'],
  ...['3 (S-X)', '217 A (III)', '1/CP.21', 'SS.VIII/1', '15/10/2012', 'V.22-10302'],
];
const SIGNS = [
  ...[' ', '\u00a0', '\n', '\n\n', '\n\n\n', ' \n \n', '\r\n\r\n', '\u2028', '\u200b', '\u200e', '\u2067', '\ufeff'],
  ...['.', ',', ';', ':', '(', ')', '[', '/', '／', '⁄', '-', '–', '*', '“', '”', '«', '»', '1', '７', '²'],
  ...['😀', '\ud800', '\udc00', 'ﬁ', 'İ', '\0'],
];

const LANGUAGES = [ENGLISH, FRENCH, SPANISH, RUSSIAN, CHINESE, ARABIC];
const piece = (words: readonly string[]) =>
  fc.oneof(
    { weight: 6, arbitrary: fc.constantFrom(...words) },
    { weight: 3, arbitrary: fc.constantFrom(...SYMBOLS) },
    { weight: 3, arbitrary: fc.constantFrom(...SIGNS) },
    { weight: 1, arbitrary: fc.string({ maxLength: 6, unit: 'binary' }) },
  );
const glue = fc.constantFrom(' ', ' ', ' ', '');

/** A passage mostly in one language, with the words of others between. */
const passage = fc
  .oneof(...[...LANGUAGES, LANGUAGES.flat()].map((words) => fc.array(piece(words), { maxLength: 16 })))
  .chain((pieces) => glue.map((between) => pieces.join(between)));

/** Random texts that look like documents, a few paragraphs long. */
export const documents: fc.Arbitrary<string> = fc
  .array(passage, { minLength: 1, maxLength: 3 })
  .map((passages) => passages.join('\n\n'));
