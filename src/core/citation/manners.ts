import { arabicFor } from '../arabic.ts';
import { byBeginning, type Manner, type Manners } from './manner.ts';

const brackets = (whole: string, symbol: string) => `${whole} (${symbol})`;

const en: Manner = {
  resolution: { noun: 'resolution', entitled: 'entitled' },
  decision: { noun: 'decision', entitled: 'entitled' },
  instrument({ kind, number, body, date, title }) {
    // A name that goes on after its noun follows the number: "Conference of the Parties to … resolution" cannot be read.
    const named = /^Conference\b/.test(body)
      ? `${kind.noun} ${number} of the ${body}`
      : `${body} ${kind.noun} ${number}`;
    const day = date && (named.endsWith(number) ? ` of ${date}` : `, of ${date}`);
    return `${named}${day ?? ''}${title === undefined ? '' : `, ${kind.entitled} “${title}”`}`;
  },
  of: (name) => name,
  document: (symbol) => `document ${symbol}`,
  article: (number, treaty) => `article ${number} of the ${treaty}`,
  rule: (number, body) => `rule ${number} of the rules of procedure of the ${body}`,
  paragraph: (whole, number) => `${whole}, para. ${number}`,
  within: brackets,
};

const fr: Manner = {
  resolution: { noun: 'résolution', entitled: 'intitulée' },
  decision: { noun: 'décision', entitled: 'intitulée' },
  instrument({ kind, number, body, date, title }) {
    const day = date === undefined ? '' : `, en date du ${date}`;
    return `${kind.noun} ${number} ${body}${day}${title === undefined ? '' : `, ${kind.entitled} «\u00a0${title}\u00a0»`}`;
  },
  of: byBeginning([
    [/^(?=(?:Conférence|Commission|Convention)(?!\p{L}))/u, 'de la '],
    [/^(?=[AEIOUÉH])/u, 'de l’'],
    [/^(?=(?:Conseil|Protocole|Groupe|Mécanisme)(?!\p{L}))/u, 'du '],
  ]),
  document: (symbol) => `document ${symbol}`,
  article: (number, treaty) => `article ${number} ${treaty}`,
  rule: (number, body) => `article ${number} du règlement intérieur ${body}`,
  paragraph: (whole, number) => `${whole}, par. ${number}`,
  within: brackets,
};

const es: Manner = {
  resolution: { noun: 'resolución', entitled: 'titulada' },
  decision: { noun: 'decisión', entitled: 'titulada' },
  instrument({ kind, number, body, date, title }) {
    const day = date === undefined ? '' : `, de ${date}`;
    return `${kind.noun} ${number} ${body}${day}${title === undefined ? '' : `, ${kind.entitled} “${title}”`}`;
  },
  of: byBeginning([
    [/^(?=(?:Asamblea|Conferencia|Comisión|Convención)(?!\p{L}))/u, 'de la '],
    [/^(?=(?:Consejo|Protocolo|Grupo|Mecanismo)(?!\p{L}))/u, 'del '],
  ]),
  document: (symbol) => `documento ${symbol}`,
  article: (number, treaty) => `artículo ${number} ${treaty}`,
  rule: (number, body) => `artículo ${number} del reglamento ${body}`,
  paragraph: (whole, number) => `${whole}, párr. ${number}`,
  within: brackets,
};

const ru: Manner = {
  resolution: { noun: 'резолюция', entitled: 'озаглавленная' },
  decision: { noun: 'решение', entitled: 'озаглавленное' },
  instrument({ kind, number, body, date, title }) {
    const day = date === undefined ? '' : ` от ${date}`;
    return `${kind.noun} ${number} ${body}${day}${title === undefined ? '' : `, ${kind.entitled} «${title}»`}`;
  },
  of: byBeginning([
    [/^Генеральная Ассамблея/, 'Генеральной Ассамблеи'],
    [/^Экономический и Социальный Совет/, 'Экономического и Социального Совета'],
    [/^Совет(?!\p{L})/u, 'Совета'],
    [/^Комиссия/, 'Комиссии'],
    [/^Конференция/, 'Конференции'],
    [/^Конвенция/, 'Конвенции'],
    [/^Протокол(?!\p{L})/u, 'Протокола'],
    [/^Рабочая группа/, 'Рабочей группы'],
  ]),
  document: (symbol) => `документ ${symbol}`,
  article: (number, treaty) => `статья ${number} ${treaty}`,
  rule: (number, body) => `правило ${number} правил процедуры ${body}`,
  paragraph: (whole, number) => `${whole}, п. ${number}`,
  within: brackets,
};

const zh: Manner = {
  resolution: { noun: '决议', entitled: '题为' },
  decision: { noun: '决定', entitled: '题为' },
  instrument({ kind, number, body, date = '', title }) {
    const called = title === undefined ? '' : `${kind.entitled}“${title}”的`;
    return `${body}${date}${called}第${number.replace(' (', '(')}号${kind.noun}`;
  },
  of: (name) => name,
  document: (symbol) => `${symbol}号文件`,
  article: (number, treaty) => `《${treaty}》第${number}条`,
  rule: (number, body) => `${body}议事规则第${number}条`,
  paragraph: (whole, number) => `${whole}第${number}段`,
  within: (whole, symbol) => `${whole}（${symbol}）`,
};

const ar: Manner = {
  resolution: { noun: 'قرار', entitled: 'المعنون' },
  decision: { noun: 'مقرر', entitled: 'المعنون' },
  instrument({ kind, number, body, date, title }) {
    const day = date === undefined ? '' : ` المؤرخ ${date}`;
    return `${kind.noun} ${body} ${number}${day}${title === undefined ? '' : ` ${kind.entitled} "${title}"`}`;
  },
  of: (name) => name,
  document: (symbol) => `الوثيقة ${symbol}`,
  article: (number, treaty) => `المادة ${number} من ${treaty}`,
  rule: (number, body) => `المادة ${number} من النظام الداخلي ${arabicFor(body)}`,
  paragraph: (whole, number) => `${whole}، الفقرة ${number}`,
  within: brackets,
};

/** How the documents of the UN write a citation in each of its languages. */
export const MANNERS: Manners = { ar, zh, en, fr, ru, es };
