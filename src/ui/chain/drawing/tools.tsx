import type { Words } from '../../../core/words.ts';
import { saveFile } from '../../save-file.ts';
import tokens from '../../tokens.css?raw';
import { printedCss, svgFile } from './export.ts';
import type { Zoom } from './place.ts';

export interface DrawingToolsProps {
  readonly words: Words;
  readonly zoom: Zoom;
  /** The drawing as it stands in the page; null while there is none. */
  readonly drawing: () => SVGSVGElement | null | undefined;
  /** The rules by which it is drawn. */
  readonly css: string;
  readonly title: string;
  /** What the file is called, without its ending. */
  readonly name: string;
}

/** What can be done with any drawing: larger, smaller, saved. */
export function DrawingTools({ words, zoom, drawing, css, title, name }: DrawingToolsProps) {
  const save = () => {
    const svg = drawing();
    if (svg)
      saveFile(
        svgFile(svg, printedCss(css, tokens), title),
        `${name.replaceAll(/[^\w.-]+/g, '_')}.svg`,
        'image/svg+xml',
      );
  };
  return (
    <div class="drawing-tools">
      <button type="button" aria-label={words('chain_zoom_out')} aria-keyshortcuts="-" onClick={zoom.smaller}>
        −
      </button>
      <button type="button" aria-label={words('chain_zoom_in')} aria-keyshortcuts="+" onClick={zoom.larger}>
        +
      </button>
      <button type="button" onClick={save}>
        {words('chain_export')}
      </button>
    </div>
  );
}
