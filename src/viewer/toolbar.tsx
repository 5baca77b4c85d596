import type { Language } from '../core/language.ts';
import { count, type Words } from '../core/words.ts';
import { Icon } from './icons.tsx';
import { Languages } from './languages.tsx';
import type { Version } from './other-languages.ts';
import { PageField } from './page-field.tsx';
import type { Pages, PagesState } from './pages.ts';
import { Tool } from './tool.tsx';
import { ZoomField } from './zoom-field.tsx';

export interface ToolbarProps {
  readonly words: Words;
  /** The document's symbol or the name of the file, null where nothing tells it. */
  readonly symbol: string | null;
  readonly language: Language | null;
  readonly versions: readonly Version[];
  readonly pages: PagesState;
  /** References found so far; null before the first page is read, and where the document has no text. */
  readonly found: { readonly count: number; readonly complete: boolean } | null;
  /** A scan: there is no text to find references in. */
  readonly noText: boolean;
  /** The text is not the one that the pages show. */
  readonly doubtful: boolean;
  readonly goTo: Pages['goTo'];
  readonly zoom: Pages['zoom'];
  /** Whether the bar for finding is open. */
  readonly finding: boolean;
  readonly onFind: () => void;
  /** Whether the outline is open; null for a document without one. */
  readonly outline: boolean | null;
  readonly onOutline: () => void;
  /** Null while there is nothing to print and download. */
  readonly onPrint: (() => void) | null;
  readonly onDownload: (() => void) | null;
  readonly onFrame: () => void;
  readonly onKeys: () => void;
  readonly onOriginal: () => void;
  /** Whether what a narrow window has no room for is shown. */
  readonly more: boolean;
  readonly onMore: (open: boolean) => void;
}

export const Toolbar = (props: ToolbarProps) => {
  const { words, symbol, pages, outline, more } = props;
  const shown = pages.count > 0;
  return (
    <header class="toolbar">
      {outline !== null && <Tool icon="outline" label={words('viewer_outline')} open={outline} on={props.onOutline} />}
      <div class="name">
        <h1 class={symbol === null ? undefined : 'symbol'}>
          <bdi>{symbol ?? words('viewer_document')}</bdi>
        </h1>
        <p class="found" aria-live="polite">
          {foundText(props)}
        </p>
      </div>
      {shown && <PageField {...props} />}
      {shown && <ZoomField {...props} />}
      {shown && <Tool icon="find" label={words('viewer_find')} open={props.finding} on={props.onFind} />}
      <span class="more">
        <Tool icon="more" label={words('viewer_more')} open={more} on={() => props.onMore(!more)} />
      </span>
      <Rest {...props} />
    </header>
  );
};

/** In a wide window a part of the bar, in a narrow one a list that opens from it. */
const Rest = (props: ToolbarProps) => {
  const { words, more, versions, onMore } = props;
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: what is pressed in it by key is clicked too
    // biome-ignore lint/a11y/noStaticElementInteractions: it only closes behind what was chosen
    <div class={more ? 'rest open' : 'rest'} onClick={() => more && onMore(false)}>
      {versions.length > 0 && <Languages {...props} />}
      <fieldset class="group end" aria-label={words('viewer_document')}>
        {props.onPrint !== null && <Tool icon="print" label={words('viewer_print')} named={more} on={props.onPrint} />}
        {props.onDownload !== null && (
          <Tool icon="download" label={words('viewer_download')} named={more} on={props.onDownload} />
        )}
        <Tool icon="frame" label={words('viewer_frame')} named={more} on={props.onFrame} />
        <Tool icon="keys" label={words('viewer_keys')} named={more} on={props.onKeys} />
        <button type="button" class="original" title={words('viewer_original_title')} onClick={props.onOriginal}>
          <Icon name="original" />
          {words('viewer_original')}
        </button>
      </fieldset>
    </div>
  );
};

const foundText = ({ words, found, noText, doubtful }: ToolbarProps): string => {
  if (noText) return words('viewer_no_text');
  if (doubtful) return words('viewer_doubtful');
  if (found === null) return '';
  if (!found.complete) return words('viewer_reading', found.count);
  return count(words, 'viewer_found', found.count);
};
