import type { Words } from '../core/words.ts';
import { count } from '../ui/sheet/count.ts';
import { Icon, type IconName } from './icons.tsx';
import type { Pages, PagesState } from './pages.ts';

export interface ToolbarProps {
  readonly words: Words;
  /** The document's symbol, null where nothing tells it. */
  readonly symbol: string | null;
  readonly pages: PagesState;
  /** References found so far; null before the first page is read, and where the document has no text. */
  readonly found: { readonly count: number; readonly complete: boolean } | null;
  /** A scan: there is no text to find references in. */
  readonly noText: boolean;
  /** Its text is not the one that its pages show. */
  readonly doubtful: boolean;
  readonly goTo: Pages['goTo'];
  readonly zoom: Pages['zoom'];
  readonly onOriginal: () => void;
  /** Null while there is nothing to download. */
  readonly onDownload: (() => void) | null;
  readonly onFrame: () => void;
}

export const Toolbar = (props: ToolbarProps) => {
  const { words, symbol, pages, goTo, zoom } = props;
  const shown = pages.count > 0;
  return (
    <header class="toolbar">
      <div class="name">
        <h1 class={symbol === null ? undefined : 'symbol'}>
          <bdi>{symbol ?? words('viewer_document')}</bdi>
        </h1>
        <p class="found" aria-live="polite">
          {foundText(props)}
        </p>
      </div>
      {shown && (
        <fieldset class="group" aria-label={words('viewer_pages')}>
          <Tool
            icon="previous"
            label={words('viewer_previous')}
            off={pages.page <= 1}
            on={() => goTo(pages.page - 1)}
          />
          <PageField {...props} />
          <Tool
            icon="next"
            label={words('viewer_next')}
            off={pages.page >= pages.count}
            on={() => goTo(pages.page + 1)}
          />
        </fieldset>
      )}
      {shown && (
        <fieldset class="group" aria-label={words('viewer_size')}>
          <Tool icon="out" label={words('viewer_smaller')} on={() => zoom('out')} />
          <button type="button" class="zoom" title={words('viewer_paper_size')} onClick={() => zoom('paper')}>
            {words('viewer_zoom', Math.round(pages.zoom * 100))}
          </button>
          <Tool icon="in" label={words('viewer_larger')} on={() => zoom('in')} />
          <Tool icon="fit" label={words('viewer_fit')} on={() => zoom('width')} />
        </fieldset>
      )}
      <fieldset class="group end" aria-label={words('viewer_document')}>
        <Tool icon="frame" label={words('viewer_frame')} on={props.onFrame} />
        {props.onDownload !== null && <Tool icon="download" label={words('viewer_download')} on={props.onDownload} />}
        <button type="button" class="original" title={words('viewer_original_title')} onClick={props.onOriginal}>
          <Icon name="original" />
          {words('viewer_original')}
        </button>
      </fieldset>
    </header>
  );
};

const foundText = ({ words, found, noText, doubtful }: ToolbarProps): string => {
  if (noText) return words('viewer_no_text');
  if (doubtful) return words('viewer_doubtful');
  if (found === null) return '';
  if (!found.complete) return words('viewer_reading', found.count);
  return count(words, 'viewer_found', found.count);
};

const PageField = ({ words, pages, goTo }: ToolbarProps) => (
  <label class="page-field">
    <input
      type="text"
      inputMode="numeric"
      size={Math.max(2, String(pages.count).length)}
      aria-label={words('viewer_page')}
      value={pages.page}
      onFocus={(event) => event.currentTarget.select()}
      onChange={(event) => {
        const page = Number(event.currentTarget.value);
        if (Number.isInteger(page) && page >= 1 && page <= pages.count) goTo(page);
        else event.currentTarget.value = String(pages.page);
      }}
    />
    <span>{words('viewer_of', pages.count)}</span>
  </label>
);

const Tool = ({ icon, label, off = false, on }: { icon: IconName; label: string; off?: boolean; on: () => void }) => (
  <button type="button" class="tool" title={label} aria-label={label} disabled={off} onClick={on}>
    <Icon name={icon} />
  </button>
);
