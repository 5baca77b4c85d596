import { questionKey } from '../../src/core/card/content.ts';
import type { Id } from '../../src/core/records/id.ts';
import type { DocumentReferences } from '../../src/messages/protocol.ts';
import { choose, withChoices } from '../../src/platform/choices.ts';
import { report } from '../../src/platform/errors.ts';
import { browser } from '../../src/platform/extension.ts';
import type { SheetReference } from '../../src/ui/sheet/rows.ts';

const { local } = browser.storage;

/** A document with what the reader has chosen in it. */
export async function withReaderChoices<Listed extends Pick<DocumentReferences, 'name' | 'references'>>(
  document: Listed,
): Promise<Omit<Listed, 'references'> & { references: readonly SheetReference[] }> {
  return { ...document, references: await withChoices(local, document.name, document.references) };
}

/** Remembers what a reference means in the document of a name, or forgets it; false when the browser cannot store it. */
export const settle = (name: string, reference: SheetReference, chosen: Id | null): Promise<boolean> =>
  choose(local, name, questionKey(reference), chosen).then(
    () => true,
    (error: unknown) => {
      report('choices', error);
      return false;
    },
  );
