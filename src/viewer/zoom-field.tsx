import type { Words } from '../core/words.ts';
import type { PagesState } from './pages.ts';
import { Tool } from './tool.tsx';
import { FITS, isFit, SIZES, type Zoom } from './zoom.ts';

export interface ZoomFieldProps {
  readonly words: Words;
  readonly pages: PagesState;
  readonly zoom: (by: Zoom) => void;
}

const FIT_WORDS = { auto: 'viewer_fit_auto', 'page-width': 'viewer_fit', 'page-fit': 'viewer_fit_page' } as const;

/** The size of the pages in percent of the paper's, and the sizes to choose. */
export const ZoomField = ({ words, pages, zoom }: ZoomFieldProps) => {
  const percent = words('viewer_zoom', Math.round(pages.zoom * 100));
  return (
    <fieldset class="group size" aria-label={words('viewer_size')}>
      <Tool icon="out" label={words('viewer_smaller')} on={() => zoom('out')} />
      <label class="zoom">
        {/* what is chosen is read here; the list beneath says how */}
        <span aria-hidden="true">{percent}</span>
        <select
          aria-label={words('viewer_size')}
          title={pages.fit === null ? percent : words(FIT_WORDS[pages.fit])}
          value={pages.fit ?? String(pages.zoom)}
          onChange={({ currentTarget: { value } }) => zoom(isFit(value) ? value : Number(value))}
        >
          {FITS.map((fit) => (
            <option key={fit} value={fit}>
              {words(FIT_WORDS[fit])}
            </option>
          ))}
          {pages.fit === null && !(SIZES as readonly number[]).includes(pages.zoom) && (
            <option value={String(pages.zoom)}>{percent}</option>
          )}
          {SIZES.map((size) => (
            <option key={size} value={String(size)}>
              {words('viewer_zoom', Math.round(size * 100))}
            </option>
          ))}
        </select>
      </label>
      <Tool icon="in" label={words('viewer_larger')} on={() => zoom('in')} />
    </fieldset>
  );
};
