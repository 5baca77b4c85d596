import { arabicFor } from '../arabic.ts';
import type { Language } from '../language.ts';
import type { Words } from '../words.ts';
import { list } from './grammar.ts';

/** What is said to be somebody's: languages join each kind of thing to its owner in their own way. */
export type Owned = 'meeting' | 'instrument' | 'article' | 'rule' | 'document';

/** The name behind its preposition or in its case, by the first pattern that it begins with; itself when none does. */
const byBeginning =
  (...rules: readonly (readonly [RegExp, string])[]) =>
  (name: string): string => {
    const rule = rules.find(([pattern]) => pattern.test(name));
    return rule ? name.replace(...rule) : name;
  };

const french = byBeginning(
  [/^(?=(?:\d+r?e )?(?:conférence|commission|troisième commission|convention|réunion|session))/i, 'de la '],
  [/^(?=[aeiouhéè])/i, 'de l’'],
  [/^(?=Dialogues|Consultations|Nations)/i, 'des '],
  [/^/, 'du '],
);

const spanish = byBeginning(
  [
    /^(?=(?:\d+ª )?(?:conferencia|comisión|tercera comisión|asamblea|convención|reunión|secretaría|mesa)(?!\p{L}))/iu,
    'de la ',
  ],
  [/^(?=diálogos)/i, 'de los '],
  [/^(?=consultas|naciones)/i, 'de las '],
  [/^/, 'del '],
);

const russian = byBeginning(
  [/^(\d+)-я сессия/, '$1-й сессии'],
  [/^(\d+)-е совещание/, '$1-го совещания'],
  [/^Генеральная Ассамблея/, 'Генеральной Ассамблеи'],
  [/^Экономический и Социальный Совет/, 'Экономического и Социального Совета'],
  [/^Экономическая комиссия/, 'Экономической комиссии'],
  [/^Конференция/, 'Конференции'],
  [/^Конвенция/, 'Конвенции'],
  [/^Комиссия/, 'Комиссии'],
  [/^Комитет(?!\p{L})/u, 'Комитета'],
  [/^Третий комитет/, 'Третьего комитета'],
  [/^Группа/, 'Группы'],
  [/^Рабочая группа/, 'Рабочей группы'],
  [/^Межправительственная рабочая группа/, 'Межправительственной рабочей группы'],
  [/^Ассамблея/, 'Ассамблеи'],
  [/^Расширенное бюро/, 'Расширенного бюро'],
  [/^Механизм(?!\p{L})/u, 'Механизма'],
  [/^Протокол(?!\p{L})/u, 'Протокола'],
  [/^Секретариат(?!\p{L})/u, 'Секретариата'],
  [/^Совет(?!\p{L})/u, 'Совета'],
  [/^([Сс])овещание/, '$1овещания'],
  [/^сессия/, 'сессии'],
  [/^Конструктивный диалог(?!\p{L})/u, 'Конструктивного диалога'],
  [/^Конструктивные диалоги/, 'Конструктивных диалогов'],
);

const ARABIC: Readonly<Record<Owned, (name: string) => string>> = {
  meeting: arabicFor,
  rule: arabicFor,
  instrument: (name) => `الصادر عن ${name}`,
  article: (name) => `من ${name}`,
  document: (name) => name,
};

type Join = (thing: string, owners: readonly string[], owned: Owned) => string;
const behind =
  (language: Language, of: (name: string, owned: Owned) => string): Join =>
  (thing, owners, owned) =>
    `${thing} ${list(
      owners.map((owner) => of(owner, owned)),
      language,
    )}`;

const JOINS: Readonly<Record<Language, Join>> = {
  ar: behind('ar', (name, owned) => ARABIC[owned](name)),
  zh: (thing, owners, owned) => `${list(owners, 'zh')}${owned === 'document' ? '的' : ''}${thing}`,
  en: behind('en', (name) => `of the ${name}`),
  fr: behind('fr', french),
  ru: behind('ru', russian),
  es: behind('es', spanish),
};

/** Where a body has no name here, its series stands in brackets. */
const SYMBOL = /^[A-Z]+\//;

/** "12th meeting of the Working Group on Firearms"; "12e réunion du Groupe de travail sur les armes à feu". */
export const ofThe = (owned: Owned, thing: string, owner: string, words: Words): string =>
  SYMBOL.test(owner) ? words('card_brackets', thing, owner) : JOINS[words.language](thing, [owner], owned);

/** "report of the 12th meeting of … and of the 13th meeting of …". */
export const ofAll = (owned: Owned, thing: string, owners: readonly string[], words: Words): string =>
  JOINS[words.language](thing, owners, owned);
