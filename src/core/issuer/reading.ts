import type { Grammar } from '../reference/grammar.ts';
import { sentences } from '../reference/paragraph.ts';
import { firstFrom, isBeside, type Placed } from '../reference/place.ts';
import type { Context } from '../reference/reference.ts';
import { classOf } from './bodies.ts';
import { passing } from './enclosed.ts';
import type { Mention } from './mind.ts';

/** Whoever writes longer sentences is read as far as this on either side. */
const LONGEST_SENTENCE = 4000;

/** No sentence names more bodies on either side of a place; in hostile texts each number would be weighed against hundreds. */
const MOST_NAMED = 24;

/** How far before a number `its` may stand; farther where title and date come before the number. */
const ITS_REACH = { near: 12, far: 300 };
const LONGEST_FRONT = 500;
/** `, and in accordance with` */
const LONGEST_FRONTING = 48;

/** Between two bodies and `respectively` stands the treaty that the second is of. */
const LONGEST_RESPECTIVELY = 120;

/** A heading may have its number or a mark in front, and a mark behind. */
const LONGEST_MARK = 12;
const ENDS_LINE = /(?:^|\n)[^\p{L}\n]*$/u;
const BEFORE_LINE = /^[^\p{L}\p{N}\n]*(?:\n|$)/u;

const ANY = () => true;

/** One paragraph as the issuer reads it. */
export class Reading {
  readonly text: string;
  /** Of the language that the paragraph is in. */
  readonly grammar: Grammar;
  readonly context: Context;
  readonly mentions: readonly Mention[];
  private asked = { at: -1, its: -1 };
  private starts: readonly Placed[] | null = null;

  constructor(text: string, grammar: Grammar, context: Context, mentions: readonly Mention[]) {
    this.text = text;
    this.grammar = grammar;
    this.context = context;
    this.mentions = mentions;
  }

  /** Where its sentences begin. They are told apart only when one is asked for: most paragraphs need none. */
  sentenceStarts(): readonly Placed[] {
    this.starts ??= sentences(this.text);
    return this.starts;
  }

  /** The sentence around a place. */
  sentence(at: number): { start: number; end: number } {
    const starts = this.sentenceStarts();
    const next = firstFrom(starts, at + 1);
    const { start = 0 } = starts[next - 1] ?? {};
    const { start: end = this.text.length } = starts[next] ?? {};
    return { start: Math.max(start, at - LONGEST_SENTENCE), end: Math.min(end, at + LONGEST_SENTENCE) };
  }

  /** The bodies named in the sentence around a place, those nearest to it. */
  namedAround(at: number): readonly Mention[] {
    const { start, end } = this.sentence(at);
    const here = firstFrom(this.mentions, at);
    return this.mentions
      .slice(Math.max(0, here - MOST_NAMED), here + MOST_NAMED)
      .filter((mention) => mention.start >= start && mention.start < end);
  }

  /** Where `its` stands before a number or an ordinal; -1 where it does not. */
  possessive(at: number): number {
    // it is asked several times about one place
    if (this.asked.at !== at) this.asked = { at, its: this.possessiveAt(at) };
    return this.asked.its;
  }

  private possessiveAt(at: number): number {
    const from = Math.max(0, at - (this.grammar.last ? ITS_REACH.far : ITS_REACH.near));
    const index = this.grammar.its.exec(this.text.slice(from, at))?.index;
    return index === undefined ? -1 : from + index;
  }

  /** Where the phrase of a number begins: title and date may stand in front, and what is named in there owns nothing. */
  front(at: number): number {
    const { last } = this.grammar;
    if (!last) return at;
    const from = Math.max(0, at - LONGEST_FRONT);
    return from + (last.front.exec(this.text.slice(from, at))?.index ?? at - from);
  }

  /** Whether `its` before a place can only mean the subject. */
  isOwn(at: number): boolean {
    return this.grammar.own?.test(this.text.slice(Math.max(0, at - ITS_REACH.near), at)) ?? false;
  }

  /** Whether what stands between two places is a line by itself: `Resolution 7/1`, above what it says. */
  isHeading({ start, end }: { readonly start: number; readonly end: number }): boolean {
    return (
      ENDS_LINE.test(this.text.slice(Math.max(0, start - LONGEST_MARK), start)) &&
      BEFORE_LINE.test(this.text.slice(end, end + LONGEST_MARK))
    );
  }

