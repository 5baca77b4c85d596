import { formatRange } from '../dates.ts';
import type { Texts } from '../language.ts';
import { type Id, isSymbol } from '../records/id.ts';
import type { KnownRecord } from '../records/lookup.ts';
import type { AnyRecord, MeetingRecord } from '../records/record.ts';
import type { WordKey, Words } from '../words.ts';
import { type CardContext, pick } from './context.ts';
import { capital, nth } from './grammar.ts';
import { ofThe } from './owner.ts';

/**
 * Short names for the bodies that issue most, and for the sister Convention: official names are long, and two Conferences
 * must never look alike.
 */
const ORGANS: Readonly<Record<Id, WordKey>> = {
  A: 'body_A',
  E: 'body_E',
  S: 'body_S',
  CND: 'body_CND',
  CCPCJ: 'body_CCPCJ',
  ECLAC: 'body_ECLAC',
  ST: 'body_ST',
  'A/C.3': 'body_A_C_3',
  'A/HRC': 'body_A_HRC',
  'CTOC/COP': 'body_CTOC_COP',
  'CAC/COSP': 'body_CAC_COSP',
  'CAC/COSP/IRG': 'body_CAC_COSP_IRG',
  'CAC/COSP/WG.2': 'body_CAC_COSP_WG_2',
  'CAC/COSP/WG.4': 'body_CAC_COSP_WG_4',
  'CBD/COP': 'body_CBD_COP',
  'FCCC/CP': 'body_FCCC_CP',
  'E/CN.4': 'body_E_CN_4',
  'E/CN.7': 'body_CND',
  'E/CN.15': 'body_CCPCJ',
  'UNEP/EA': 'body_UNEP_EA',
  'UNEP/GC': 'body_UNEP_GC',
  'HSP/HA': 'body_HSP_HA',
  UNCAC: 'treaty_UNCAC',
};

/** The part of the records that names are taken from. */
export type Named = (id: Id) => KnownRecord | undefined;

