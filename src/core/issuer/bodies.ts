import type { Id } from '../records/id.ts';
import { conferenceHas } from './conference.ts';
import { isOfCouncil } from './years.ts';

export type InstrumentKind = 'resolution' | 'decision';

/** What a generic name (`the Conference`) can stand for. Committees and groups hold meetings and issue nothing. */
export type BodyClass = 'conference' | 'assembly' | 'council' | 'commission' | 'committee' | 'group' | 'review-group';

interface Body {
  readonly class: BodyClass;
  /** Whether the body can have issued an instrument of this number. Wide where the true numbers are not known. */
  issues(kind: InstrumentKind, number: string): boolean;
  /** The id of the instrument. */
  label?(kind: InstrumentKind, number: string): Id;
}

/** What the groups of a pattern have of a number; nothing where it is of another form. */
const partsOf = (pattern: RegExp, number: string): readonly (string | undefined)[] => pattern.exec(number) ?? [];

/** `session/item`, both within what the body has reached. */
const sessions =
  (from: number, to: number, most: number, only?: InstrumentKind) =>
  (kind: InstrumentKind, number: string): boolean => {
    const [, session, item] = partsOf(/^([1-9]\d{0,2})\/([1-9]\d{0,2})$/, number);
    return (!only || kind === only) && between(Number(session), from, to) && between(Number(item), 1, most);
  };

const between = (value: number, from: number, to: number) => value >= from && value <= to;

/** `year/number`, as the Council and its commission counted. */
const years =
  (from: number, to: number, most: number) =>
  (_: InstrumentKind, number: string): boolean => {
    const [, year, item] = partsOf(/^(\d{4})\/(\d{1,4})(?:\([IVXLC]+\))?$/, number);
    return between(Number(year), from, to) && between(Number(item), 1, most);
  };

const ROMAN: { readonly [sign: string]: number } = { I: 1, V: 5, X: 10, L: 50, C: 100 };
const numeral = (roman: string): number =>
  [...roman].reduce((sum, sign, at) => {
    const value = ROMAN[sign] ?? 0;
    return value < (ROMAN[roman.charAt(at + 1)] ?? 0) ? sum - value : sum + value;
  }, 0);

/**
 * `217 A (III)`: such numbers ran on through all sessions. From its second session on the Assembly was always past this
 * many for each, the Council and its commissions never.
 */
const MOST_A_SESSION = 45;

interface Running {
  readonly item: number;
  readonly session: number;
}
function runningOn(number: string): Running | null {
  const [, item, roman] = partsOf(/^(\d{1,4})(?: [A-Z](?:-[A-Z])? )?\(([IVXLC]+)\)$/, number);
  return roman ? { item: Number(item), session: numeral(roman) } : null;
}
const isMany = ({ item, session }: Running): boolean => item > MOST_A_SESSION * session;
/**
 * Whose numbers they are, tells how many there were for each session: the Council had come to 277 in its tenth and to 728 in
 * its twenty-eighth, the commission for Latin America to 683 in its thirty-fifth, that for Western Asia only to 316 in its
 * twenty-eighth. The first sessions were short.
 */
const hasReached = (running: Running | null, perSession: number): boolean =>
  running !== null && !isMany(running) && (running.session < 10 || running.item >= perSession * running.session);
const numbered = (prefix: string) => (kind: InstrumentKind, number: string) => {
  const [session, item] = number.split('/');
  return `${prefix}.${session}/${kind === 'resolution' ? 'RES' : 'DEC'}.${item}`;
};

/** `resolution S-10/19`: of all these sessions only the tenth emergency one adopted so many. */
const isEmergency = (kind: InstrumentKind, number: string): boolean =>
  kind === 'resolution' && /^S-10\/(?:1[1-9]|[2-9]\d)$/.test(number);

const assembly = (kind: InstrumentKind, number: string): boolean => {
  // while numbers ran on, decisions had none
  const running = runningOn(number);
  if (running) return kind === 'resolution' && (isMany(running) || running.session === 1);
  if (/^ES-\d{1,2}\/\d{1,3}$|^\d{3,4} \(E?S-[IVX]+\)$/.test(number)) return true;
  // a special session adopts few resolutions, and counts its decisions from 11 on
  const special = /^S-\d{1,2}\/(\d{1,3})$/.exec(number)?.[1];
  if (special) return Number(special) > 10 === (kind === 'decision') || isEmergency(kind, number);
  // decisions are counted from 301 on in each session, and from 401 on since resolutions have come to more than 300
  const [, session, item] = partsOf(/^(\d{2})\/([1-9]\d{0,2})$/, number);
  const most = Number(session) < 57 ? 300 : 400;
  return between(Number(session), 31, 81) && Number(item) > 0 && Number(item) > most === (kind === 'decision');
};

