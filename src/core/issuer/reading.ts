import type { Grammar } from '../reference/grammar.ts';
import { sentences } from '../reference/paragraph.ts';
import { firstFrom } from '../reference/place.ts';
import type { Context } from '../reference/reference.ts';
import type { Mention } from './mind.ts';

/** Whoever writes longer sentences is read as far as this on either side. */
const LONGEST_SENTENCE = 4000;

/** One paragraph as the issuer reads it. */
export class Reading {
  readonly text: string;
  /** Of the language that the paragraph is in. */
  readonly grammar: Grammar;
  readonly context: Context;
  readonly mentions: readonly Mention[];
  private starts: readonly { readonly start: number }[] | null = null;

  constructor(text: string, grammar: Grammar, context: Context, mentions: readonly Mention[]) {
    this.text = text;
    this.grammar = grammar;
    this.context = context;
    this.mentions = mentions;
  }

  /** The sentence around a place. Sentences are told apart only when one is asked for: most paragraphs need none. */
  sentence(at: number): { start: number; end: number } {
    this.starts ??= sentences(this.text);
    const next = firstFrom(this.starts, at + 1);
    const { start = 0 } = this.starts[next - 1] ?? {};
    const { start: end = this.text.length } = this.starts[next] ?? {};
    return { start: Math.max(start, at - LONGEST_SENTENCE), end: Math.min(end, at + LONGEST_SENTENCE) };
  }

  /** A body is the subject of its sentence where no preposition stands before its name. */
  isSubject({ start }: Mention): boolean {
    return !this.grammar.oblique.test(this.text.slice(Math.max(0, start - 24), start));
  }
}
