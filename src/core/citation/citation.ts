import { formOf } from '../card/form.ts';
import { partsOf } from '../card/name.ts';
import { formatDate, formatRange } from '../dates.ts';
import { LANGUAGES, type Language, type Texts } from '../language.ts';
import { type Id, isSymbol } from '../records/id.ts';
import type { KnownRecord } from '../records/lookup.ts';
import type { Manner } from './manner.ts';
import { MANNERS } from './manners.ts';
import { MEETINGS } from './meetings.ts';

/** The records that a citation takes names from. */
type Named = (id: Id) => KnownRecord | undefined;

/** `The …`, `la …`: the phrase around a name brings its own article. */
const bare = (name: string) => name.replace(/^(?:the |la |le |les |el |l[’'])/i, '');

/** The official name of a body or treaty in a language, as it stands after a noun. */
function ownerIn(id: Id, language: Language, named: Named): string | undefined {
  const record = named(id);
  if (record?.kind !== 'body' && record?.kind !== 'treaty') return undefined;
  const name = record.name[language];
  return name === undefined ? undefined : MANNERS[language].of(bare(name));
}

function wholeOf(record: KnownRecord, language: Language, manner: Manner, named: Named): string | undefined {
  switch (record.kind) {
    case 'document': {
      if (!isSymbol(record.id)) return undefined;
      const title = record.title?.[language];
      return title === undefined ? manner.document(record.id) : manner.within(title, record.id);
    }
    case 'resolution':
    case 'decision': {
      const body = ownerIn(record.body, language, named);
      if (body === undefined) return undefined;
      const title = record.title?.[language];
      const cited = manner.instrument({
        kind: manner[record.kind],
        number: record.number,
        body,
        ...(record.adopted?.length === 10 ? { date: formatDate(record.adopted, language) } : {}),
        ...(title === undefined ? {} : { title }),
      });
      const report = record.relations?.find(({ type }) => type === 'contained-in')?.to;
      return report !== undefined && isSymbol(report) && !isSymbol(record.id) ? manner.within(cited, report) : cited;
    }
    case 'treaty':
    case 'body':
      return record.name[language];
    case 'article':
    case 'rule': {
      // A treaty is quoted by its name as it is where the language puts it between marks; `of` gives it unchanged there.
      const owner = ownerIn(record.of, language, named);
      return owner === undefined ? undefined : manner[record.kind](record.number, owner);
    }
    case 'session':
    case 'meeting': {
      const body = ownerIn(record.body, language, named);
      if (body === undefined) return undefined;
      const { kind, ordinal, start, end, status } = record;
      const place = record.place?.[language];
      // When and where it was is a fact only once it was held.
      const isHeld = status === 'held';
      return MEETINGS[language]({
        kind,
        body,
        ...(ordinal === undefined ? {} : { ordinal }),
        ...(isHeld && place !== undefined ? { place } : {}),
        ...(isHeld && start !== undefined ? { days: formatRange(start, end, language) } : {}),
      });
    }
    default:
      return undefined;
  }
}

/**
 * The full citation of a record in the languages in which it can be written: names and titles are official ones, never
 * translated here; a title that is not known in a language is left out, and without the body's name there is no citation.
 *
 * @param paragraph the paragraph of it that is meant
 */
export function citationsOf(record: KnownRecord, named: Named, paragraph?: string): Texts {
  const texts: { [language in Language]?: string } = {};
  for (const language of LANGUAGES) {
    const manner = MANNERS[language];
    const whole = wholeOf(record, language, manner, named);
    if (whole === undefined) continue;
    texts[language] = paragraph === undefined ? whole : manner.paragraph(whole, paragraph);
  }
  return texts;
}

/** `A/RES/61/99` as resolution 61/99 of the General Assembly; undefined where that is no instrument, or its body has no name. */
function formIn(symbol: Id, language: Language, manner: Manner, named: Named): string | undefined {
  const parts = partsOf(symbol);
  if ((parts?.kind !== 'resolution' && parts?.kind !== 'decision') || formOf(symbol).base) return undefined;
  const body = ownerIn(parts.owner, language, named);
  return body && manner.instrument({ kind: manner[parts.kind], number: parts.number, body });
}

/** The citation of a symbol that has no record: of an instrument by its number, of anything else as a document. */
export function symbolCitations(symbol: Id, named: Named, paragraph?: string): Texts {
  return Object.fromEntries(
    LANGUAGES.map((language) => {
      const manner = MANNERS[language];
      const whole = formIn(symbol, language, manner, named) ?? manner.document(symbol);
      return [language, paragraph === undefined ? whole : manner.paragraph(whole, paragraph)];
    }),
  );
}
