/** A document symbol as a family understands it: its canonical text and the body whose series it belongs to. */
export interface DocumentSymbol {
  readonly family: string;
  /** UN casing (`Rev.`, `Add.`, `Corr.`), no spaces but the one before a bracket, no reprint asterisk. */
  readonly text: string;
}

/**
 * One series of UN documents. Its file also exports `examples`, whole symbols in canonical form, and `counterExamples`,
 * what looks like one and is none: the tests read them, and what ships leaves them out. `parse` takes a clean symbol (see read.ts for damaged ones) and answers null for anything
 * that is not a whole symbol of the family: a bare prefix such as `CTOC/COP` or `A/CONF.222` is none.
 */
export interface Family {
  readonly id: string;
  /** First part of every symbol of the family. */
  readonly organ: string;
  parse(text: string): DocumentSymbol | null;
  format(symbol: DocumentSymbol): string;
  /** Id of the body whose series the symbol belongs to. */
  parent(symbol: DocumentSymbol): string;
}

interface Series {
  readonly id: string;
  readonly organ: string;
  /** The body that a symbol belongs to: the first pattern that matches decides. */
  readonly bodies: readonly (readonly [pattern: RegExp, body: string])[];
  /** What a whole symbol looks like, in canonical form, without changes and brackets. */
  readonly shape: string;
  /** Bracket parts that its symbols may carry besides `(Vol. II)` and its like. */
  readonly bracket?: string;
}

/** Changes stack: `/Rev.1`, `/Add.1/Corr.2`. */
const CHANGES = '(?:/(?:Rev|Add|Corr|Amend)\\.\\d{1,3})*';
/** `E/CN.7/2022` is a prefix; a resolution of the Council may be numbered like a year. */
function endsInYear(text: string): boolean {
  const slash = text.length - 5;
  return (
    text.charCodeAt(slash) === 47 && /^(?:19|20)\d\d$/.test(text.slice(slash + 1)) && !text.startsWith('RES', slash - 3)
  );
}

const PART = ' \\((?:Vol|Part|Sect|Chap|Supp|Annex|Resumption)s?\\.? [IVXLC\\d]{1,7}[A-Z]?\\)';

/** A family whose grammar is one regular expression over the canonical text. */
export function family({ id, organ, bodies, shape, bracket }: Series): Family {
  const own = bracket ? `(?:${bracket})?` : '';
  const whole = new RegExp(`^${organ}/(?:${shape})${CHANGES}${own}(?:${PART}${CHANGES})?$`);
  return {
    id,
    organ,
    parse: (text) => (whole.test(text) && !endsInYear(text) ? { family: id, text } : null),
    format: (symbol) => symbol.text,
    parent: (symbol) => bodies.find(([pattern]) => pattern.test(symbol.text))?.[1] ?? organ,
  };
}

/** The last part of a symbol before its changes: `14`, `L.9`, `CRP.2`, `INF/1`, `ITA/3`, `CO/5`. */
export const ITEM =
  '(?:[A-Z]{3}/)?(?:(?:CO|Q|GC|NGO|INF|RES|DEC|CRP|R)/|(?:L|CRP|PV|SR|WP|INF|NGO|RES|DEC|R|BP|PC|MISC|DC)\\.)?\\d{1,5}';

/** Year or session in front of it, special and emergency sessions too. */
export const SESSION = '(?:\\d{1,4}|E?S-\\d{1,2})';

/**
 * The common grammar: sub-organs out of a closed list, at most one session or year, one last part. Words are names
 * without number (`HRC`), numbered ones take a number (`C.3`).
 */
export const series = (words: string, numbered: string): string =>
  `(?:(?:${words}|(?:${numbered})\\.\\d{1,3})/)+(?:${SESSION}/(?:(?:${numbered})\\.\\d{1,3}/)?)?${ITEM}`;
