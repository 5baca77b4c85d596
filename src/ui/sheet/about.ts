import { pick } from '../../core/card/context.ts';
import { bodyName, fullName, headLabel, labelOf, type Named, partsOf } from '../../core/card/name.ts';
import { wholeOf } from '../../core/export/item.ts';
import type { Id } from '../../core/records/id.ts';
import { symbolBody } from '../../core/symbol/read.ts';
import type { Words } from '../../core/words.ts';
import { describe, fullLabel, type Gist, gist } from '../chain/describe.ts';
import type { Knowledge } from '../search/knowledge.ts';

/** What the sheet says about a thing by its id. */
export interface About {
  /** The name that says whose it is. */
  readonly nameOf: (id: Id) => string;
  /** Whose it is and what it is about; null where it is not known here, empty while that cannot be told yet. */
  readonly gistOf: (id: Id) => Gist | null;
  /** Its title, else when and where; null where it is not known here. */
  readonly titleOf: (id: Id) => string | null;
  /** The body, treaty or rules that it is listed under; null where nobody can tell. */
  readonly bodyOf: (id: Id) => string | null;
}

/** Until the knowledge base is open and its packs are read, nothing is said to be missing from it. */
export function aboutIn(knowledge: Knowledge | null, words: Words): About {
  const named: Named = knowledge?.named ?? (() => undefined);
  return {
    nameOf: (id) => fullLabel(id, named, words),
    gistOf: (id) => (named(wholeOf(id)) || !knowledge?.isWhole ? gist(wholeOf(id), named, words) : null),
    titleOf: (id) => titleOf(wholeOf(id), named, words),
    bodyOf: (id) => bodyOf(wholeOf(id), named, words),
  };
}

function titleOf(id: Id, named: Named, words: Words): string | null {
  const record = named(id);
  if (record === undefined) return null;
  return ('title' in record && pick(record.title, words.language)?.text) || describe(id, named, words).detail;
}

function bodyOf(id: Id, named: Named, words: Words): string | null {
  const record = named(id);
  const label = (owner: Id) => {
    const known = named(owner);
    const text = known?.kind === 'treaty' ? fullName(known, named, words) : bodyName(owner, named, words);
    return headLabel(known === undefined && partsOf(owner) ? labelOf(owner, named, words) : text, words);
  };
  if (record !== undefined) {
    if ('body' in record) return label(record.body);
    return label('of' in record ? record.of : record.id);
  }
  const owner = partsOf(id)?.owner ?? symbolBody(id);
  return owner === undefined || owner === null ? null : label(owner);
}
