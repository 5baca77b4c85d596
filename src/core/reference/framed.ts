import { grammarOf } from './grammar.ts';
import { TONGUES } from './languages/index.ts';
import { NOUNS, type Noun } from './nouns.ts';
import type { Written } from './written.ts';

/** A number as its list has it, once the noun is read. */
export interface Member {
  readonly start: number;
  readonly end: number;
  readonly number: string;
}

/** A number with what stands around it: `第53/243 A和B号`. */
interface Framed extends Written {
  /** Where its sign begins, and where its counter ends, or its noun. */
  readonly open: number;
  readonly close: number;
  readonly noun: Noun | undefined;
  /** A bare number is only read beside one that is not. */
  readonly isBare: boolean;
}

const LANGUAGE = TONGUES.find(({ nounLast }) => nounLast)?.language;
/** Below are no letters of a language that is written so. */
const FIRST = 0x2e80;
/** Dates and titles stand between the members of a list, but not whole pages. */
const LONGEST_GAP = 700;

/** Collects numbers until the noun comes that serves all of them: `第6/1号、第6/2号和第6/4号决议`. */
export class Waiting {
  private readonly text: string;
  private list: Framed[] = [];

  constructor(text: string) {
    this.text = text;
  }

  /** Whether no number waits for its noun. */
  get isEmpty(): boolean {
    return this.list.length === 0;
  }

  /** The list that this number ends; null as long as the noun is still to come. */
  add(written: Written): { noun: Noun; members: Member[] } | null {
    const { text } = this;
    const isNear = text.charCodeAt(written.start - 1) >= FIRST || text.charCodeAt(written.end) >= FIRST;
    if (!LANGUAGE || !(isNear || this.list.length > 0)) return null;
    const grammar = grammarOf(LANGUAGE);
    if (!grammar.last) return null;
    const framed = frame(text, written, grammar.last);
    const before = this.list.at(-1);
    const gap = before && framed.open - before.close < LONGEST_GAP && text.slice(before.close, framed.start);
    if (!gap || !grammar.listGap.test(gap)) this.list = [];
    this.list.push(framed);
    const { noun } = framed;
    if (!noun) return null;
    const { list } = this;
    this.list = [];
    return list.some(({ isBare }) => !isBare) ? { noun, members: list.map(member) } : null;
  }
}

function frame(text: string, written: Written, { sign, tail }: { sign: string; tail: RegExp }): Framed {
  const isOpened = text.startsWith(sign, written.start - sign.length);
  tail.lastIndex = written.end;
  const [all = '', letters = '', counter = '', noun = ''] = tail.exec(text) ?? [];
  const [first, ...more] = letters.match(/[A-Z]/g) ?? [];
  const part = first ? ` ${[first, ...more.slice(-1)].join('-')}` : '';
  const close = written.end + all.length;
  return {
    start: written.start,
    end: close - noun.length - counter.length,
    number: written.number + part,
    open: isOpened ? written.start - sign.length : written.start,
    close,
    noun: NOUNS.get(noun),
    isBare: !isOpened && !counter,
  };
}

/** Sign and counter belong to the first of a list, sign and noun to a number that is alone. */
const member = ({ start, end, number, open, close }: Framed, place: number): Member =>
  place === 0 ? { start: open, end: close, number } : { start, end, number };
