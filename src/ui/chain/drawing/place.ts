import { options } from 'preact';
import { useEffect, useState } from 'preact/hooks';

export interface Place {
  /** In pixels; 0 until it is measured. */
  readonly width: number;
  readonly rtl: boolean;
}

/** Narrower than any panel: below it a drawing is scrolled, not squeezed. */
const LEAST_WIDTH = 280;

/** On paper a drawing is laid out for the sheet: the text of an A4 or Letter page, in the pixels of CSS, margins left out. */
const SHEET = 700;

/** How wide the place is in which a drawing stands, and which way its words run; measured anew when `shown` changes. */
export function usePlace(place: { readonly current: HTMLElement | null }, shown: unknown): Place {
  const [measured, setMeasured] = useState<Place>({ width: 0, rtl: false });
  useEffect(() => {
    const element = place.current;
    if (element === null) return;
    const measure = () => {
      const { paddingInlineStart, paddingInlineEnd, direction } = getComputedStyle(element);
      const padding = (Number.parseFloat(paddingInlineStart) || 0) + (Number.parseFloat(paddingInlineEnd) || 0);
      const width = Math.max(LEAST_WIDTH, element.clientWidth - padding);
      const rtl = direction === 'rtl';
      setMeasured((old) => (old.width === width && old.rtl === rtl ? old : { width, rtl }));
    };
    measure();
    const onPrint = () => atOnce(() => setMeasured((old) => ({ ...old, width: SHEET })));
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    window.addEventListener('beforeprint', onPrint);
    window.addEventListener('afterprint', measure);
    return () => {
      observer.disconnect();
      window.removeEventListener('beforeprint', onPrint);
      window.removeEventListener('afterprint', measure);
    };
  }, [shown]);
  return measured;
}

/** Has a change drawn before this returns: the browser prints what is there then. */
function atOnce(change: () => void): void {
  const { debounceRendering } = options;
  options.debounceRendering = (draw) => draw();
  change();
  if (debounceRendering === undefined) delete options.debounceRendering;
  else options.debounceRendering = debounceRendering;
}

const STEP = 1.25;

export interface Zoom {
  readonly zoom: number;
  readonly larger: () => void;
  readonly smaller: () => void;
  /** +, − and 0. */
  readonly onKeyDown: (event: KeyboardEvent) => void;
}

/** How many times larger than its place a drawing is; what does not fit is scrolled to. */
export function useZoom(least: number, most: number): Zoom {
  const [zoom, setZoom] = useState(1);
  const by = (factor: number) => setZoom((old) => Math.min(most, Math.max(least, old * factor)));
  const larger = () => by(STEP);
  const smaller = () => by(1 / STEP);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === '+' || event.key === '=') larger();
    else if (event.key === '-') smaller();
    else if (event.key === '0') setZoom(1);
    else return;
    event.preventDefault();
  };
  return { zoom, larger, smaller, onKeyDown };
}
