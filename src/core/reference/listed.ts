import { canIssue, type InstrumentKind, instrumentId } from '../issuer/bodies.ts';
import type { Mention } from '../issuer/mind.ts';
import type { Grammar } from './grammar.ts';
import { NOUNS } from './nouns.ts';
import { within } from './place.ts';
import type { Listed, Reference } from './reference.ts';
import { bracketed, slashed, type Written } from './written.ts';

/** A heading is a line of its own; whatever is longer is a sentence. */
const LONGEST_HEADING = 100;
/** A paragraph of prose ends a list; running heads and feet, which come in between, are shorter. */
const PROSE = 160;
/** Numbers stand at most so far apart in one cell: `66/288; 67/10`. */
const NEXT = /\s*[;,]\s*/y;
/** The page number and job number of a page's foot look like an entry: `34/52 26-02424`. */
const FOOT = /\s*\d\d-\d{5}/y;

/**
 * Resolutions and decisions that a list names by their bare numbers under a heading: `General Assembly resolutions`, and
 * then `66/288` with its title, paragraph for paragraph or line for line.
 *
 * @param open the list that the paragraph before left open
 * @returns the references in order, and the list that is open after the paragraph
 */
export function readListed(
  text: string,
  grammar: Grammar,
  mentions: readonly Mention[],
  open: Listed | null,
): { references: Reference[]; listed: Listed | null } {
  const references: Reference[] = [];
  let listed = open;
  let entries = 0;
  let start = 0;
  for (const line of text.split('\n')) {
    const heading = headingOf(start, line, grammar, mentions);
    if (heading !== undefined) listed = heading;
    else if (listed !== null) {
      const read = entriesAt(text, start + line.search(/\S|$/), start + line.trimEnd().length, listed);
      references.push(...read);
      entries += read.length;
      listed = { ...listed, last: read.at(-1)?.text ?? listed.last };
    }
    start += line.length + 1;
  }
  const isProse = listed === open && entries === 0 && text.trim().length > PROSE;
  return { references, listed: isProse ? null : listed };
}

/** The list that a line opens; null where it is a heading, but not of a body that we know; undefined where it is none. */
function headingOf(
  start: number,
  line: string,
  { headingNoun }: Grammar,
  mentions: readonly Mention[],
): Listed | null | undefined {
  if (line.length > LONGEST_HEADING || /\p{Nd}/u.test(line)) return undefined;
  const nouns = [...line.matchAll(headingNoun)];
  const noun = NOUNS.get(nouns[0]?.[1] ?? '');
  if (nouns.length !== 1 || !noun) return undefined;
  const named = within(mentions, start, start + line.length);
  const [body] = named;
  if (!body || named.length > 1) return undefined;
  // `Resolutions of the General Assembly` leaves `of the`
  const rest = line.slice(0, body.start - start) + line.slice(body.end - start);
  const words = rest.replace(headingNoun, ' ').split(/\s+/).filter(Boolean);
  if (words.length > 2) return undefined;
  return body.id ? { body: body.id, kind: noun.kind, last: null } : null;
}

/** The numbers with which a line begins, if the body can have issued them. */
function entriesAt(text: string, start: number, end: number, { body, kind, last }: Listed): Reference[] {
  const entries: Reference[] = [];
  for (let at = start; at < end; ) {
    const written = numberAt(text, at);
    if (!written || !canIssue(body, kind, written.number)) break;
    entries.push(entry(text, written, body, kind));
    NEXT.lastIndex = written.end;
    at = NEXT.test(text) ? NEXT.lastIndex : end;
  }
  const read = entries.at(-1)?.end ?? start;
  FOOT.lastIndex = read;
  // a number alone in its line may be that of a page, unless it goes on counting upwards
  const isPage =
    FOOT.test(text) ||
    (read === end && entries.length === 1 && last !== null && session(last) > session(text.slice(start, end)));
  return isPage ? [] : entries;
}

const session = (number: string): number => Number.parseInt(number, 10);

function numberAt(text: string, start: number): Written | null {
  const sign = text.slice(start, start + 12).search(/[/(（／]/);
  if (sign < 0) return null;
  const at = start + sign;
  const written = /[(（]/.test(text[at] as string) ? bracketed(text, at) : slashed(text, at);
  return written?.start === start ? written : null;
}

const entry = (text: string, { start, end, number }: Written, body: string, kind: InstrumentKind): Reference => ({
  start,
  end,
  text: text.slice(start, end),
  kind,
  target: instrumentId(body, kind, number),
  candidates: [],
  why: 'heading',
});
