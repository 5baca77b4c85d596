import { match } from './match.ts';

/** A document symbol as a family understands it: its canonical text and the body whose series it belongs to. */
export interface DocumentSymbol {
  readonly family: string;
  /** UN casing (`Rev.`, `Add.`, `Corr.`), no spaces but the one before a bracket, no reprint asterisk. */
  readonly text: string;
}

/**
 * One series of UN documents. Its file also exports `examples`, whole symbols in canonical form, and `counterExamples`,
 * what looks like one and is none: the tests read them, and what ships leaves them out. `parse` takes a clean symbol
 * (half.ts reads damaged ones) and answers null for anything that is not a whole symbol of the family: a bare prefix such
 * as `CTOC/COP` or `A/CONF.222` is none.
 */
export interface Family {
  readonly id: string;
  /** First part of every symbol of the family. */
  readonly organ: string;
  parse(text: string): DocumentSymbol | null;
  /** Where a symbol ends that starts here, is written as it should be and ends plainly; -1 where a closer look is needed. */
  soundEnd(text: string, start: number): number;
  format(symbol: DocumentSymbol): string;
  /** Id of the body whose series the symbol belongs to. */
  parent(symbol: DocumentSymbol): string;
}

interface Series {
  readonly id: string;
  readonly organ: string;
  /** The body that a symbol belongs to, by how it begins: the first that fits decides; the organ itself without any. */
  readonly bodies?: readonly (readonly [beginning: string, body: string])[];
  /** What a whole symbol looks like, in canonical form, without changes and brackets. */
  readonly shape: string;
  /** Whether its numbers run on through all years: `CD/1985` is no prefix then. */
  readonly runsOn?: true;
  /** What looks whole and is a prefix, too: the parts with which no symbol ends. */
  readonly prefix?: string;
}

/** So often may anything stand in a symbol that can stand more than once: a text without end is no symbol. */
const SOME = '{0,5}';
/** Changes stack: `/Rev.1`, `/Add.1/Corr.2`. A part may be named by a word, too. */
const CHANGES = `(?:/(?:Rev|Add|Corr|Amend|Supp)\\.\\d{1,3})${SOME}`;
const NAMED = '(?:/(?:Report|Summary|Part [A-Z]))?';
const PART = ` \\((?:(?:Vol|Part|Sect|Chap|Supp|Annex|Resumption|Prog|Income sect)\\.?(?: (?:[IVXLC]{1,7}|\\d{1,3})[A-Z]?)?|Introduction|Findings|Recommendations)\\)`;

/** `E/CN.7/2022` is a prefix; but resolutions may be numbered like a year, and communications end in theirs. */
const NO_YEAR = '(?<!(?<!/(?:RES|D/\\d{1,4}(?:-\\d{1,4})?|CORE/[A-Z]{3}))/(?:19|20)\\d\\d)';

/** A comma, a bracket, a full stop, a space: all behind which a symbol does not go on. Letters and brackets are seen to later. */
const PLAIN_END = '(?<![ -][A-Z]|\\))(?=[),;]|[ \\n](?!/)|-(?=[^\\0-@])|\\.(?:[ \\n]|$)|$)';

/** A family whose grammar is one regular expression over the canonical text. */
export function family({ id, organ, bodies = [], shape, prefix, runsOn }: Series): Family {
  const bare = `${organ}/(?:${shape})${NAMED}${CHANGES}`;
  const notPrefix = (runsOn ? '' : NO_YEAR) + (prefix ? `(?<!/(?:${prefix}))` : '');
  const whole = new RegExp(`^${bare}(?:${PART}${NAMED}${CHANGES})?${notPrefix}$`);
  const sound = new RegExp(`${bare}${notPrefix}${PLAIN_END}`, 'y');
  return {
    id,
    organ,
    parse: (text) => (whole.test(text) ? { family: id, text } : null),
    soundEnd: (text, start) => match(sound, text, start),
    format: (symbol) => symbol.text,
    parent: (symbol) => bodies.find(([beginning]) => symbol.text.startsWith(beginning))?.[1] ?? organ,
  };
}

/** What the last number of a symbol may count: `L.9`, `CRP.2`, `INF/1`, `NGO/12`. */
const NATURE = 'L|CRP|PV|SR|WP|INF|NGO|RES|DEC|REC|R|BP|PC|MISC|Misc|DC|G|NI|PRST|HLS|CO|Q|GC|W|OM';

/** The last part of a symbol before its changes: `14`, `L.9`, `ITA/3`. */
export const ITEM = `(?:[A-Z]{3}/)?(?:(?:${NATURE})[./])?\\d{1,5}`;

/** Year or session in front of it, special and emergency sessions too. */
const SESSION = '(?:\\d{1,4}|E?S-\\d{1,2}|[IVXL]{1,7})';

/** Any sub-organ, where a body names its own as it likes: `EDID`, `IG.3`, `MP.EIA`, `BATUMI.CONF`. */
export const OPEN = `(?:[A-Z]{1,9}(?:\\.(?:\\d{1,3}|[A-Z]{2,8}))${SOME}|CL\\d\\.[A-Z]{2,4})`;

/**
 * The common grammar: sub-organs out of a closed list, at most one session or year, one last part. Words are names
 * without number (`HRC`), numbered ones take a number (`C.3`, `WG.III`); the session of either may stand in brackets
 * (`COP(8)`).
 */
export function series(words: string, numbered: string): string {
  const body = `(?:(?:(?:${numbered})\\.(?:\\d{1,4}|[IVX]{1,6})|${words})(?:\\((?:E?S-)?(?:[IVXL]{1,7}|\\d{1,4})\\))?/)`;
  return `${body}{1,6}(?:${SESSION}/${body}${SOME}(?:\\d{1,4}/(?=[A-Z]))?)?${ITEM}`;
}

/** What a committee asks, hears and says: questions, replies, additional information, follow-up, findings of a visit. */
const OF_COMMITTEE = 'CO|Q|QPR|QAR|RQ|RQAR|RQSA|AI|OAI|SA|FIR|RFIR|FCO|FU|VR|EP|INQ|GC|SR|L|CRP|WP|INF|NGO|SP';

/**
 * Documents of a committee that watches over a treaty: `CO/6` concluding observations, `1-5` a combined report,
 * `142/D/3210/2018` a communication, `79/Add.81` and the like of the early years.
 */
export const COMMITTEE = [
  '\\d{1,3}/D/\\d{1,4}(?:-\\d{1,4})?/(?:19|20)\\d\\d',
  `(?:(?:OP[A-Z]{2}|OP\\.\\d{1,2}|CR|WG|PSWG|\\d{1,4})/){0,5}(?:[A-Z]{3}/)?(?:(?:${OF_COMMITTEE})[./]){0,3}\\d{1,4}(?:-\\d{1,2})?`,
].join('|');

/** A committee with a series of its own, and the meetings of its States parties. */
export const committee = (organ: string): Family =>
  family({
    id: organ.toLowerCase(),
    organ,
    shape: `(?:C|SP|OP|CSP)/(?:${COMMITTEE})|CO/\\d{1,3}/[A-Z]{3}`,
  });
