import type { ComponentChildren } from 'preact';
import { count, dotted, type Words } from '../../core/words.ts';
import { Switch } from '../switch.tsx';

/** What the tab in front shows, as far as it answered. */
export type PageFigures =
  | { readonly state: 'reading' | 'no-document' }
  /** `host` null: on every site. */
  | { readonly state: 'paused'; readonly host: string | null }
  | { readonly state: 'document'; readonly references: number; readonly unknown: number; readonly ambiguous: number };

/** Where the extension works. */
export interface Pausing {
  /** The site of the tab in front; null where the browser does not tell it. */
  readonly host: string | null;
  readonly isOnHere: boolean;
  readonly isPaused: boolean;
  readonly onHere: (isOn: boolean) => void;
  readonly onPause: (isPaused: boolean) => void;
}

export interface ThisPageProps {
  readonly words: Words;
  readonly page: PageFigures;
  /** "Facts as of 22 November 2026"; empty until the knowledge base is open. */
  readonly asOf: string;
  /** What went wrong with the last button, in words. */
  readonly failure: string;
  readonly onPanel: () => void;
  /** Absent where the tab holds no PDF that the viewer can open. */
  readonly onViewer: (() => void) | null;
  /** Opens the viewer for a file of the reader's. */
  readonly onFile: () => void;
  /** The marks of the page, where they are shown only on demand and it has any. */
  readonly marks: { readonly isShown: boolean; readonly onShow: (isShown: boolean) => void } | null;
  readonly pausing: Pausing;
  readonly onOptions: () => void;
}

/** What this page has, and what can be done with it. */
export function ThisPage(props: ThisPageProps) {
  const { words, page, failure, marks, pausing } = props;
  return (
    <section class="this-page" aria-label={words('popup_this_page')}>
      <div class="figures-line" role="status">
        {figures(page, words)}
      </div>
      <button type="button" class="main-action" onClick={props.onPanel}>
        {words('popup_open_panel')}
      </button>
      <div class="menu">
        <button type="button" onClick={props.onViewer ?? props.onFile}>
          {words(props.onViewer ? 'popup_open_viewer' : 'popup_open_file')}
        </button>
        {marks && (
          <div class="menu-switch">
            <label for="marks">{words('popup_marks')}</label>
            <Switch id="marks" on={marks.isShown} onSwitch={marks.onShow} />
          </div>
        )}
        <Pauses words={words} {...pausing} />
        <button type="button" onClick={props.onOptions}>
          {words('popup_options')}
        </button>
      </div>
      {failure !== '' && (
        <p class="failure" role="alert">
          {failure}
        </p>
      )}
      <footer class="foot">{props.asOf}</footer>
    </section>
  );
}

function Pauses({ words, host, isOnHere, isPaused, onHere, onPause }: Pausing & { words: Words }) {
  return (
    <>
      {host !== null && (
        <div class="menu-switch">
          <label for="on-here">{words('popup_on_here', host)}</label>
          <Switch id="on-here" on={isOnHere} disabled={isPaused} onSwitch={onHere} />
        </div>
      )}
      <div class="menu-switch">
        <label for="pause">{words('popup_pause')}</label>
        <Switch id="pause" on={isPaused} onSwitch={onPause} />
      </div>
    </>
  );
}

function figures(page: PageFigures, words: Words): ComponentChildren {
  switch (page.state) {
    case 'reading':
      return words('popup_page_reading');
    case 'no-document':
      return words('popup_page_not_document');
    case 'paused':
      return page.host === null ? words('popup_page_paused_everywhere') : words('popup_page_paused', page.host);
    case 'document': {
      if (page.references === 0) return words('popup_page_none');
      const parts: string[] = [];
      if (page.ambiguous > 0) parts.push(count(words, 'popup_ambiguous', page.ambiguous));
      if (page.unknown > 0) parts.push(count(words, 'popup_unknown', page.unknown));
      return (
        <>
          <strong>{count(words, 'popup_references', page.references)}</strong>
          {parts.length > 0 && <span class="doubtful">{dotted(words, parts)}</span>}
        </>
      );
    }
  }
}
