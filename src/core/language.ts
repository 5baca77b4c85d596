/** The six official languages of the UN, in the order in which UN documents list them. */
export const LANGUAGES = ['ar', 'zh', 'en', 'fr', 'ru', 'es'] as const;

export type Language = (typeof LANGUAGES)[number];

/** A text in some of the six languages. */
export type Texts = { readonly [language in Language]?: string | undefined };

export const isLanguage = (value: string): value is Language => (LANGUAGES as readonly string[]).includes(value);
