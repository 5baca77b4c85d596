import { useRef } from 'preact/hooks';
import type { Id } from '../../core/records/id.ts';
import { dotted, type Words } from '../../core/words.ts';
import { focusMark } from '../chain/drawing/walk.ts';
import type { NameOf } from '../chain/say.ts';
import { FOOT, type PlacedSitting, type Row, sittingBeside, type TimelineLayout } from './layout.ts';
import { CONFERENCE, type Sitting } from './model.ts';

export interface DrawnTimelineProps {
  readonly words: Words;
  readonly layout: TimelineLayout;
  readonly nameOf: NameOf;
  readonly chosen: string | null;
  readonly onChoose: (sitting: Sitting) => void;
  readonly onOpen: (id: Id) => void;
}

/** A line for each body, a mark for each meeting, and the sessions of the Conference through all of them. */
export function DrawnTimeline({ words, layout, nameOf, chosen, onChoose, onOpen }: DrawnTimelineProps) {
  const svg = useRef<SVGSVGElement>(null);
  const { width, height, rows, rtl } = layout;
  const all = rows.flatMap(({ lane, sittings }) =>
    sittings.map((placed) => ({ placed, key: keyOf(lane.body, placed) })),
  );
  const stop = all.find(({ placed }) => placed.sitting.key === chosen) ?? all.at(0);
  const placedAt = ({ target }: Event) => {
    const key = (target as Element).closest('[data-key]')?.getAttribute('data-key');
    return all.find((one) => one.key === key)?.placed;
  };
  const choose = (event: Event) => {
    const placed = placedAt(event);
    if (placed) onChoose(placed.sitting);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const from = placedAt(event);
    if (from === undefined) return;
    if ((event.key === 'Enter' || event.key === ' ') && from.sitting.id !== null) {
      event.preventDefault();
      onOpen(from.sitting.id);
      return;
    }
    const next = sittingBeside(layout, from, event.key);
    if (next === undefined) return;
    event.preventDefault();
    const key = all.find(({ placed }) => placed === next)?.key;
    focusMark(svg.current, key);
  };

  return (
    // biome-ignore lint/a11y/useSemanticElements: a drawing of buttons is not a field set
    <svg
      ref={svg}
      class="drawn-timeline"
      role="group"
      aria-label={words('timeline')}
      viewBox={`0 0 ${width} ${height}`}
      width={width}
      height={height}
      direction={rtl ? 'rtl' : 'ltr'}
      onClick={choose}
      onFocusIn={choose}
      onKeyDown={onKeyDown}
    >
      <Ground words={words} layout={layout} />
      {rows.map((row) => (
        // biome-ignore lint/a11y/noInteractiveElementToNoninteractiveRole: it only holds the marks
        // biome-ignore lint/a11y/useSemanticElements: a line of marks is not a field set
        <g key={row.lane.body} role="group" aria-label={nameOf(row.lane.body).full}>
          {row.sittings.map((placed) => (
            <Mark
              key={placed.sitting.key}
              {...{ placed, words, nameOf }}
              name={keyOf(row.lane.body, placed)}
              isChosen={placed.sitting.key === chosen}
              isStop={placed === stop?.placed}
            />
          ))}
        </g>
      ))}
    </svg>
  );
}

const keyOf = (body: Id, { sitting }: PlacedSitting): string => `${body} ${sitting.key}`;

/** Years, names and lines; the marks say what there is to say. What is only planned divides nothing yet. */
function Ground({ words, layout }: Pick<DrawnTimelineProps, 'words' | 'layout'>) {
  const { years, rows, today, width, height, rtl } = layout;
  const sessions = rows.find(({ lane }) => lane.body === CONFERENCE)?.sittings ?? [];
  return (
    // biome-ignore lint/a11y/noAriaHiddenOnFocusable: nothing in it takes the focus
    <g aria-hidden="true">
      {years.map(({ year, x }) => (
        <text key={year} class="year" x={x} y={12} text-anchor="middle">
          {year}
        </text>
      ))}
      {rows.length > 1 &&
        sessions
          .filter(({ sitting: { id, isPlanned } }) => id !== null && !isPlanned)
          .map(({ x, y, sitting }) => <path key={sitting.key} class="session" d={`M${x} ${y}V${height - FOOT}`} />)}
      <path class="today" d={today.spans.map(({ from, to }) => `M${today.x} ${from}V${to}`).join('')}>
        <title>{words('timeline_today')}</title>
      </path>
      {rows.map((row) => (
        <g key={row.lane.body}>
          {row.name.map(({ text, y }) => (
            <text key={y} class="name" x={rtl ? width - 4 : 4} y={y}>
              {text}
            </text>
          ))}
          <Line row={row} />
        </g>
      ))}
    </g>
  );
}

const Line = ({ row: { spans, y } }: { row: Row }) => (
  <>
    {spans.map(({ from, to, dashed }) => (
      <path key={from} class={dashed ? 'span dashed' : 'span'} d={`M${from} ${y}H${to}`} />
    ))}
  </>
);

interface MarkProps {
  readonly placed: PlacedSitting;
  readonly words: Words;
  readonly nameOf: NameOf;
  readonly name: string;
  readonly isChosen: boolean;
  readonly isStop: boolean;
}

function Mark({ placed, words, nameOf, name, isChosen, isStop }: MarkProps) {
  const { sitting, x, y, number } = placed;
  const { id, isPlanned, lacksReport, documents, least } = sitting;
  const known = id === null ? null : nameOf(id);
  const said = known
    ? dotted(words, [
        known.full,
        known.detail,
        ...documents.map((one) => nameOf(one).label),
        lacksReport && words('chain_gap_document'),
      ])
    : words('chain_gap_meetings', least);
  const kind = id === null ? 'left-out' : isPlanned ? 'planned' : lacksReport ? 'lacks-report' : 'has-report';
  return (
    <g class={`sitting ${kind}`} data-key={name}>
      <g
        role={id === null ? 'img' : 'button'}
        tabindex={isStop ? 0 : -1}
        aria-label={said}
        aria-current={isChosen || undefined}
      >
        <rect class="reach" x={x - 6} y={y - 20} width={12} height={32} rx={4} />
        {id === null ? (
          <path class="sign" d={`M${x} ${y - 4}V${y + 4}`} />
        ) : (
          <circle class="sign" cx={x} cy={y} r={isChosen ? 5.5 : 4} />
        )}
      </g>
      {number !== null && (
        // biome-ignore lint/a11y/noAriaHiddenOnFocusable: it takes no focus, and is in the name above
        <text class="number" x={x} y={y - 9} text-anchor="middle" aria-hidden="true">
          {number}
        </text>
      )}
    </g>
  );
}
