import type { CardSource, Line, Piece } from '../card/content.ts';
import { pick } from '../card/context.ts';
import { bodyName, fullName, labelOf, type Named } from '../card/name.ts';
import { sentence, told } from '../card/pieces.ts';
import { sourcesOf } from '../card/rows.ts';
import { formatDate, formatRange } from '../dates.ts';
import type { Id } from '../records/id.ts';
import type { WordKey, Words } from '../words.ts';
import type { Fact, Finding, FindingKind } from './finding.ts';

/** A finding in the words of the interface: what it is, what the records say and why it matters, and where that is from. */
export interface FindingWords {
  readonly heading: string;
  readonly lines: readonly Line[];
  readonly sources: readonly CardSource[];
}

/** What each finding is called, and why it is one. */
const KINDS: Readonly<Record<FindingKind, { readonly heading: WordKey; readonly why: WordKey }>> = {
  'wrong-kind': { heading: 'check_wrong_kind', why: 'check_why_kind' },
  'wrong-date': { heading: 'check_wrong_date', why: 'check_why_date' },
  'wrong-ordinal': { heading: 'check_wrong_ordinal', why: 'check_why_ordinal' },
  'wrong-place': { heading: 'check_wrong_place', why: 'check_why_place' },
  'wrong-title': { heading: 'check_wrong_title', why: 'check_why_title' },
  'wrong-body': { heading: 'check_wrong_body', why: 'check_why_body' },
  'wrong-symbol': { heading: 'check_wrong_symbol', why: 'check_why_symbol' },
  'wrong-sequence': { heading: 'check_wrong_sequence', why: 'check_why_sequence' },
  'ordinal-and-date-apart': { heading: 'check_apart', why: 'check_why_apart' },
  'impossible-number': { heading: 'check_impossible_number', why: 'check_why_impossible_number' },
  'impossible-symbol': { heading: 'check_impossible_symbol', why: 'check_why_impossible_symbol' },
  'cited-before-meeting': { heading: 'check_before_meeting', why: 'check_why_before_meeting' },
  'out-of-order': { heading: 'check_out_of_order', why: 'check_why_out_of_order' },
  doubled: { heading: 'check_doubled', why: 'check_why_doubled' },
  itself: { heading: 'check_itself', why: 'check_why_itself' },
  'older-revision': { heading: 'check_older_revision', why: 'check_why_older_revision' },
  reissued: { heading: 'check_reissued', why: 'check_why_reissued' },
  'sources-differ': { heading: 'check_sources_differ', why: 'check_why_sources_differ' },
};

/**
 * @param named has the records of the finding's ids and facts, and their bodies; what it lacks is named by its id
 */
export function findingWords({ kind, facts, sources }: Finding, named: Named, words: Words): FindingWords {
  const { heading, why } = KINDS[kind];
  return {
    heading: words(heading),
    lines: [...facts.map((fact) => factLine(fact, named, words)), [words(why)]],
    sources: sourcesOf([sources], { words }),
  };
}

const DATES = {
  adopted: 'check_fact_adopted',
  session: 'check_fact_held',
  held: 'check_fact_held',
  issued: 'check_fact_issued',
} as const satisfies Record<string, WordKey>;

function factLine(fact: Fact, named: Named, words: Words): Line {
  const { language } = words;
  const name = (id: Id): Piece => {
    const record = named(id);
    return { ref: record?.id ?? id, label: record ? fullName(record, named, words) : labelOf(id, named, words) };
  };
  const it = name(fact.id);
  switch (fact.is) {
    case 'kind':
      return sentence(words, 'check_fact_kind', it);
    case 'dates': {
      const when = formatRange(fact.start, fact.end, language);
      return sentence(words, fact.planned ? 'check_fact_planned' : DATES[fact.of], it, when);
    }
    case 'place':
      return sentence(words, 'check_fact_place', it, pick(fact.place, language)?.text ?? '');
    case 'title':
      return sentence(words, 'check_fact_title', it, told({ text: fact.title, language: fact.language }, words));
    case 'body':
      return sentence(words, 'check_fact_body', it, { ref: fact.body, label: bodyName(fact.body, named, words) });
    case 'report-of':
      return sentence(words, 'check_fact_report_of', it, name(fact.meeting));
    case 'prepared-for':
      return sentence(words, 'check_fact_prepared_for', it, name(fact.meeting));
    case 'first':
      return sentence(words, 'check_fact_first', it);
    case 'last':
      return sentence(words, 'check_fact_last', it);
    case 'later-version':
      return sentence(words, 'check_fact_later', it, name(fact.version));
    case 'reissued':
      return sentence(words, 'check_fact_reissued', it, formatDate(fact.on, language));
    case 'conflict':
      return sentence(words, 'check_fact_conflict', it, told({ text: fact.detail, language: 'en' }, words));
  }
}
