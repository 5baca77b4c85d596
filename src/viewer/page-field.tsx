import type { Words } from '../core/words.ts';
import type { Pages, PagesState } from './pages.ts';
import { Tool } from './tool.tsx';

export interface PageFieldProps {
  readonly words: Words;
  readonly pages: PagesState;
  readonly goTo: Pages['goTo'];
}

/** The page in view, to be read and to be typed, between the steps to its neighbours. */
export const PageField = ({ words, pages: { page, count }, goTo }: PageFieldProps) => (
  <fieldset class="group" aria-label={words('viewer_pages')}>
    <Tool icon="previous" label={words('viewer_previous')} off={page <= 1} on={() => goTo(page - 1)} />
    <label class="page-field">
      <input
        type="text"
        class="page-number"
        inputMode="numeric"
        style={{ '--digits': Math.max(2, String(count).length) }}
        aria-label={words('viewer_page')}
        value={page}
        onFocus={(event) => event.currentTarget.select()}
        onChange={(event) => {
          const wanted = Number(event.currentTarget.value);
          if (Number.isInteger(wanted) && wanted >= 1 && wanted <= count) goTo(wanted);
          else event.currentTarget.value = String(page);
        }}
      />
      <span>{words('viewer_of', count)}</span>
    </label>
    <Tool icon="next" label={words('viewer_next')} off={page >= count} on={() => goTo(page + 1)} />
  </fieldset>
);
