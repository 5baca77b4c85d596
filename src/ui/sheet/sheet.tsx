import { useMemo, useState } from 'preact/hooks';
import type { Id } from '../../core/records/id.ts';
import { count, dotted, type Words } from '../../core/words.ts';
import { FieldList } from '../search/field-list.tsx';
import type { About } from './about.ts';
import { Chooser } from './chooser.tsx';
import type { ExportSource } from './export.ts';
import { ExportBar } from './export-bar.tsx';
import { SheetLine } from './line.tsx';
import { listing, type SheetView } from './listing.ts';
import { firstMentions, type SheetRow } from './rows.ts';

export interface SheetProps {
  readonly words: Words;
  readonly rows: readonly SheetRow[];
  readonly about: About;
  /** What an export says besides the rows; null while the knowledge base is being opened. */
  readonly source: ExportSource | null;
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
  /** The reader settles what an ambiguous reference means in this document, or takes that back. */
  readonly onSettle: (row: SheetRow, id: Id | null) => void;
}

/** The references of a document: filter, walk, jump, open, settle, export. */
export function Sheet(props: SheetProps) {
  const { words, rows, about, source } = props;
  const [filter, setFilter] = useState('');
  const [wish, setView] = useState<SheetView>('all');
  const [onlyFirst, setOnlyFirst] = useState(false);
  const [exports, setExports] = useState(false);
  const figures = useMemo(() => figuresOf(rows), [rows]);
  const hasOpen = figures.open + figures.chosen > 0;
  const view = wish === 'open' && !hasOpen ? 'all' : wish;
  const headings = {
    ambiguous: words('panel_heading_ambiguous'),
    chosen: words('panel_heading_chosen'),
    unknown: words('panel_heading_unknown'),
  };
  const { rows: shown, headings: groups } = useMemo(
    () => listing(rows, { view, onlyFirst, filter, bodyOf: about.bodyOf, headings }),
    [rows, view, onlyFirst, filter, about],
  );
  const chosen = shown.find((row) => row.index === props.chosen) ?? shown[0];

  return (
    <div class="sheet">
      <h1 class="unseen">{words('panel_references')}</h1>
      <FieldList
        id="references"
        label={words('panel_filter')}
        hint={words('panel_filter')}
        focus={props.focus ?? true}
        value={filter}
        items={shown}
        keyOf={(row) => String(row.index)}
        active={chosen ? String(chosen.index) : null}
        row={(row) => <SheetLine words={words} row={row} once={onlyFirst} />}
        heading={(row) => groupHeading(groups.get(row.index))}
        onInput={setFilter}
        onActive={props.onChoose}
        onEnter={props.onCard}
        onClick={props.onJump}
        under={
          <>
            <fieldset class="views" aria-label={words('panel_view')}>
              {(['all', 'body', ...(hasOpen ? (['open'] as const) : [])] as const).map((name) => (
                <label key={name} class="view">
                  <input type="radio" name="view" checked={view === name} onChange={() => setView(name)} />
                  <span>
                    {name === 'open' && figures.open === 0
                      ? headings.chosen
                      : words(`panel_view_${name}`, figures.open)}
                  </span>
                </label>
              ))}
              <label class="view apart">
                <input type="checkbox" checked={onlyFirst} onChange={() => setOnlyFirst(!onlyFirst)} />
                <span>{words('panel_view_first')}</span>
              </label>
            </fieldset>
            <p class="sheet-figures" role="status">
              {sayFigures(figures, shown.length, words)}
              {!props.complete && ` ${words('panel_reading')}`}
            </p>
          </>
        }
      >
        <p class="nothing" role="status">
          {words('panel_no_match')}
        </p>
      </FieldList>
      {chosen && (
        <div class="sheet-foot">
          {exports && source ? (
            <ExportBar words={words} rows={shown} source={source} />
          ) : (
            chosen.index === props.chosen &&
            chosen.reference.target === null &&
            chosen.candidates.length > 0 && (
              <Chooser words={words} row={chosen} about={about} onSettle={(id) => props.onSettle(chosen, id)} />
            )
          )}
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
            <button type="button" class="push" aria-expanded={exports} onClick={() => setExports(!exports)}>
              {words('panel_export')}
            </button>
          </div>
        </div>
      )}
    </div>
  );
}

interface Figures {
  readonly references: number;
  readonly things: number;
  readonly ambiguous: number;
  readonly unknown: number;
  readonly chosen: number;
  /** Ambiguous and unknown. */
  readonly open: number;
}

function figuresOf(rows: readonly SheetRow[]): Figures {
  const open = rows.filter((row) => row.target === null);
  const ambiguous = open.filter((row) => row.candidates.length > 0).length;
  return {
    references: rows.length,
    things: firstMentions(rows).length,
    ambiguous,
    unknown: open.length - ambiguous,
    chosen: rows.filter((row) => row.isChosen).length,
    open: open.length,
  };
}

/** "43 references, 21 things, 2 ambiguous"; and how many are listed, where it is not all. */
const sayFigures = ({ references, things, ambiguous, unknown }: Figures, listed: number, words: Words): string =>
  dotted(words, [
    count(words, 'popup_references', references),
    count(words, 'panel_things', things),
    ambiguous > 0 && count(words, 'popup_ambiguous', ambiguous),
    unknown > 0 && count(words, 'popup_unknown', unknown),
    listed < references && words('panel_listed', listed),
  ]);

function groupHeading(group: { readonly text: string; readonly count: number } | undefined) {
  return (
    group && (
      <>
        {group.text} <span class="figure">{group.count}</span>
      </>
    )
  );
}
