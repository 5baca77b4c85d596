import { useEffect, useRef, useState } from 'preact/hooks';
import tokens from '../tokens.css?raw';
import { MandateChain, type MandateChainProps } from './chain.tsx';
import drawingCss from './drawing/drawing.css?raw';
import { DrawnChain } from './drawing/drawing.tsx';
import { printedCss, svgFile } from './drawing/export.ts';

const STEP = 1.25;
const [LEAST, MOST] = [0.4, 4];

/** The chain as a list or as a drawing, whichever the reader likes: both say the same. */
export function ChainView(props: MandateChainProps) {
  const { words, chain, nameOf } = props;
  const [view, setView] = useState<'list' | 'drawing'>('list');
  const [zoom, setZoom] = useState(1);
  const place = useRef<HTMLDivElement>(null);
  const { width, rtl } = usePlace(place, view);
  const by = (factor: number) => setZoom((old) => Math.min(MOST, Math.max(LEAST, old * factor)));

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === '+' || event.key === '=') by(STEP);
    else if (event.key === '-') by(1 / STEP);
    else if (event.key === '0') setZoom(1);
    else return;
    event.preventDefault();
  };
  const save = () => {
    const svg = place.current?.querySelector('svg');
    if (!svg) return;
    const file = svgFile(svg, printedCss(drawingCss, tokens), words('chain_drawing', nameOf(chain.of).full));
    saveFile(file, `${chain.of.replaceAll(/[^\w.-]+/g, '_')}.svg`);
  };

  if (chain.lanes.length === 0) return <MandateChain {...props} />;
  return (
    <>
      <div class="chain-tools">
        <fieldset class="views" aria-label={words('chain_view')}>
          {(['list', 'drawing'] as const).map((name) => (
            <label key={name} class="view">
              <input type="radio" name="chain-view" checked={view === name} onChange={() => setView(name)} />
              <span>{words(`chain_view_${name}`)}</span>
            </label>
          ))}
        </fieldset>
        {view === 'drawing' && (
          <div class="chain-zoom">
            <button type="button" aria-label={words('chain_zoom_out')} onClick={() => by(1 / STEP)}>
              −
            </button>
            <button type="button" aria-label={words('chain_zoom_in')} onClick={() => by(STEP)}>
              +
            </button>
            <button type="button" onClick={save}>
              {words('chain_export')}
            </button>
          </div>
        )}
      </div>
      {view === 'list' ? (
        <MandateChain {...props} />
      ) : (
        // biome-ignore lint/a11y/noStaticElementInteractions: keys that work on every mark in it
        <div ref={place} class="chain-paper" onKeyDown={onKeyDown}>
          {width > 0 && <DrawnChain {...props} width={width} rtl={rtl} zoom={zoom} />}
        </div>
      )}
    </>
  );
}

/** How wide the place is in which a drawing stands, and which way its words run. */
function usePlace(place: { readonly current: HTMLElement | null }, view: string) {
  const [measured, setMeasured] = useState({ width: 0, rtl: false });
  useEffect(() => {
    const element = place.current;
    if (element === null) return;
    const measure = () => {
      const { paddingInlineStart, paddingInlineEnd, direction } = getComputedStyle(element);
      const padding = (Number.parseFloat(paddingInlineStart) || 0) + (Number.parseFloat(paddingInlineEnd) || 0);
      setMeasured({ width: Math.max(280, element.clientWidth - padding), rtl: direction === 'rtl' });
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, [view]);
  return measured;
}

function saveFile(text: string, name: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: 'image/svg+xml' }));
  const link = Object.assign(document.createElement('a'), { href: url, download: name });
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}
