import type { ComponentChildren } from 'preact';
import type { Words } from '../../core/words.ts';
import { count } from '../sheet/count.ts';

/** What the tab in front shows, as far as it answered. */
export type PageFigures =
  | { readonly state: 'reading' | 'no-document' }
  | { readonly state: 'paused'; readonly host: string }
  | { readonly state: 'document'; readonly references: number; readonly unknown: number; readonly ambiguous: number };

export interface ThisPageProps {
  readonly words: Words;
  readonly page: PageFigures;
  /** What went wrong with the last button, in words. */
  readonly failure: string;
  readonly onPanel: () => void;
  /** Absent where the tab holds no PDF that the viewer can open. */
  readonly onViewer: (() => void) | null;
  /** Absent where the browser does not tell the site. */
  readonly pause: { readonly host: string; readonly paused: boolean; readonly onSwitch: () => void } | null;
  readonly onOptions: () => void;
}

/** What this page has, and what can be done with it. */
export function ThisPage({ words, page, failure, onPanel, onViewer, pause, onOptions }: ThisPageProps) {
  return (
    <section class="this-page">
      <p class="figures-line" role="status">
        {figures(page, words)}
      </p>
      <div class="menu">
        <button type="button" onClick={onPanel}>
          {words('popup_open_panel')}
        </button>
        {onViewer && (
          <button type="button" onClick={onViewer}>
            {words('popup_open_viewer')}
          </button>
        )}
        {pause && (
          <button type="button" aria-pressed={pause.paused} onClick={pause.onSwitch}>
            {words(pause.paused ? 'popup_resume' : 'popup_pause', pause.host)}
          </button>
        )}
        <button type="button" onClick={onOptions}>
          {words('popup_options')}
        </button>
      </div>
      {failure !== '' && (
        <p class="failure" role="alert">
          {failure}
        </p>
      )}
    </section>
  );
}

function figures(page: PageFigures, words: Words): ComponentChildren {
  switch (page.state) {
    case 'reading':
      return words('popup_page_reading');
    case 'no-document':
      return words('popup_page_not_document');
    case 'paused':
      return words('popup_page_paused', page.host);
    case 'document': {
      if (page.references === 0) return words('popup_page_none');
      const parts = [<strong key="all">{count(words, 'popup_references', page.references)}</strong>];
      if (page.ambiguous > 0)
        parts.push(<span key="ambiguous">{count(words, 'popup_ambiguous', page.ambiguous)}</span>);
      if (page.unknown > 0) parts.push(<span key="unknown">{count(words, 'popup_unknown', page.unknown)}</span>);
      return parts;
    }
  }
}
