import type { Grammar } from './grammar.ts';
import { NOUNS } from './nouns.ts';
import { firstFrom, nextAt } from './place.ts';
import type { Cited, Told } from './reference.ts';

/** What was cited together: one instrument or document, or a list of them. */
interface Passage extends Cited {
  readonly start: number;
  end: number;
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
 * @param references what the paragraph cites, in order
 * @param before what the paragraph before cited
 * @returns the references, not in order, and what a reader has in mind after the paragraph
 */
export function readBackward(
  text: string,
  grammar: Grammar,
  references: readonly Told[],
  before: readonly Cited[],
): { references: Told[]; cited: readonly Cited[] } {
  const here = passages(text, grammar, references);
  if (here.length === 0 && before.length === 0) return { references: [], cited: before };
  const read: Told[] = [];
  for (const { start, end, kind, isNear, isLatter } of pointers(text, grammar)) {
    const next = nextAt(references, end);
    // `Ibid., resolution 9/2`: what has resolutions in it is a document
    const isWhole = next !== undefined && next.kind !== 'paragraph' && grammar.ibid.test(text.slice(start, next.start));
    const isMeant = (passage: Cited) => (kind === null ? !isWhole || passage.kind === 'symbol' : passage.kind === kind);
    const index = firstFrom(here, start);
    const near = here.slice(Math.max(0, index - FARTHEST), index);
    const last = near.findLast((one) => one.end <= start && isMeant(one));
    const meant = last ?? (isNear ? undefined : before.findLast(isMeant));
    if (meant) read.push(pointing(start, end, isLatter ? meant.targets.slice(-1) : meant.targets));
  }
  return { references: read, cited: here.length > 0 ? latest(here) : before };
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
function latest(all: readonly Passage[]): readonly Cited[] {
  const last = new Map<Cited['kind'], Cited>();
  for (const { kind, targets } of all) {
    last.delete(kind);
    last.set(kind, { kind, targets });
  }
  return [...last.values()];
}
