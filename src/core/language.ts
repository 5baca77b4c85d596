/** The six official languages of the UN, in the order in which UN documents list them. */
export const LANGUAGES = ['ar', 'zh', 'en', 'fr', 'ru', 'es'] as const;

export type Language = (typeof LANGUAGES)[number];

/** A text in some of the six languages. */
export type Texts = { readonly [language in Language]?: string | undefined };

/** Whether a code is one of the six: `fr`, and not `fr-CA`. */
export const isLanguage = (value: string): value is Language => (LANGUAGES as readonly string[]).includes(value);

/** The direction in which a language is written. */
export const directionOf = (language: Language): 'rtl' | 'ltr' => (language === 'ar' ? 'rtl' : 'ltr');

/** A language by its own name, with a capital letter where its script has them. */
export function ownName(language: Language): string {
  const name = new Intl.DisplayNames(language, { type: 'language' }).of(language) ?? language;
  return name.charAt(0).toLocaleUpperCase(language) + name.slice(1);
}

const ARABIC = /\p{Script=Arabic}/u;
const OTHER = /(?!\p{Script=Arabic})\p{L}/u;

/** The direction in which a line is read: that of Arabic where any of it is Arabic. */
export const directionIn = (line: string): 'rtl' | 'ltr' => (ARABIC.test(line) ? 'rtl' : 'ltr');

/** A text within one of the other direction: both keep their order, and the signs where they meet their places. */
export function isolated(text: string, within: Language): string {
  const isOther = directionOf(within) === 'rtl' ? OTHER.test(text) && !ARABIC.test(text) : ARABIC.test(text);
  return isOther ? `\u2068${text}\u2069` : text;
}
