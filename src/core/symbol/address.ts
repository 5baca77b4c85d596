import { isLanguage, type Language } from '../language.ts';
import { parseSymbol } from './read.ts';

export interface AddressedSymbol {
  readonly symbol: string;
  /** Null where the address leaves it open. */
  readonly language: Language | null;
}

/** Query parameters that carry a symbol, and those that carry a language, in the resolvers old and new. */
const SYMBOL_PARAMETERS = ['s', 'symbol', 'finalsymbol', 'ds', 'symbolno'];
const LANGUAGE_PARAMETERS = ['l', 'lang', 'language'];
const LETTERS: Record<string, Language> = { a: 'ar', c: 'zh', e: 'en', f: 'fr', r: 'ru', s: 'es' };

function language(value: string | undefined): Language | null {
  const code = (value ?? '').toLowerCase();
  return isLanguage(code) ? code : (LETTERS[code] ?? null);
}

const decode = (part: string): string => {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
};

/**
 * The document that an address names, in all forms that UN resolvers have used: `docs.un.org/fr/A/RES/55/25`,
 * `undocs.org/A/RES/55/25`, `documents.un.org/api/symbol/access?s=…&l=fr`, `daccess-ods.un.org/access.nsf/Get?Open&DS=…`,
 * `www.un.org/ga/search/view_doc.asp?symbol=…`, and file names such as `A_RES_31_59-EN.pdf` of the Digital Library.
 */
export function symbolFromAddress(address: string): AddressedSymbol | null {
  let url: URL;
  try {
    url = new URL(address);
  } catch {
    return null;
  }
  if (!/(?:^|\.)(?:un\.org|undocs\.org|ohchr\.org|unodc\.org)$/.test(url.hostname)) return null;

  const query = new Map([...url.searchParams].map(([key, value]) => [key.toLowerCase(), value]));
  const asked = LANGUAGE_PARAMETERS.map((key) => query.get(key)).find(Boolean);
  for (const key of SYMBOL_PARAMETERS) {
    // `undocs.org/pdf?symbol=en/A/RES/55/25` has the language in front
    const [, code, value = ''] = /^(?:([a-z]{2})\/)?(.*)$/.exec(query.get(key) ?? '') ?? [];
    const symbol = parseSymbol(value);
    if (symbol) return { symbol, language: language(code ?? asked) };
  }

  const parts = url.pathname.split('/').filter(Boolean).map(decode);
  const first = parts[0]?.toLowerCase() ?? '';
  if (/(?:^|\.)(?:docs\.un|undocs)\.org$/.test(url.hostname)) {
    const path = isLanguage(first) ? parts.slice(1) : parts;
    const symbol = parseSymbol(path.join('/'));
    return symbol ? { symbol, language: isLanguage(first) ? first : language(asked) } : null;
  }

  const file = /^([A-Z]+_[\w.()-]+?)-(AR|ZH|EN|FR|RU|ES)\.pdf$/i.exec(parts.at(-1) ?? '');
  const symbol = file?.[1] ? parseSymbol(file[1].replaceAll('_', '/')) : null;
  return symbol ? { symbol, language: language(file?.[2]) } : null;
}
