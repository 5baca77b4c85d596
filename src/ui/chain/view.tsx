import { useRef, useState } from 'preact/hooks';
import { MandateChain, type MandateChainProps } from './chain.tsx';
import css from './drawing/drawing.css?raw';
import { DrawnChain } from './drawing/drawing.tsx';
import { usePlace, useZoom } from './drawing/place.ts';
import { DrawingTools } from './drawing/tools.tsx';

/** The chain as a list or as a drawing, whichever the reader likes: both say the same. */
export function ChainView(props: MandateChainProps) {
  const { words, chain, nameOf } = props;
  const [view, setView] = useState<'list' | 'drawing'>('list');
  const place = useRef<HTMLDivElement>(null);
  const { width, rtl } = usePlace(place, view);
  const zoom = useZoom(0.4, 4);

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
          <DrawingTools
            words={words}
            zoom={zoom}
            drawing={() => place.current?.querySelector('svg')}
            css={css}
            title={words('chain_drawing', nameOf(chain.of).full)}
            name={chain.of}
          />
        )}
      </div>
      {view === 'list' ? (
        <MandateChain {...props} />
      ) : (
        // biome-ignore lint/a11y/noStaticElementInteractions: keys that work on every mark in it
        <div ref={place} class="chain-paper" onKeyDown={zoom.onKeyDown}>
          {width > 0 && <DrawnChain {...props} width={width} rtl={rtl} zoom={zoom.zoom} />}
        </div>
      )}
    </>
  );
}