/** The human-rights bodies have counted their decisions from 101 on. */
const isHundred = (kind: InstrumentKind, number: string): boolean => (kind === 'decision') === /\/1\d\d/.test(number);
const humanRights = (kind: InstrumentKind, number: string): boolean =>
  years(1978, 2006, 130)(kind, number) && isHundred(kind, number);

/**
 * Bodies whose resolutions and decisions are told apart, and those that hold sessions. The last sessions are those of
 * 2026: a table that runs ahead of the calendar makes ambiguous what is clear today.
 */
export const BODIES: { readonly [id: Id]: Body } = {
  'CTOC/COP': {
    class: 'conference',
    issues: (kind, number) => conferenceHas(kind, number) || conferenceHas(other(kind), number),
    // a text can cite the wrong kind: what does not exist as a decision may be a resolution
    label: (kind, number) => {
      const meant = !conferenceHas(kind, number) && conferenceHas(other(kind), number) ? other(kind) : kind;
      return `CTOC/COP/${meant === 'resolution' ? 'RES' : 'DEC'}/${number}`;
    },
  },
  'CAC/COSP': { class: 'conference', issues: sessions(1, 11, 15) },
  'CBD/COP': {
    class: 'conference',
    // the first twelve sessions counted in roman figures
    issues: (kind, number) =>
      sessions(13, 17, 40, 'decision')(kind, number) ||
      (kind === 'decision' && /^(?:XI{0,2}|IX|IV|VI{0,3}|I{1,3})\/\d{1,2}$/.test(number)),
  },
  'FCCC/CP': {
    class: 'conference',
    // some texts call them resolutions
    issues: (_, number) => /^\d+\/C(?:P|MA|MP)\.\d+$/.test(number),
    label: (_, number) => `FCCC/CP/DEC/${number}`,
  },
  A: {
    class: 'assembly',
    issues: assembly,
    label: (kind, number) =>
      `A/${kind === 'resolution' ? 'RES' : 'DEC'}/${isEmergency(kind, number) ? 'E' : ''}${number}`,
  },
  'UNEP/EA': { class: 'assembly', issues: sessions(1, 7, 30), label: numbered('UNEP/EA') },
  'UNEP/GC': {
    class: 'council',
    issues: (kind, number) => /^SS\.[IVX]{1,4}\/\d{1,2}$/.test(number) || sessions(9, 27, 40, 'decision')(kind, number),
  },
  'HSP/HA': { class: 'assembly', issues: sessions(1, 2, 20), label: numbered('HSP/HA') },
  E: {
    class: 'council',
    issues: (kind, number) =>
      // while numbers ran on, decisions had none; the Council has counted them from 201 on in each year
      (kind === 'resolution' && hasReached(runningOn(number), 20)) ||
      (years(1967, 2099, 1999)(kind, number) && (kind === 'decision') === /\/[2-9]\d\d/.test(number)),
  },
  'A/HRC': {
    class: 'council',
    issues: (kind, number) =>
      // a special session adopts one resolution, seldom two
      (/^S-\d{1,2}\/(?:\d|1\d\d)$/.test(number) || sessions(1, 63, kind === 'decision' ? 199 : 50)(kind, number)) &&
      isHundred(kind, number),
  },
  S: {
    class: 'council',
    issues: (kind, number) =>
      kind === 'resolution' && /^(?:\d{1,4}(?: \(\d{4}\))?|\d{3,4}\/(?:19[4-9]|20[0-9])\d)$/.test(number),
    // also written with a slash: `1325/2000`
    label: (_, number) => `S/RES/${number.replace(/\/(\d{4})/, ' ($1)')}`,
  },
  CND: {
    class: 'commission',
    issues: (kind, number) => sessions(35, 69, 25)(kind, number) || /^\d{1,2} ?\([A-Z-]+\)$/.test(number),
  },
  CCPCJ: { class: 'commission', issues: sessions(14, 35, 15) },
  'E/CN.4': { class: 'commission', issues: humanRights },
  'E/CN.4/SUB.2': { class: 'commission', issues: humanRights },
  ECLAC: {
    class: 'commission',
    issues: (_, number) => hasReached(runningOn(number), 15) && Number.parseInt(number, 10) <= 900,
  },
};

function other(kind: InstrumentKind): InstrumentKind {
  return kind === 'resolution' ? 'decision' : 'resolution';
}

/** The other regional commissions count as this one does, and our table knows nothing of them. */
export const hasSisters = (id: Id): boolean => id === 'ECLAC';

/** Whether our table knows the numbers of a body. */
export const isCounted = (id: Id): boolean => id in BODIES;

