import type { Grammar } from './grammar.ts';
import { NOUNS } from './nouns.ts';
import { firstFrom, nextAt, type Placed } from './place.ts';
import type { Cited, Told } from './reference.ts';

/** What was cited together: one instrument or document, or a list of them. */
interface Passage {
  readonly start: number;
  end: number;
  readonly kind: Cited['kind'];
  readonly targets: (string | null)[];
}

/** Nobody points back at longer lists; each reference would carry all of it. */
const LONGEST_LIST = 64;
/** Nor over so many passages to one of another kind: in hostile texts there are as many again for each that points. */
const FARTHEST = 64;

/** What a text cites, lists kept together, in order. */
function passages(text: string, { listGap }: Grammar, references: readonly Told[]): Passage[] {
  const all: Passage[] = [];
  for (const { start, end, kind, target } of references) {
    if (kind !== 'symbol' && kind !== 'resolution' && kind !== 'decision') continue;
    const last = all.at(-1);
    if (last?.kind === kind && listGap.test(text.slice(last.end, start))) {
      last.end = end;
      if (last.targets.length < LONGEST_LIST) last.targets.push(target);
    } else all.push({ start, end, kind, targets: [target] });
  }
  return all;
}

/**
 * References that name nothing themselves and point back: `that decision`, `dans cette même résolution`, `ibid.` Each means
 * what was cited last of its kind; where that was a list, any of its members. One that only says `that` stays in its own
 * paragraph, one that says `the same` reaches into the one before.
 *
 * @param starts where its sentences begin
 * @param references what the paragraph cites, in order
 * @param before what the paragraph before cited
 * @returns the references, not in order, and what a reader has in mind after the paragraph
 */
export function readBackward(
  text: string,
  grammar: Grammar,
  starts: Starts,
  references: readonly Told[],
  before: readonly Cited[],
): { references: Told[]; cited: readonly Cited[] } {
  const here = passages(text, grammar, references);
  if (here.length === 0 && before.length === 0) return { references: [], cited: before };
  const notes = new Notes(text, starts);
  const read: Told[] = [];
  for (const { start, end, kind, isNear, isLatter } of pointers(text, grammar)) {
    const next = nextAt(references, end);
    // `Ibid., resolution 9/2`: what has resolutions in it is a document
    const isWhole = next !== undefined && next.kind !== 'paragraph' && grammar.ibid.test(text.slice(start, next.start));
    const isMeant = (passage: Pick<Cited, 'kind'>) =>
      kind === null ? !isWhole || passage.kind === 'symbol' : passage.kind === kind;
    const index = firstFrom(here, start);
    const near = here.slice(Math.max(0, index - FARTHEST), index);
    const earlier = near.filter((one) => one.end <= start && isMeant(one));
    const last = earlier.findLast((one) => !isAside(text, grammar, one, start)) ?? earlier.at(-1);
    if (kind === null) {
      if (notes.isOfSeries(end, next)) continue;
      const isPast = !last && read.length === 0 && before.at(-1)?.isPast;
      if (isPast || notes.isApart(start, Math.max(last?.end ?? 0, read.at(-1)?.end ?? 0))) continue;
    }
    const meant = last ?? (isNear ? undefined : before.findLast(isMeant));
    if (meant) read.push(pointing(start, end, isLatter ? meant.targets.slice(-1) : meant.targets));
  }
  const isPast = notes.isOther(Math.max(here.at(-1)?.end ?? 0, read.at(-1)?.end ?? 0), text.length);
  const cited = here.length > 0 ? latest(here, isPast) : isPast || read.length > 0 ? told(before, isPast) : before;
  return { references: read, cited };
}

/** `(see ` */
const LONGEST_SEE = 24;

/** `decision 6/2 (see also decision 4/3) … the same decision`: what a bracket only refers to is not meant behind it. */
const isAside = (text: string, grammar: Grammar, { start, end }: Passage, at: number): boolean =>
  grammar.seeBefore.test(text.slice(Math.max(0, start - LONGEST_SEE), start)) && /[)）]/.test(text.slice(end, at));

/** What the paragraph before cited, where it is told of again or something else is. */
const told = (before: readonly Cited[], isPast: boolean): readonly Cited[] =>
  before.every((one) => one.isPast === isPast) ? before : before.map((one) => ({ ...one, isPast }));

/** Asked for only where something points back. */
type Starts = () => readonly Placed[];

/** Ends of notes, and abbreviations that look like one: shorter than anything that is cited. */
const LONGEST_FRAGMENT = 16;
const MOST_FRAGMENTS = 8;
/** The number of a note. */
const LONGEST_NUMBERING = 40;
/** The line above the notes of a page, and how far behind it the first of them is looked for that cites nothing. */
const RULE = /_{4,}/;
const FARTHEST_RULE = 400;

