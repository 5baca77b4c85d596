import { canIssue, instrumentId } from '../issuer/bodies.ts';
import type { Mention } from '../issuer/mind.ts';
import type { Grammar } from './grammar.ts';
import { NOUNS } from './nouns.ts';
import { firstFrom } from './place.ts';
import type { Listed, Told } from './reference.ts';
import { bracketed, slashed, type Written } from './written.ts';

/** A heading is a line of its own; whatever is longer is a sentence, or goes on with what else is in the list. */
const LONGEST_HEADING = 100;
const LONGEST_LEAD = 240;
/** The full name of a body may begin on the line before. */
const LONGEST_NAME = 40;
/** What begins in small letters, or ends in a comma, is of a sentence. */
const NO_HEADING = /^\s*\p{Ll}|[;,،؛；、，]\s*$/u;
/** A sentence that ends, or cites a number, introduces no list either. */
const NO_LEAD = /\.\s*$|\d\s?[/(]/;
/** So many words at most stand in a heading beside body and noun. */
const MOST_WORDS = { alone: 3, above: 9 };
/** Before a line that goes on with the numbers of the entry above it. */
const GOES_ON = /[;,،؛；、，]\s*$/;
/** Prose ends a list; running heads and feet, which come in between, are shorter, and no title is longer than the second. */
const PROSE = 160;
const LONGEST_TITLE = 400;
/** Numbers stand at most so far apart in one cell: `66/288; 67/10`. */
const NEXT = /\s*[;,،؛；、，]\s*|\s+(?:and|et|y|и|و|和)\s+(?=\d)/y;
/** The page number and job number of a page's foot look like an entry: `34/52 26-02424`. */
const FOOT = /\s*\d\d-\d{5}/y;

interface Read {
  readonly references: readonly Told[];
  readonly listed: Listed | null;
}

const NONE: Read = { references: [], listed: null };

/**
 * Resolutions and decisions that a list names by their bare numbers under a heading: `General Assembly resolutions`, and
 * then `66/288` with its title, paragraph for paragraph or line for line.
 *
 * @param open the list that the paragraph before left open
 * @returns the references in order, and the list that is open after the paragraph
 */
export function readListed(text: string, grammar: Grammar, mentions: readonly Mention[], open: Listed | null): Read {
  if (open === null && mentions.length === 0) return NONE;
  const references: Told[] = [];
  let listed = open;
  let start = 0;
  for (const line of text.split('\n')) {
    const heading = headingOf(text, start, line, grammar, mentions);
    if (heading !== undefined) listed = heading;
    else if (listed !== null) {
      const end = start + line.trimEnd().length;
      const all = entriesAt(text, start + line.search(/\S|$/), end, listed);
      const read = listed.isTentative && all.at(-1)?.end !== end ? [] : all;
      // one at a time: a call takes only so many arguments
      for (const one of read) references.push(one);
      const [first] = read;
      if (first && !GOES_ON.test(text.slice(Math.max(0, start - 8), start)))
        listed = { ...listed, last: text.slice(first.start, first.end), isAside: false, isTentative: false };
      else if (listed.isTentative && line.trim() !== '') listed = null;
    }
    start += line.length + 1;
  }
  if (listed === null || listed !== open || references.length > 0) return { references, listed };
  const { length } = text.trim();
  if (length <= PROSE) return { references, listed };
  // a long title may stand apart from its number
  return { references, listed: length > LONGEST_TITLE || listed.isAside ? null : { ...listed, isAside: true } };
}

/** The list that a line opens; null where it is a heading, but not of a body that we know; undefined where it is none. */
function headingOf(
  text: string,
  start: number,
  line: string,
  { headingNoun, ofBody }: Grammar,
  mentions: readonly Mention[],
): Listed | null | undefined {
  if (line.length > LONGEST_LEAD) return undefined;
  const end = start + line.length;
  // most lines name none; `United Nations` may be the end of the line before
  let first = firstFrom(mentions, start - LONGEST_NAME);
  while ((mentions[first]?.end ?? Infinity) <= start) first++;
  const body = mentions[first];
  if (!body || body.end > end || NO_HEADING.test(line)) return undefined;
  // full names are long
  const isSentence = line.length - (body.end - body.start) > LONGEST_HEADING || /\p{Nd}/u.test(line);
  if (isSentence && NO_LEAD.test(line)) return undefined;
  for (let at = first + 1; (mentions[at]?.start ?? Infinity) < end; at++) {
    if (mentions[at]?.id !== body.id) return undefined;
  }
  const nouns = [...line.matchAll(headingNoun)];
  const kinds = nouns.flatMap(([, noun = '']) => NOUNS.get(noun)?.kind ?? []);
  if (kinds.length === 0 || kinds.length > 2 || kinds[0] === kinds[1]) return undefined;
  const open = (isTentative: boolean): Listed | null =>
    body.id ? { body: body.id, kinds, last: null, isAside: false, isTentative } : null;
  /** `Security Council resolutions, and letters from its President`: more follows what a heading begins with. */
  const lead = (): Listed | null | undefined => {
    const { index = 0, 0: noun = '' } = nouns[0] ?? {};
    const [from, to] = [start + index, start + index + noun.length];
    // no line of a title that cites others: `General Assembly resolutions 67/290 on`
    const before = text.slice(0, Math.min(body.start, from));
    const between = body.start < from ? text.slice(body.end, from) : text.slice(to, body.start);
    const isLead = before.trim() === '' && (between.trim() === '' || ofBody.test(between)) && !NO_LEAD.test(line);
    return isLead ? open(true) : undefined;
  };
  if (isSentence) return lead();
  // `Resolutions and decisions of the General Assembly` leaves `and of the`
  const rest = line.slice(0, Math.max(0, body.start - start)) + line.slice(body.end - start);
  const words = rest.replace(headingNoun, ' ').split(/\s+/).filter(Boolean);
  // `… resolutions and statements by the President of the Security Council` is one where a number stands below it
  if (words.length > MOST_WORDS.alone && !(words.length <= MOST_WORDS.above && numberAt(text, end + 1))) return lead();
  return open(false);
}

/** The numbers with which a line begins, if the body can have issued them. */
function entriesAt(text: string, start: number, end: number, listed: Listed): Told[] {
  const entries: Told[] = [];
  for (let at = start; at < end; ) {
    const written = numberAt(text, at);
    const one = written && entry(withPart(text, written), listed);
    if (!one) break;
    entries.push(one);
    NEXT.lastIndex = one.end;
    at = NEXT.test(text) ? NEXT.lastIndex : end;
  }
  const [first] = entries;
  if (!first) return entries;
  const read = (entries.at(-1) ?? first).end;
  FOOT.lastIndex = read;
  if (FOOT.test(text) || text[read] === ':') return [];
  // the number of a page, or one that a title brings to the start of its line: numbers in a list count upwards
  const isLoose = read === end ? entries.length === 1 : text[start - 1] === '\n' && text[start - 2] !== '\n';
  const isLower = listed.last !== null && session(text.slice(first.start, first.end)) < session(listed.last);
  return isLoose && isLower ? [] : entries;
}

/** What entries are sorted by; those of old sessions, in roman figures, come first. */
const session = (number: string): number => (/\([IVXLC]/.test(number) ? 0 : Number.parseInt(number, 10));

/** The letter of a part, and not the first word of a title: `47/120 A An Agenda`, `80/244 A–C`. */
const PART = /\s\(?([A-Z])(?:\s?[-–]\s?([A-Z])|\s(?:and|et|y|и)\s([A-Z]))?\)?(?=[;,]|\s+(?:[\p{Lu}\p{Lo}\d]|$)|$)/muy;

function numberAt(text: string, start: number): Written | null {
  const sign = text.slice(start, start + 12).search(/[/(]/);
  if (sign < 0) return null;
  const at = start + sign;
  const written = text[at] === '(' ? bracketed(text, at) : slashed(text, at);
  return written?.start === start ? written : null;
}

function withPart(text: string, written: Written): Written {
  PART.lastIndex = written.end;
  const [, first, last, second] = PART.exec(text) ?? [];
  if (!first || written.number.endsWith(')')) return written;
  const until = last ?? second;
  return { ...written, end: PART.lastIndex, number: `${written.number} ${first}${until ? `-${until}` : ''}` };
}

function entry({ start, end, number }: Written, { body, kinds }: Listed): Told | null {
  const possible = kinds.filter((kind) => canIssue(body, kind, number));
  const [kind] = possible;
  if (!kind) return null;
  const ids = possible.map((one) => instrumentId(body, one, number));
  const [target = null] = ids;
  return ids.length === 1
    ? { start, end, kind, target, candidates: [], why: 'heading' }
    : { start, end, kind, target: null, candidates: ids, why: 'heading' };
}