/** Bodies that our table knows nothing of (`~conference`) may have issued anything. */
export const isForeign = (id: Id): boolean => id.startsWith('~');

/** Of these a resolution named beside them may be, though we know no number of theirs. */
export const isForeignIssuer = (id: Id): boolean => isForeign(id) && id !== '~committee' && !isGroup(id);

/** The letters of one part of a resolution: `58/10 B`, `53/243 A-B`. */
const PART = /(?<=\/\d+) [A-Z](?:-[A-Z])?/;

/** Answers that are kept: one number is asked about many times, and a document has hundreds. */
const MOST_KEPT = 1000;
const KEPT: { readonly [kind in InstrumentKind]: Map<string, readonly Id[]> } = {
  resolution: new Map(),
  decision: new Map(),
};

/** The bodies whose numbers look like this. */
function issuers(kind: InstrumentKind, number: string): readonly Id[] {
  const kept = KEPT[kind];
  let ids = kept.get(number);
  if (!ids) {
    const whole = number.replace(PART, '');
    ids = Object.entries(BODIES).flatMap(([id, body]) => (body.issues(kind, whole) ? id : []));
    if (kept.size >= MOST_KEPT) kept.clear();
    kept.set(number, ids);
  }
  return ids;
}

/** Whether a body can have adopted what bears this number: by what its numbers look like, not by records. */
export const canIssue = (id: Id, kind: InstrumentKind, number: string): boolean => issuers(kind, number).includes(id);

/** A name of the World Health Organization or another: its bodies are none of ours. */
export const ORGANIZATION = '~organization';

/** A group of either Conference, by its id. */
const GROUP_OF = /^(CTOC\/COP|CAC\/COSP)\//;

/** The one group that holds sessions, as its Conference does. */
const REVIEW_GROUP = 'CAC/COSP/IRG';

/** The class of a body by its id, `conference` or `group`; null where the id tells none. */
export function classOf(id: Id): BodyClass | null {
  const known = BODIES[id]?.class;
  if (known) return known;
  if (GROUP_OF.test(id)) return id === REVIEW_GROUP ? 'review-group' : 'group';
  return isForeign(id) && id !== ORGANIZATION ? (id.replace(/^~(?:.*\/)?/, '') as BodyClass) : null;
}

/** Groups of a Conference and others: they hold meetings and adopt nothing. */
export const isGroup = (id: Id): boolean => GROUP_OF.test(id) || id.endsWith('group');

/** Whether what a body holds are meetings and no sessions. */
export const holdsMeetings = (id: Id): boolean => isGroup(id) && id !== REVIEW_GROUP;

/** The Conference that a group is of. */
export const conferenceOf = (id: Id): Id | null => GROUP_OF.exec(id)?.[1] ?? null;

/** A group that is not of the Conference of whoever writes, where we know who does. */
export const isOtherGroup = (id: Id, own: Id | undefined): boolean =>
  own !== undefined && isGroup(id) && conferenceOf(id) !== own;

/** The id of a body's resolution or decision. */
export function instrumentId(body: Id, kind: InstrumentKind, number: string): Id {
  const label = BODIES[body]?.label;
  return label ? label(kind, number) : `${body}/${kind === 'resolution' ? 'RES' : 'DEC'}/${number}`;
}

/** Many a Conference counts its sessions in roman figures: `IX/2` alone tells nothing. */
export const isCommon = (number: string): boolean => /^[IVX]+\//.test(number);

/** So many a session others may have issued, too: regional commissions and bodies that we know nothing of. */
const COMMON = 25;

/** A number that no other body counts like. */
const ALONE = /ES-|\)/;

/** The one body whose number it must be, whoever else is named: no other has come to so many, or counts so. */
export function onlyBody(kind: InstrumentKind, number: string): Id | null {
  const [only, ...others] = possibleBodies(kind, number);
  if (!only || others.length > 0 || hasSisters(only)) return null;
  const [, running, year] = partsOf(/(\d+) \((\d{4})\)/, number);
  if (year) return isOfCouncil(Number(running), Number(year)) ? only : null;
  return ALONE.test(number) || Number(/\/(\d+)/.exec(number)?.[1]) > COMMON ? only : null;
}

/** The same where it outweighs whoever is named: nobody else counts so at all, or it must be of whoever writes. */
export function certainBody(kind: InstrumentKind, number: string, own: Id | undefined): Id | null {
  const only = onlyBody(kind, number);
  return only === own || ALONE.test(number) ? only : null;
}

/** All bodies that can have issued it, as far as the number tells. */
export const possibleBodies = (kind: InstrumentKind, number: string): readonly Id[] =>
  isCommon(number) ? [] : issuers(kind, number);
