import { decide, type Reading } from '../issuer/decide.ts';
import { whoseMeeting } from '../issuer/meetings.ts';
import { type Mention, mentions } from '../issuer/mind.ts';
import type { Language } from '../language.ts';
import { findNames, type Meeting, type Name } from './names.ts';
import { findNumbered, type Instrument, isSymbolFound } from './numbers.ts';
import { paragraphs, sentenceStarts } from './paragraph.ts';
import type { Context, Reference } from './reference.ts';

/** How much of what was named a reader keeps in mind. */
const REMEMBERED = 8;

/** The context before the first block. `document` is the symbol of the text itself, where its page or address tells it. */
export function initialContext(options: { document?: string | null; language?: Language | null } = {}): Context {
  return {
    document: options.document ?? null,
    language: options.language ?? 'en',
    bodies: [],
    meetings: [],
    treaty: null,
  };
}

/**
 * The references of one block of text, in order and disjoint, and the context after it. Reading a text in pieces, cut at
 * the ends of paragraphs (paragraphStarts), finds what reading it whole finds.
 */
export function scan(block: string, context: Context): { references: Reference[]; context: Context } {
  const references: Reference[] = [];
  let mind = context;
  for (const { start, text } of paragraphs(block)) {
    const read = scanParagraph(text, mind);
    for (const reference of read.references) {
      references.push(
        start === 0 ? reference : { ...reference, start: reference.start + start, end: reference.end + start },
      );
    }
    mind = read.context;
  }
  return { references, context: mind };
}

const isMeeting = (name: Name | Meeting): name is Meeting => name.type === 'meeting';

function scanParagraph(text: string, context: Context): { references: Reference[]; context: Context } {
  const words = findNames(text);
  const names = words.filter((word): word is Name => !isMeeting(word));
  const bodyBefore = (at: number) =>
    names.findLast((name) => name.type === 'body' && name.end <= at && /^\s+$/.test(text.slice(name.end, at)))?.start ??
    0;
  const numbered = findNumbered(text, bodyBefore);
  if (words.length === 0 && numbered.length === 0) return { references: [], context };

  const reading: Reading = { text, context, mentions: mentions(names, context), sentences: sentenceStarts(text) };
  const references: Reference[] = [];
  const add = (start: number, end: number, rest: Omit<Reference, 'start' | 'end' | 'text'>) =>
    references.push({ start, end, text: text.slice(start, end), ...rest });

  const instruments = numbered.filter((found): found is Instrument => !isSymbolFound(found));
  const verdicts = decide(reading, instruments);
  for (const found of numbered) {
    if (isSymbolFound(found))
      add(found.start, found.end, { kind: 'symbol', target: found.symbol, candidates: [], why: 'symbol' });
  }
  instruments.forEach((found, index) => {
    const verdict = verdicts[index];
    if (verdict) add(found.start, found.end, { kind: found.kind, ...verdict });
  });

  let meetings = context.meetings;
  for (const meeting of words.filter(isMeeting)) {
    const held = whoseMeeting(reading, meeting, meetings);
    if (!held) continue;
    const target = `${held.body}#${meeting.ordinal}`;
    add(meeting.start, meeting.end, { kind: 'meeting', target, candidates: [], why: held.why });
    meetings = remember(meetings, target);
  }

  return {
    references: disjoint(references),
    context: { ...context, ...after(reading.mentions, names, context), meetings },
  };
}

function after(
  named: readonly Mention[],
  names: readonly Name[],
  context: Context,
): Pick<Context, 'bodies' | 'treaty'> {
  const bodies = named.reduce((list, { id }) => (id ? remember(list, id) : list), context.bodies);
  const treaty = names.findLast(({ type, id }) => type === 'treaty' && !id.startsWith('='))?.id ?? context.treaty;
  return { bodies, treaty };
}

const remember = (list: readonly string[], id: string): readonly string[] =>
  list.at(-1) === id ? list : [...list.filter((other) => other !== id), id].slice(-REMEMBERED);

/** In order of the text; of two that overlap the first stays. */
function disjoint(references: Reference[]): Reference[] {
  references.sort((one, other) => one.start - other.start || other.end - one.end);
  let end = 0;
  return references.filter((reference) => {
    if (reference.start < end) return false;
    end = reference.end;
    return true;
  });
}

export { detectLanguage } from './detect.ts';