  /** Whether a place is in a paragraph of a preamble: `Recalling …`. */
  isPreamble(at: number): boolean {
    const { start } = this.sentence(at);
    return this.grammar.preamble?.test(this.text.slice(start, at)) ?? false;
  }

  /** Which bodies agree with `its` before a place, as far as the language tells one gender from another. */
  agreement(at: number): (id: string) => boolean {
    const before = this.text.slice(Math.max(0, at - ITS_REACH.near), at);
    const owners = this.grammar.agreement.find(({ its }) => its.test(before))?.owners;
    if (!owners) return ANY;
    return (id) => {
      const kind = classOf(id);
      return kind === null || owners.includes(kind);
    };
  }

  /** Whether a body stands directly before a number or an ordinal. */
  isBeside({ end }: Mention, at: number): boolean {
    const { last } = this.grammar;
    return last ? last.beside.test(this.text.slice(end, at)) : isBeside(this.text, end, at);
  }

  /** The name of a body as it is written. */
  nameOf({ start, end }: Mention): string {
    return this.text.slice(start, end);
  }

  /** Whether a body's name stands before a noun like an adjective: `the Assembly resolution`. */
  isAttribute({ end }: Mention): boolean {
    return this.grammar.attributive.test(this.text.slice(end, end + 24));
  }

  /** Whether what is named is of a number: `resolution 7/1 of the Council`. */
  isOfNumber({ start }: Mention): boolean {
    const before = this.text.slice(Math.max(0, start - 24), start);
    const owner = this.grammar.ofOwner.exec(before);
    // with the sign before the preposition, which in Russian may be none: `2200 A (XXI) Генеральной Ассамблеи`
    return /[\d)]\W{0,2}$/.test(owner ? before.slice(0, owner.index + 1) : before);
  }

  /** A body is the subject of its sentence where no preposition stands before its name, and its case is the subject's. */
  isSubject(mention: Mention): boolean {
    const { start } = mention;
    return (
      !this.isAttribute(mention) &&
      !this.grammar.oblique.test(this.text.slice(Math.max(0, start - 40), start)) &&
      this.grammar.isSubject(this.nameOf(mention))
    );
  }

  /** Whether a body is the subject of an inner clause: `that the Conference`. */
  isInClause({ start }: Mention): boolean {
    return this.grammar.clause.test(this.text.slice(Math.max(0, start - 40), start));
  }

  /** Whether a body is named in brackets or quotation marks that a place stands outside of. */
  isApart({ start, end }: Mention, at: number): boolean {
    return start < at ? passing(this.text.slice(end, at)).leaves : passing(this.text.slice(at, start)).enters;
  }

  /** Whether a body is named as the owner of something: `of the Conference`. */
  isOf({ start }: Mention): boolean {
    return this.grammar.ofOwner.test(this.text.slice(Math.max(0, start - 24), start));
  }

  /** Whether one body is named as that of which another is: `the Review Group of the Conference`. */
  isOfBody({ start }: Mention, { end }: Mention): boolean {
    return this.grammar.nameOf.test(this.text.slice(end, start));
  }

  /** Whether `and` or a semicolon stands before its name. */
  isCoordinate({ start }: Mention): boolean {
    return this.grammar.coordinate.test(this.text.slice(Math.max(0, start - 24), start));
  }

  /** Whether behind two bodies it says that what belongs to them is in the same order: `respectively`. */
  isRespective(end: number): boolean {
    return this.grammar.respectively.test(this.text.slice(end, end + LONGEST_RESPECTIVELY));
  }

  /** `…; in its resolution 9/2, the Council`: the subject directly behind what its clause begins with, from `its` to `end`. */
  fronted(its: number, end: number): Mention | undefined {
    const next = this.mentions[firstFrom(this.mentions, end)];
    if (!next || !this.grammar.directlyBehind.test(this.text.slice(end, next.start)) || !this.isSubject(next))
      return undefined;
    const from = Math.max(this.sentence(its).start, its - LONGEST_FRONTING);
    return this.grammar.fronting.test(this.text.slice(from, its)) ? next : undefined;
  }

  /** Whether a body is the one who acted: `by the Conference`. */
  isActor(mention: Mention): boolean {
    const { start } = mention;
    return (
      this.grammar.by.test(this.text.slice(Math.max(0, start - 12), start)) || this.grammar.isBy(this.nameOf(mention))
    );
  }
}
