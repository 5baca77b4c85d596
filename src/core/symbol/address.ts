import { isLanguage, type Language } from '../language.ts';
import { parseSymbol } from './read.ts';

export interface AddressedSymbol {
  readonly symbol: string;
  /** Null where the address leaves it open. */
  readonly language: Language | null;
}

/** Query parameters that carry a symbol, and those that carry a language, in the resolvers old and new. */
const SYMBOL_PARAMETERS = ['s', 'symbol', 'finalsymbol', 'ds', 'symbolno', 'm'];
const LANGUAGE_PARAMETERS = ['l', 'lang', 'language'];
const LETTERS: Record<string, Language> = { a: 'ar', c: 'zh', e: 'en', f: 'fr', r: 'ru', s: 'es' };

/** How the names of files end in their language; `_A` can also be the part of a resolution. */
const LANGUAGE_AT_END = [/[-_](AR|ZH|EN|FR|RU|ES)$/i, /(?<!_RES_.*)_([ACEFRS])$/i];

const HOST = /(?:^|\.)(?:un\.org|undocs\.org|ohchr\.org|unodc\.org)$/;
const RESOLVER = /(?:^|\.)(?:docs\.un|undocs)\.org$/;

function language(value: string | undefined): Language | null {
  if (!value) return null;
  const code = value.toLowerCase();
  return isLanguage(code) ? code : (LETTERS[code] ?? null);
}

const decode = (part: string): string => {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
};

function parsed(address: string): URL | null {
  const whole = /^[a-z]+:/i.test(address) ? address : `https://${address}`;
  return URL.canParse(whole) ? new URL(whole) : null;
}

/** `fr/A/RES/55/25`: a symbol with or without its language in front. */
function withLanguage(path: string, asked: string | undefined): AddressedSymbol | null {
  const inFront = language(/^[a-z]{2}(?=\/)/i.exec(path)?.[0]);
  const symbol = parseSymbol(inFront ? path.slice(3) : path);
  return symbol ? { symbol, language: inFront ?? language(asked) } : null;
}

/**
 * The document that an address names, in all forms that UN resolvers have used: `docs.un.org/fr/A/RES/55/25`,
 * `undocs.org/A/RES/55/25`, `documents.un.org/api/symbol/access?s=…&l=fr`, `daccess-ods.un.org/access.nsf/Get?Open&DS=…`,
 * `www.un.org/ga/search/view_doc.asp?symbol=…`, and file names such as `A_RES_31_59-EN.pdf` of the Digital Library.
 */
export function symbolFromAddress(address: string): AddressedSymbol | null {
  const url = parsed(address);
  if (!url || !HOST.test(url.hostname)) return null;

  const query = new Map([...url.searchParams].map(([key, value]) => [key.toLowerCase(), value]));
  const asked = LANGUAGE_PARAMETERS.map((key) => query.get(key)).find(Boolean);
  for (const key of SYMBOL_PARAMETERS) {
    // some addresses were encoded twice
    const found = withLanguage(decode(query.get(key) ?? ''), asked);
    if (found) return found;
  }

  const path = decode(url.pathname).replace(/^\/+|\/+$/g, '');
  // people paste `undocs.org/A/RES/55/25&Lang=E`
  const [plainPath = '', ...pasted] = path.split('&');
  const lang = pasted.map((part) => /^lang=(\w+)$/i.exec(part)?.[1]).find(Boolean);
  if (RESOLVER.test(url.hostname)) return withLanguage(plainPath, asked ?? lang);
  return symbolFromFileName(path.slice(path.lastIndexOf('/') + 1));
}

/**
 * The document that a file is named after: `A_RES_31_59-EN.pdf`, `A_81_6 (SECT. 20).pdf`, `CTOC_COP_2014_13_E.pdf`,
 * `A-HRC-22-10_en.docx`. Stricter than text: the name has to be nothing but the symbol and its language.
 */
export function symbolFromFileName(name: string): AddressedSymbol | null {
  const bare = name.replace(/\.(?:pdf|docx?|html?)$/i, '');
  for (const pattern of LANGUAGE_AT_END) {
    const end = pattern.exec(bare);
    const symbol = symbolOfStem(bare.slice(0, end?.index));
    if (symbol) return { symbol, language: language(end?.[1]) };
  }
  return null;
}

const symbolOfStem = (stem: string): string | null => {
  if (stem.includes('_')) return parseSymbol(stem.replaceAll('_', '/').replace('--', '-'));
  return /^[A-Z]+-[A-Z]/i.test(stem) ? parseSymbol(stem.replaceAll('-', '/')) : null;
};