/** Names often open with an article of their own, which a phrase around them brings along. */
const withoutArticle = (name: string): string => name.replace(/^(?:the |la |le |les |l[’'])/i, '');

const organKey = (id: Id): WordKey | undefined => (Object.hasOwn(ORGANS, id) ? ORGANS[id] : undefined);

/** The name of a body for running text; of one without a record its symbol, or that it has no name here. */
export function bodyName(id: Id, named: Named, words: Words): string {
  const key = organKey(id);
  if (key) return words(key);
  const record = named(id);
  if (record?.kind !== 'body') return isSymbol(id) ? id : words('body_unnamed');
  const has = (texts: Texts | undefined) => texts?.[words.language];
  // A name in another language reads worse in the middle of a line than the series does.
  const text =
    has(record.short) ??
    has(record.name) ??
    has(record.gloss) ??
    record.series ??
    (pick(record.short, words.language) ?? pick(record.name, words.language))?.text;
  if (text === undefined) return isSymbol(id) ? id : words('body_unnamed');
  return withoutArticle(text);
}

/** "12th meeting"; without an ordinal, the meeting by its dates. */
function meetingName(record: MeetingRecord, words: Words): string {
  const { language } = words;
  if (record.ordinal !== undefined && (record.kind === 'meeting' || record.kind === 'session')) {
    return nth(record.kind, record.ordinal, words);
  }
  const title = record.kind === 'event' || record.kind === 'dialogue' ? pick(record.title, language)?.text : undefined;
  if (title !== undefined) return title;
  const kind: WordKey = `kind_one_${record.kind}`;
  return record.start
    ? words('card_brackets', words(kind), formatRange(record.start, record.end, language))
    : words(kind);
}

/** The short name under which one thing is mentioned on the card of another. */
export function nameOf(record: AnyRecord, named: Named, words: Words): string {
  switch (record.kind) {
    case 'document':
      return record.id;
    case 'resolution':
    case 'decision': {
      const name = words(`kind_${record.kind}`, record.number);
      return record.body === 'CTOC/COP' ? name : ofThe('instrument', name, bodyName(record.body, named, words), words);
    }
    case 'meeting':
    case 'session':
    case 'dialogue':
    case 'event':
      return meetingName(record, words);
    case 'body':
      return bodyName(record.id, named, words);
    case 'treaty':
      return (
        record.short[words.language] ??
        record.gloss?.[words.language] ??
        pick(record.short, words.language)?.text ??
        pick(record.name, words.language)?.text ??
        words('card_unnamed')
      );
    case 'article':
    case 'rule':
      return words(`kind_${record.kind}`, record.number);
  }
}

/** The name that also says whose it is: for headings and lists. */
export function fullName(record: AnyRecord, named: Named, words: Words): string {
  const name = nameOf(record, named, words);
  switch (record.kind) {
    case 'meeting':
    case 'session':
      return ofThe('meeting', name, bodyName(record.body, named, words), words);
    case 'article': {
      const treaty = named(record.of);
      return treaty ? ofThe('article', name, withoutArticle(nameOf(treaty, named, words)), words) : name;
    }
    case 'rule':
      return ofThe('rule', words('kind_rule_of_procedure', record.number), bodyName(record.of, named, words), words);
    case 'resolution':
    case 'decision':
      return record.body === 'CTOC/COP' ? ofThe('instrument', name, bodyName(record.body, named, words), words) : name;
    default:
      return name;
  }
}

/** `CTOC/COP/RES/7/1` → CTOC/COP, RES, 7/1. Also `CND/RES/65/2`, `A/RES/55/25`. */
const INSTRUMENT = /^(.+?)\/(RES|DEC)\/(.+)$/;
/** Working groups hold meetings, the other bodies named here sessions. */
const GROUP = /\/WG\.\d+$/;
const MEETING = /^(.+)[#](\d+)$/;
const DATED = /^(.+)@(\d{4}-\d{2}(?:-\d{2})?)$/;
const ARTICLE = /^(.+)\/(ART|ROP)\/(.+)$/;
const PARAGRAPH = /^(.+)\/PARA\/(.+)$/;

export interface IdParts {
  readonly kind: 'resolution' | 'decision' | 'meeting' | 'article' | 'rule' | 'paragraph';
  readonly owner: Id;
  readonly number: string;
}

/** What an id tells by its form alone; undefined for symbols of documents and for names of bodies and treaties. */
export function partsOf(id: Id): IdParts | undefined {
  const read = (pattern: RegExp) => pattern.exec(id);
  let m = read(PARAGRAPH);
  if (m?.[1] && m[2]) return { kind: 'paragraph', owner: m[1], number: m[2] };
  m = read(ARTICLE);
  if (m?.[1] && m[3]) return { kind: m[2] === 'ART' ? 'article' : 'rule', owner: m[1], number: m[3] };
  m = read(MEETING) ?? read(DATED);
  if (m?.[1] && m[2]) return { kind: 'meeting', owner: m[1], number: m[2] };
  m = read(INSTRUMENT);
  if (m?.[1] && m[3]) return { kind: m[2] === 'RES' ? 'resolution' : 'decision', owner: m[1], number: m[3] };
  return undefined;
}

/** A name for any id, known here or not, that never shows an id of ours as if it were a symbol. */
export function labelOf(id: Id, named: Named, words: Words): string {
  const record = named(id);
  if (record) return nameOf(record, named, words);
  const parts = partsOf(id);
  if (parts) {
    const { kind, owner, number } = parts;
    if (kind === 'paragraph') return words('kind_paragraph', labelOf(owner, named, words), number);
    if (kind === 'meeting') {
      const plain = /^\d+$/.test(number);
      const isSession = organKey(owner) !== undefined && !GROUP.test(owner);
      const name = plain
        ? nth(isSession ? 'session' : 'meeting', Number(number), words)
        : words('card_brackets', words('kind_one_meeting'), formatRange(number, undefined, words.language));
      return ofThe('meeting', name, bodyName(owner, named, words), words);
    }
    const name = words(kind === 'rule' ? 'kind_rule_of_procedure' : `kind_${kind}`, number);
    if (kind === 'article') return ofThe('article', name, withoutArticle(labelOf(owner, named, words)), words);
    return ofThe(kind === 'rule' ? 'rule' : 'instrument', name, bodyName(owner, named, words), words);
  }
  return organKey(id) ? bodyName(id, named, words) : isSymbol(id) ? id : words('card_unnamed');
}

/** Records by id, from those that were fetched for a card. */
export const namedIn =
  ({ web }: CardContext): Named =>
  (id) =>
    web.record(id);

/** A label at the head of a line or card. */
export const headLabel = (text: string, words: Words): string =>
  /^[A-Z]+\//.test(text) ? text : capital(text, words.language);
