import type { Id } from '../records/id.ts';
import type { Grammar } from '../reference/grammar.ts';
import type { Name } from '../reference/names.ts';
import { lastBefore } from '../reference/place.ts';
import type { Context } from '../reference/reference.ts';
import { symbolBody } from '../symbol/read.ts';
import { BODIES, type BodyClass, classOf, conferenceOf, isForeign, ORGANIZATION } from './bodies.ts';

/** A named body as the reader understands it: what it is, or what it may be. */
export interface Mention {
  readonly start: number;
  readonly end: number;
  /** Null where the name is generic and nothing before tells which body is meant. */
  readonly id: string | null;
  /** What else a generic name can mean; also of one in its own documents, where the number tells. */
  readonly candidates: readonly string[];
}

/** Generic names, with the bodies that they can stand for. */
const GENERIC: { readonly [name: string]: readonly string[] } = {
  '=conference': Object.keys(BODIES).filter((id) => classOf(id) === 'conference'),
  '=parties': ['CTOC/COP', 'CBD/COP', 'FCCC/CP'],
  '=convention-parties': ['CTOC/COP', 'CBD/COP', 'FCCC/CP'],
  '=states-parties': ['CAC/COSP'],
  '=environment-parties': ['CBD/COP', 'FCCC/CP'],
  '=assembly': ['A', 'UNEP/EA', 'HSP/HA'],
  '=council': ['E', 'A/HRC', 'S'],
  '=commission': ['CND', 'CCPCJ', 'E/CN.4', 'ECLAC'],
};

export const CLASSES: { readonly [name: string]: BodyClass } = {
  '=conference': 'conference',
  '=parties': 'conference',
  '=convention-parties': 'conference',
  '=states-parties': 'conference',
  '=environment-parties': 'conference',
  '=assembly': 'assembly',
  '=council': 'council',
  '=commission': 'commission',
  '=group': 'group',
  '=review-group': 'review-group',
};

export interface Organ {
  /** The body in whose series the document stands. */
  readonly body: string;
  /** The one that takes the decisions there. */
  readonly plenary: string;
}

let latest: { readonly document: string | null; readonly organ: Organ | null } = { document: null, organ: null };

/** Whose document it is. One document is read at a time, so the last answer is kept. */
export function ownOrgan(document: string | null): Organ | null {
  if (latest.document !== document) latest = { document, organ: organOf(document) };
  return latest.organ;
}

/** The commissions report to the Council, each in a supplement of its own since 1997, and one Council to the Assembly. */
const REPORTS: readonly (readonly [report: RegExp, body: string])[] = [
  [/^E\/(?:199[7-9]|20\d\d)\/28(?!\d)/, 'CND'],
  [/^E\/(?:199[7-9]|20\d\d)\/30(?!\d)/, 'CCPCJ'],
  [/^A\/(?:6[1-9]|[7-9]\d)\/53(?!\d)/, 'A/HRC'],
];

/** The organ whose document this symbol is, with its plenary; null where there is no symbol, or it tells none. */
export function organOf(document: string | null): Organ | null {
  const body = document && (REPORTS.find(([report]) => report.test(document))?.[1] ?? symbolBody(document));
  if (!body) return null;
  if (body.startsWith('CTOC/')) return { body, plenary: 'CTOC/COP' };
  if (body.startsWith('CAC/')) return { body, plenary: 'CAC/COSP' };
  if (body.startsWith('FCCC')) return { body, plenary: 'FCCC/CP' };
  if (body.startsWith('CBD')) return { body, plenary: 'CBD/COP' };
  if (body === 'E' && document.startsWith('E/CN.')) return { body: OTHER_COMMISSION, plenary: OTHER_COMMISSION };
  // the sessions that a Main Committee meets in are the Assembly's
  if (/^A\/C\.\d$/.test(body)) return { body: 'A', plenary: 'A' };
  if (/^A\/~/.test(body)) return { body, plenary: 'A' };
  return { body, plenary: body };
}

/** Papers of a commission that we know nothing else of: `the Commission` is that one. */
export const OTHER_COMMISSION = 'E/~commission';

const isGroupName = (kind: BodyClass | undefined): boolean => kind === 'group' || kind === 'review-group';

const NONE: readonly string[] = [];

