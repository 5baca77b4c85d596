import { useMemo, useRef, useState } from 'preact/hooks';
import type { IsoDate } from '../../core/dates.ts';
import type { Id } from '../../core/records/id.ts';
import type { Words } from '../../core/words.ts';
import { usePlace, useZoom } from '../chain/drawing/place.ts';
import { DrawingTools } from '../chain/drawing/tools.tsx';
import { yearsOf } from '../chain/drawing/years.ts';
import type { NameOf } from '../chain/say.ts';
import { DrawnTimeline } from './drawn.tsx';
import { timelineLayout } from './layout.ts';
import { type Sitting, shownLanes, type TimelineLane } from './model.ts';
import css from './timeline.css?raw';

export interface TimelineProps {
  readonly words: Words;
  /** Null while they are looked up. */
  readonly lanes: readonly TimelineLane[] | null;
  readonly nameOf: NameOf;
  readonly today: IsoDate;
  readonly onOpen: (id: Id) => void;
}

/** The meetings of the whole Conference or of one body, on lines of time; below them what the chosen one left. */
export function Timeline({ words, lanes, nameOf, today, onOpen }: TimelineProps) {
  const [treaty, setTreaty] = useState<Id | ''>('');
  const [body, setBody] = useState<Id | ''>('');
  const [chosen, setChosen] = useState<Sitting | null>(null);
  const place = useRef<HTMLDivElement>(null);
  const { width, rtl } = usePlace(place, lanes === null);
  const zoom = useZoom(1, 8);
  const layout = useMemo(
    () =>
      timelineLayout(shownLanes(lanes ?? [], treaty, body), width * zoom.zoom, { nameOf, today: yearsOf(today), rtl }),
    [lanes, treaty, body, width, zoom.zoom, nameOf, today, rtl],
  );
  if (lanes === null) return null;
  const treaties = [...new Set(lanes.flatMap((lane) => lane.treaty ?? []))];
  return (
    <div class="timeline">
      <h1 class="unseen">{words('timeline')}</h1>
      <div class="chain-tools">
        <div class="timeline-filters">
          <Choice
            {...{ label: words('timeline_treaty'), all: words('timeline_all_treaties'), nameOf }}
            {...{ value: treaty, ids: treaties }}
            onChange={(id) => {
              setTreaty(id);
              setBody('');
            }}
          />
          <Choice
            {...{ label: words('timeline_body'), all: words('timeline_conference'), nameOf }}
            {...{ value: body, ids: shownLanes(lanes, treaty, '').map((lane) => lane.body) }}
            onChange={setBody}
          />
        </div>
        <DrawingTools
          {...{ words, zoom, css }}
          drawing={() => place.current?.querySelector('svg')}
          title={words('timeline')}
          name={body || treaty || 'timeline'}
        />
      </div>
      <p class="timeline-key">
        <span class="has-report">{words('timeline_report')}</span>
        <span class="lacks-report">{words('timeline_no_report')}</span>
        <span class="planned">{words('timeline_planned')}</span>
        <span class="left-out">{words('timeline_left_out')}</span>
      </p>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: keys that work on every mark in it */}
      <div ref={place} class="chain-paper" onKeyDown={zoom.onKeyDown}>
        {width > 0 && (
          <DrawnTimeline {...{ words, layout, nameOf, onOpen }} chosen={chosen?.key ?? null} onChoose={setChosen} />
        )}
      </div>
      <div class="timeline-chosen" aria-live="polite">
        {chosen?.id ? (
          <Chosen {...{ words, nameOf, onOpen }} sitting={chosen} id={chosen.id} />
        ) : (
          <p class="note">{chosen ? words('chain_gap_meetings', chosen.least) : words('timeline_hint')}</p>
        )}
      </div>
    </div>
  );
}

interface ChoiceProps {
  readonly label: string;
  readonly all: string;
  readonly value: Id | '';
  readonly ids: readonly Id[];
  readonly nameOf: NameOf;
  readonly onChange: (id: Id | '') => void;
}

function Choice({ label, all, value, ids, nameOf, onChange }: ChoiceProps) {
  return (
    <select aria-label={label} value={value} onChange={(event) => onChange(event.currentTarget.value)}>
      <option value="">{all}</option>
      {ids.map((id) => (
        <option key={id} value={id}>
          {nameOf(id).label}
        </option>
      ))}
    </select>
  );
}

type ChosenProps = Pick<TimelineProps, 'words' | 'nameOf' | 'onOpen'> & { readonly sitting: Sitting; readonly id: Id };

/** What the chosen meeting is, and its documents: each opens its card. */
function Chosen({ words, nameOf, onOpen, sitting, id }: ChosenProps) {
  const { full, detail } = nameOf(id);
  return (
    <>
      <button type="button" class="node" onClick={() => onOpen(id)}>
        {full}
      </button>
      {detail !== '' && <small>{detail}</small>}
      <ul>
        {sitting.documents.map((document) => (
          <li key={document}>
            <button type="button" class="node symbol" onClick={() => onOpen(document)}>
              {nameOf(document).label}
            </button>
            <small>{nameOf(document).detail}</small>
          </li>
        ))}
        {sitting.lacksReport && <li class="gap">{words('chain_gap_document')}</li>}
      </ul>
    </>
  );
}
