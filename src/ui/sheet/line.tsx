import { count, type WordKey, type Words } from '../../core/words.ts';
import { RowTag, Said } from '../search/said.tsx';
import type { SheetRow } from './rows.ts';

const KINDS: Record<SheetRow['kind'], WordKey> = {
  symbol: 'panel_kind_symbol',
  resolution: 'panel_kind_resolution',
  decision: 'panel_kind_decision',
  meeting: 'panel_kind_meeting',
  article: 'panel_kind_article',
  rule: 'panel_kind_rule',
  paragraph: 'panel_kind_paragraph',
  backward: 'panel_kind_backward',
};

/** One reference in the list: as written, what it is, and whether that is known here. */
export function SheetLine({ words, row, once }: { words: Words; row: SheetRow; once: boolean }) {
  return (
    <>
      <span class="row-head">
        <bdi class={`row-label ${row.kind}`} data-ref={row.target ?? undefined}>
          {row.text}
        </bdi>
        {once && row.times > 1 && <span class="row-times">{count(words, 'panel_times', row.times)}</span>}
        {row.isChosen && <span class="chip chosen">{words('panel_chosen')}</span>}
        <RowTag text={row.tag} />
        {row.reference.frame && <span class="row-page">{words('panel_frame')}</span>}
        {row.page !== null && <span class="row-page">{words('panel_page', row.page)}</span>}
      </span>
      <small>
        {row.title === '' ? words(KINDS[row.kind]) : <Said text={row.title} />} <Mark words={words} row={row} />
      </small>
    </>
  );
}

function Mark({ words, row }: { words: Words; row: SheetRow }) {
  if (row.status === 'found') return null;
  const text =
    row.status === 'known-form'
      ? words('panel_not_here')
      : row.status === 'ambiguous'
        ? count(words, 'panel_ambiguous', row.candidates.length)
        : words('panel_unknown');
  return <span class={`chip ${row.status}`}>{text}</span>;
}