/** Which body a generic name means here: the document's own, else the last one of its kind. */
function meant(
  name: string,
  context: Context,
  named: readonly string[],
  isPointing: () => boolean,
  treaty: () => string | undefined,
  beside: () => string | undefined,
): Pick<Mention, 'id' | 'candidates'> {
  const kind = CLASSES[name];
  const candidates = GENERIC[name] ?? [];
  const own = ownOrgan(context.document);
  const others = kind === 'conference' ? [...candidates, ORGANIZATION] : kind ? candidates : NONE;
  // `the Group` is the one for review or any other
  const isOfKind = (id: string) => classOf(id) === kind || (kind === 'review-group' && classOf(id) === 'group');
  const fits = (id: string) => (isGroupName(kind) || candidates.includes(id) || isForeign(id)) && isOfKind(id);
  if (own && kind === 'commission' && own.plenary === OTHER_COMMISSION) return { id: '~commission', candidates: [] };
  const here = named.findLast(fits) ?? ofGroup(named).findLast(fits);
  if (own && fits(own.plenary) && !(here && here !== own.plenary && isPointing()))
    return { id: own.plenary, candidates: others };
  const before = context.bodies.filter(fits);
  const told = name === '=conference' ? CONFERENCES[beside() ?? ''] : undefined;
  const last = here ?? before.at(-1);
  if (told && last !== told) return last ? { id: null, candidates: [last, told] } : { id: told, candidates: others };
  // of two Conferences of which paragraphs before told, nobody can say which one is `the Conference`
  const known = before.filter((id) => !isForeign(id));
  if (!here && kind === 'conference' && known.length > 1) return { id: null, candidates: known };
  // whose resolution it is then that the one named last cannot have adopted, nobody can be sure of
  if (last) return { id: last, candidates: kind === 'conference' ? [...candidates, ORGANIZATION] : candidates };
  if (own && fits(own.body)) return { id: own.body, candidates: others };
  if (name === '=convention-parties' && treaty() === 'UNTOC') return { id: 'CTOC/COP', candidates: others };
  if (candidates.length === 1 || name === '=assembly') return { id: candidates[0] ?? null, candidates: [] };
  return { id: null, candidates };
}

/** `The Working Group on Firearms … the Conference`: those whose groups were named. */
const ofGroup = (named: readonly string[]): readonly string[] => named.map(conferenceOf).filter((id) => id !== null);

/** Puts an id last. Each stays once: a list of all that was ever named would be read again for every generic name. */
export function keepLatest(named: string[], id: string): void {
  const before = named.indexOf(id);
  if (before >= 0) named.splice(before, 1);
  named.push(id);
}

/** The two of which `the Convention` is said here. */
const isConvention = (id: string): boolean => id === 'UNTOC' || id === 'UNCAC';

/** The Conference of each. */
const CONFERENCES: { readonly [convention: string]: Id } = { UNTOC: 'CTOC/COP', UNCAC: 'CAC/COSP' };

/** `under the Organized Crime Convention, the Conference`: between a treaty and a Conference of which it tells. */
const BESIDE_TREATY = /^[^.;。；؛]{0,160}$/;

/** `that` and its space are no longer. */
const LONGEST_THAT = 40;

/**
 * The bodies named in a paragraph, each understood from what stands before it.
 *
 * @param treaties the treaties named in it
 */
export function mentions(
  names: readonly Name[],
  treaties: readonly Name[],
  text: string,
  grammar: Grammar,
  context: Context,
): Mention[] {
  const named: string[] = [];
  // `that Conference`: the one that was just named, and not that of the document
  const isPointing = (at: number) => grammar.backwardBefore.test(text.slice(Math.max(0, at - LONGEST_THAT), at));
  const treatyBefore = (at: number) =>
    treaties.findLast(({ id, end }) => end <= at && (isConvention(id) || id === '~treaty'))?.id ??
    context.treaties.findLast(isConvention);
  const treatyBeside = (at: number) => {
    const { id, end = 0 } = lastBefore(treaties, at) ?? {};
    return BESIDE_TREATY.test(text.slice(end, at)) ? id : undefined;
  };
  return names.map(({ start, end, id: name }) => {
    const { id, candidates } = name.startsWith('=')
      ? meant(
          name,
          context,
          named,
          () => isPointing(start),
          () => treatyBefore(start),
          () => treatyBeside(start),
        )
      : { id: name, candidates: NONE };
    if (id) keepLatest(named, id);
    return { start, end, id, candidates };
  });
}
