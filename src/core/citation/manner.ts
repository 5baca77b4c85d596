import type { Language } from '../language.ts';

/** What a language needs to write a citation as the documents of the UN do in it. */
export interface Manner {
  readonly resolution: Instrument;
  readonly decision: Instrument;
  /** `resolution 7/1 of the Conference`: `kind` as `resolution` or `decision` has it. */
  instrument(parts: { kind: Instrument; number: string; body: string; date?: string; title?: string }): string;
  /** The name of a body or treaty as it stands after another noun; undefined where that form is not known. */
  of(name: string): string | undefined;
  /** A document without an official title in this language. */
  document(symbol: string): string;
  article(number: string, treaty: string): string;
  rule(number: string, body: string): string;
  /** Put behind a whole citation. */
  paragraph(whole: string, number: string): string;
  /** The symbol of the document that holds it, behind a whole citation. */
  within(whole: string, symbol: string): string;
}

export interface Instrument {
  readonly noun: string;
  /** `entitled`, in the gender of the noun. */
  readonly entitled: string;
}

export type Manners = Readonly<Record<Language, Manner>>;

/** The name behind its preposition, by the first pattern that its beginning matches; undefined when none does. */
export const byBeginning =
  (rules: readonly (readonly [RegExp, string])[]) =>
  (name: string): string | undefined => {
    const rule = rules.find(([pattern]) => pattern.test(name));
    return rule && name.replace(...rule);
  };
