import { useState } from 'preact/hooks';
import type { Words } from '../../core/words.ts';
import { FieldList } from '../search/field-list.tsx';
import { SheetLine } from './line.tsx';
import { type SheetRow, type SheetView, shownRows } from './rows.ts';

export interface SheetProps {
  readonly words: Words;
  readonly rows: readonly SheetRow[];
  /** False while pages of the document are still being read. */
  readonly complete: boolean;
  /** Index of the chosen reference. */
  readonly chosen: number | null;
  /** Whether the filter takes the focus. */
  readonly focus?: boolean;
  readonly onChoose: (row: SheetRow) => void;
  readonly onJump: (row: SheetRow) => void;
  readonly onCard: (row: SheetRow) => void;
  readonly onChain: (row: SheetRow) => void;
}

/** The references of a document: filter, walk, jump, open. */
export function Sheet(props: SheetProps) {
  const { words, rows } = props;
  const [filter, setFilter] = useState('');
  const [view, setView] = useState<SheetView>('all');
  const open = rows.filter((row) => row.target === null).length;
  const shown = shownRows(rows, view, filter);
  const chosen = shown.find((row) => row.index === props.chosen) ?? shown[0];
  const views = (['all', 'first', ...(open > 0 ? (['open'] as const) : [])] as const).map((name) => (
    <label key={name} class="view">
      <input type="radio" name="view" checked={view === name} onChange={() => setView(name)} />
      <span>{words(`panel_view_${name}`, open)}</span>
    </label>
  ));

  return (
    <div class="sheet">
      <FieldList
        id="references"
        label={words('panel_filter')}
        hint={words('panel_filter')}
        focus={props.focus ?? true}
        value={filter}
        items={shown}
        keyOf={(row) => String(row.index)}
        active={chosen ? String(chosen.index) : null}
        row={(row) => <SheetLine words={words} row={row} once={view === 'first'} />}
        onInput={setFilter}
        onActive={props.onChoose}
        onEnter={props.onCard}
        onClick={props.onJump}
      >
        <p class="nothing" role="status">
          {words('panel_no_match')}
        </p>
      </FieldList>
      <fieldset class="views" aria-label={words('panel_view')}>
        {views}
      </fieldset>
      {!props.complete && (
        <p class="note" role="status">
          {words('panel_reading')}
        </p>
      )}
      {chosen && (
        <div class="actions">
          <button type="button" onClick={() => props.onCard(chosen)}>
            {words('panel_card')} <kbd>↵</kbd>
          </button>
          <button type="button" onClick={() => props.onChain(chosen)}>
            {words('panel_chain_of')}
          </button>
          <button type="button" onClick={() => props.onJump(chosen)}>
            {words('panel_jump')}
          </button>
        </div>
      )}
    </div>
  );
}
