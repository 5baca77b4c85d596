import { useMemo, useRef } from 'preact/hooks';
import { isolated } from '../../../core/language.ts';
import type { Chain } from '../../../core/mandate/chain.ts';
import type { Id } from '../../../core/records/id.ts';
import { dotted, type Words } from '../../../core/words.ts';
import type { NameOf } from '../say.ts';
import { type Layout, type Line, layoutOf, type PlacedMark, type Point } from './layout.ts';
import { planOf } from './plan.ts';
import { focusMark, neighbour } from './walk.ts';

export interface DrawnChainProps {
  readonly words: Words;
  readonly chain: Chain;
  readonly nameOf: NameOf;
  readonly onOpen: (id: Id) => void;
  /** In pixels. */
  readonly width: number;
  readonly rtl: boolean;
  /** How many times larger than it was laid out. */
  readonly zoom: number;
}

/** The chain as a drawing: time runs down, the Conference is the trunk, each body a line beside it. */
export function DrawnChain({ words, chain, nameOf, onOpen, width, rtl, zoom }: DrawnChainProps) {
  const svg = useRef<SVGSVGElement>(null);
  const layout = useMemo(
    () => layoutOf(planOf(chain, nameOf, words), width, { rtl }),
    [chain, nameOf, words, width, rtl],
  );
  const { marks } = layout;
  const first = marks.find(({ mark }) => mark.isHere) ?? marks[0];

  const markOf = ({ target }: Event) => {
    const key = (target as Element).closest('[data-key]')?.getAttribute('data-key');
    return marks.find(({ mark }) => mark.key === key);
  };
  const onClick = (event: MouseEvent) => {
    const id = markOf(event)?.mark.id;
    if (id) onOpen(id);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const from = markOf(event);
    if (from === undefined) return;
    if ((event.key === 'Enter' || event.key === ' ') && from.mark.id !== null) {
      event.preventDefault();
      onOpen(from.mark.id);
      return;
    }
    const next = neighbour(marks, from, event.key);
    if (next === undefined) return;
    event.preventDefault();
    focusMark(svg.current, next.mark.key);
  };

  return (
    // biome-ignore lint/a11y/useSemanticElements: a drawing of buttons is not a field set
    <svg
      ref={svg}
      class="drawn-chain"
      role="group"
      aria-label={words('chain_drawing', nameOf(chain.of).full)}
      viewBox={`0 0 ${layout.width} ${layout.height}`}
      width={layout.width * zoom}
      height={layout.height * zoom}
      direction={rtl ? 'rtl' : 'ltr'}
      onClick={onClick}
      onKeyDown={onKeyDown}
    >
      <Ground layout={layout} />
      {marks.map((placed) => (
        <Mark key={placed.mark.key} placed={placed} words={words} rtl={rtl} isStop={placed === first} />
      ))}
    </svg>
  );
}

/** Years, lives and lines: what the marks stand on. Nothing in it is said, because the marks say it. */
function Ground({ layout: { years, rails, heads, lines, width, rtl } }: { layout: Layout }) {
  const side = rtl ? width : 0;
  return (
    // biome-ignore lint/a11y/noAriaHiddenOnFocusable: nothing in it takes the focus
    <g aria-hidden="true">
      {years.map(({ year, y }) => (
        <text key={year} class="year" x={side} y={y + 3.5}>
          {year}
        </text>
      ))}
      {lines.map((line) => (
        <path key={pathOf(line)} class={`line ${line.kind}`} d={pathOf(line)} />
      ))}
      {rails.map(({ x, top, bottom, dashed }) => (
        <path key={`${x} ${top}`} class={`rail ${dashed ? 'dashed' : ''}`} d={`M${x} ${top}V${bottom}`} />
      ))}
      {heads.map(({ text, x, y }) => (
        <text key={x} class="head" direction="ltr" transform={`translate(${x + 3.5} ${y}) rotate(-90)`}>
          {text}
        </text>
      ))}
    </g>
  );
}

/** Straight from point to point; what joins two things far apart bends gently. */
function pathOf({ kind, points: [first, ...rest] }: Line): string {
  if (first === undefined) return '';
  const last = rest.at(-1) ?? first;
  if (kind === 'gate' || kind === 'leader' || rest.length > 1)
    return `M${at(first)}${rest.map((point) => `L${at(point)}`).join('')}`;
  const middle = (first.y + last.y) / 2;
  return `M${at(first)}C${at({ x: first.x, y: middle })} ${at({ x: last.x, y: middle })} ${at(last)}`;
}

const at = ({ x, y }: Point): string => `${round(x)} ${round(y)}`;
const round = (value: number): number => Math.round(value * 10) / 10;

interface MarkProps {
  readonly placed: PlacedMark;
  readonly words: Words;
  readonly rtl: boolean;
  readonly isStop: boolean;
}

function Mark({ placed, words, rtl, isStop }: MarkProps) {
  const { mark, x, y, gates, missing, text } = placed;
  const { id } = mark;
  const said = dotted(words, [mark.label, mark.said, ...mark.gaps]);
  const names = ['mark', mark.shape, mark.isHere && 'here', mark.isPlanned && 'planned'].filter(Boolean).join(' ');
  const block = { y: text.y - 2, height: (text.lines.at(-1)?.dy ?? 0) + 9, width: text.width + 12 };
  return (
    <g class={names} data-key={mark.key}>
      <g
        role={id === null ? 'img' : 'button'}
        tabindex={isStop ? 0 : -1}
        aria-label={said}
        aria-current={mark.isHere || undefined}
      >
        <rect class="ground" x={rtl ? text.x - block.width + 6 : text.x - 6} rx={4} {...block} />
        {gates.map((gate) => (
          <path key={gate.x} class="gate" d={diamond(gate, 4.5)} />
        ))}
        <Sign shape={mark.shape} x={x} y={y} />
        {missing && <path class="missing" d={page(missing)} />}
      </g>
      {/* biome-ignore lint/a11y/noAriaHiddenOnFocusable: it takes no focus, and its words are in the name above */}
      <text x={text.x} y={text.y} aria-hidden="true">
        {text.lines.map(({ text: line, kind, dy }) => (
          <tspan key={dy} class={kind} x={text.x} y={text.y + dy}>
            {isolated(line, words.language)}
          </tspan>
        ))}
      </text>
    </g>
  );
}

function Sign({ shape, x, y }: Point & { shape: PlacedMark['mark']['shape'] }) {
  if (shape === 'part') return null;
  if (shape === 'instrument') return <path class="sign" d={diamond({ x, y }, 5.5)} />;
  if (shape === 'text') return <rect class="sign" x={x - 4.5} y={y - 4.5} width={9} height={9} />;
  if (shape === 'document') return <path class="sign" d={page({ x, y })} />;
  if (shape === 'body') return <path class="sign" d={`M${x - 7} ${y}H${x + 7}`} />;
  return <circle class="sign" cx={x} cy={y} r={shape === 'gap' ? 4 : 4.5} />;
}

const diamond = ({ x, y }: Point, r: number): string => `M${x} ${y - r}L${x + r} ${y}L${x} ${y + r}L${x - r} ${y}Z`;

/** A sheet of paper, upright. */
const page = ({ x, y }: Point): string => `M${x - 3} ${y - 4}h6v8h-6Z`;
