/**
 * An Arabic name behind "for" or "of": the preposition is written together with it, swallows the first letter of its
 * article, and of three like letters one is left out: `للفريق`, `لمؤتمر`, `للجنة`.
 */
export const arabicFor = (name: string): string => `ل${name.replace(/^ا(?=ل)/, '').replace(/^لل/, 'ل')}`;
