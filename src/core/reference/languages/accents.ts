/** Accents, but not the tilde of `ñ`, which is another letter. */
const ACCENTS = /[\u0300-\u0302\u0308\u0327]/g;

/** The same without accents, which capitals and careless typists leave out. Patterns stay patterns. */
export const unaccented = (text: string): string =>
  /[À-ÿ]/.test(text) ? text.normalize('NFD').replace(ACCENTS, '').normalize('NFC') : text;
