import { render } from 'preact';
import type { LazyLens } from '../annotate/lazy-lens.ts';
import type { Scan } from '../core/reference/reference.ts';
import { initialContext } from '../core/reference/scan.ts';
import type { Words } from '../core/words.ts';

/**
 * Says above the pages that they are pictures. The document itself can be explained all the same: its symbol stands
 * there as a reference like any other.
 */
export const tellScan = (
  place: HTMLElement,
  words: Words,
  symbol: string | null,
  { lens, scan }: { readonly lens: Pick<LazyLens, 'place'>; readonly scan: Scan },
): void => {
  render(
    <p class="scan">
      {words('viewer_scan')}
      {symbol !== null && (
        <>
          {' '}
          {words('viewer_scan_document')} <bdi>{symbol}</bdi>
        </>
      )}
    </p>,
    place,
  );
  const text = place.querySelector('bdi')?.firstChild;
  const found = symbol === null ? [] : scan(symbol, initialContext({ document: null, language: 'en' })).references;
  if (text === null || text === undefined) return;
  const placed = found.slice(0, 1).map((reference) => {
    const range = place.ownerDocument.createRange();
    range.setStart(text, reference.start);
    range.setEnd(text, reference.end);
    return { reference, ranges: [range] };
  });
  lens.place(place, 0, placed);
};
