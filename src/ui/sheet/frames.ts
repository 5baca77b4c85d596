import type { ListedDocument } from './follow.ts';

/** What a document answers, or a frame of it: then with the browser's number of the frame. */
export interface Part {
  readonly id: number | null;
  readonly document: ListedDocument;
}

/** A document and its frames as one list: first its own references, then those of each frame. Null: nothing answered. */
export function joinFrames(parts: readonly Part[]): ListedDocument | null {
  const [first, ...others] = parts;
  if (first === undefined) return null;
  if (others.length === 0 && first.id === null) return first.document;
  return {
    ...first.document,
    complete: parts.every(({ document }) => document.complete),
    references: parts.flatMap(({ id, document }) =>
      id === null
        ? document.references
        : document.references.map((reference, index) => ({ ...reference, frame: { id, index, name: document.name } })),
    ),
  };
}