/** A paragraph as a row of notes, each a sentence: `Ibid.` at the beginning of one means what the note before cites. */
class Notes {
  private readonly text: string;
  private readonly starts: Starts;

  constructor(text: string, starts: Starts) {
    this.text = text;
    this.starts = starts;
  }

  /**
   * Whether a note that begins at a place, perhaps with its number, cannot mean what was cited last: another note stands
   * between, or it is the first of a page. In the middle of a sentence, `(ibid., paragraph 5)`, what was cited last is meant.
   */
  isApart(at: number, cited: number): boolean {
    const starts = this.starts();
    const from = starts[firstFrom(starts, at + 1) - 1]?.start ?? 0;
    if (RULE.test(this.text.slice(Math.max(cited, at - FARTHEST_RULE), at))) return true;
    const words = this.text.slice(Math.max(from, at - LONGEST_NUMBERING), at);
    return !/\p{L}/u.test(words) && this.isOther(cited, from);
  }

  /** Whether a whole sentence stands between two places. */
  isOther(from: number, to: number): boolean {
    const starts = this.starts();
    let end = to;
    const last = firstFrom(starts, to);
    for (let index = last - 1; index > last - MOST_FRAGMENTS; index--) {
      const start = starts[index]?.start ?? -1;
      if (start < from) return false;
      if (end - start > LONGEST_FRAGMENT) return true;
      end = start;
    }
    return true;
  }

  /** `Ibid., 2014, Supplement No. 8 (E/2014/28)`: the series, of which another document follows. */
  isOfSeries(end: number, next: Told | undefined): boolean {
    if (next?.kind !== 'symbol' || !/[(（]\s*$/.test(this.text.slice(next.start - 2, next.start))) return false;
    const starts = this.starts();
    return firstFrom(starts, end) === firstFrom(starts, next.start);
  }
}

interface Pointer {
  readonly start: number;
  readonly end: number;
  /** What it is the noun of; null where it may be anything. */
  readonly kind: Cited['kind'] | null;
  /** Whether what it means stands in the same paragraph. */
  readonly isNear: boolean;
  /** Whether it means the last of several. */
  readonly isLatter: boolean;
}

/** The words before such a noun are no longer than this. */
const LONGEST_WORDS = 40;

function pointers(text: string, grammar: Grammar): Pointer[] {
  const { backwardNoun, backwardBefore, backwardAfter, backwardLatter, backwardNot } = grammar;
  const found: Pointer[] = [];
  backwardNoun.lastIndex = 0;
  for (let match = backwardNoun.exec(text); match; match = backwardNoun.exec(text)) {
    const [word, noun] = match;
    const at = match.index;
    const end = at + word.length;
    if (noun === undefined) {
      found.push({ start: at, end, kind: null, isNear: false, isLatter: false });
      continue;
    }
    const kind = NOUNS.get(noun)?.kind ?? 'symbol';
    backwardNot.lastIndex = end;
    if (backwardNot.test(text)) continue;
    backwardAfter.lastIndex = end;
    const isMentioned = backwardAfter.test(text);
    const from = Math.max(0, at - LONGEST_WORDS);
    const words = backwardBefore.exec(text.slice(from, at));
    if (words) {
      const [, that, same, latter] = words;
      if (kind === 'symbol' && grammar.present?.test(that ?? '')) continue;
      const start = from + words.index + words[0].indexOf(that ?? same ?? latter ?? '');
      found.push({ start, end, kind, isNear: that !== undefined, isLatter: latter !== undefined });
      continue;
    }
    backwardLatter.lastIndex = end;
    const isLatter = backwardLatter.test(text);
    const stop = isMentioned ? backwardAfter.lastIndex : backwardLatter.lastIndex;
    if (isMentioned || isLatter) found.push({ start: at, end: stop, kind, isNear: false, isLatter });
  }
  return found;
}

function pointing(start: number, end: number, targets: Cited['targets']): Told {
  const known = targets.filter((target) => target !== null);
  const target = targets.length === 1 ? (known[0] ?? null) : null;
  const candidates = targets.length > 1 ? known : [];
  return { start, end, kind: 'backward', target, candidates, why: 'backward' };
}

/** The last passage of each kind, in order: all that `the same` can mean further on. */
function latest(all: readonly Passage[], isPast: boolean): readonly Cited[] {
  const last = new Map<Cited['kind'], Cited>();
  for (const { kind, targets } of all) {
    last.delete(kind);
    last.set(kind, { kind, targets, isPast });
  }
  return [...last.values()];
}
