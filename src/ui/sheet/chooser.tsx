import { whyText } from '../../core/card/open.ts';
import type { Id } from '../../core/records/id.ts';
import type { Words } from '../../core/words.ts';
import type { About } from './about.ts';
import type { SheetRow } from './rows.ts';

export interface ChooserProps {
  readonly words: Words;
  readonly row: SheetRow;
  readonly about: About;
  /** Null takes the choice back. */
  readonly onSettle: (id: Id | null) => void;
}

/** What an ambiguous reference may mean, and why; the reader's choice among it holds for this document. */
export function Chooser({ words, row, about, onSettle }: ChooserProps) {
  const why = whyText(row.reference, words);
  if (row.target !== null) {
    return (
      <div class="chooser">
        <strong>{words('panel_which_chosen', row.text)}</strong>
        <p>{about.nameOf(row.target)}</p>
        <button type="button" class="plain" onClick={() => onSettle(null)}>
          {words('panel_take_back')}
        </button>
      </div>
    );
  }
  return (
    <fieldset class="chooser">
      <legend>{words('panel_which', row.text)}</legend>
      {why !== '' && <p>{why}</p>}
      {row.candidates.map((id) => (
        <button key={id} type="button" onClick={() => onSettle(id)}>
          <span>{about.nameOf(id)}</span>
          <small dir="auto">{about.titleOf(id) ?? words('panel_not_here')}</small>
        </button>
      ))}
    </fieldset>
  );
}
