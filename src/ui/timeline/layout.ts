import { spread } from '../chain/drawing/spread.ts';
import { widthOf, wrap } from '../chain/drawing/text.ts';
import { yearTicks } from '../chain/drawing/years.ts';
import type { NameOf } from '../chain/say.ts';
import type { Sitting, TimelineLane } from './model.ts';

/** Where everything of a timeline is drawn, in pixels: time runs along the lines, from left to right unless `rtl`. */
export interface TimelineLayout {
  readonly width: number;
  readonly height: number;
  readonly rtl: boolean;
  readonly years: readonly { readonly year: number; readonly x: number }[];
  readonly today: Today;
  readonly rows: readonly Row[];
}

/** The line of today: `spans` from top to bottom, left open where a mark or its number stands in its way. */
export interface Today {
  readonly x: number;
  readonly spans: readonly { readonly from: number; readonly to: number }[];
}

export interface Row {
  readonly lane: TimelineLane;
  /** Its name, in as many lines as it needs to be told from others. */
  readonly name: readonly { readonly text: string; readonly y: number }[];
  /** Where its line stands. */
  readonly y: number;
  readonly spans: readonly { readonly from: number; readonly to: number; readonly dashed: boolean }[];
  readonly sittings: readonly PlacedSitting[];
}

export interface PlacedSitting {
  readonly sitting: Sitting;
  readonly x: number;
  readonly y: number;
  /** Its number above it, where there is room. */
  readonly number: string | null;
}

export const FIRST_YEAR = 2004;
const HEAD = 26;
const ROW = 58;
/** As the style sheet says; `top` is the first baseline, `line` from one to the next. */
const NAME = { size: 12.5, top: 15, line: 15, most: 2, inset: 4 };
const LINE = 40;
const SIDE = 10;
/** From one mark to the next, at the least. */
const MARK = 10;
const NUMBER = { size: 10, gap: 4 };
/** Around the middle of a mark, what it and the number above it take. */
const REACH = { side: 9, above: 21, below: 8 };
/** Where the line of today begins, and how far above the lower edge what goes through all rows ends. */
const TODAY_TOP = 18;
export const FOOT = 8;

export function timelineLayout(
  lanes: readonly TimelineLane[],
  width: number,
  { nameOf, today, rtl = false }: { nameOf: NameOf; today: number; rtl?: boolean },
): TimelineLayout {
  const last = Math.max(today, ...lanes.flatMap(({ sittings }) => sittings.map(({ at }) => at)));
  const first = Math.min(FIRST_YEAR, ...lanes.flatMap(({ sittings }) => sittings.map(({ at }) => Math.floor(at))));
  const to = Math.ceil(last + 0.05);
  const perYear = (width - 2 * SIDE) / (to - first);
  const xOf = (at: number) => SIDE + (at - first) * perYear;
  const turn = (x: number) => (rtl ? width - x : x);

  let bottom = HEAD;
  const rows = lanes.map((lane): Row => {
    const top = bottom;
    const name = wrap(nameOf(lane.body).label, NAME.size, width - 2 * NAME.inset, NAME.most);
    const more = (name.length - 1) * NAME.line;
    bottom += ROW + more;
    const xs = spread(
      lane.sittings.map(({ at }) => ({ at: xOf(at) - MARK / 2, size: MARK })),
      0,
    ).map((x) => x + MARK / 2);
    const numbers = numbersOf(lane.sittings, xs);
    const y = top + LINE + more;
    return {
      lane,
      name: name.map((text, line) => ({ text, y: top + NAME.top + line * NAME.line })),
      y,
      spans: xs.slice(1).map((x, j) => ({
        from: turn(xs[j] ?? x),
        to: turn(x),
        dashed: isLoose(lane.sittings[j]) || isLoose(lane.sittings[j + 1]),
      })),
      sittings: lane.sittings.map((sitting, j) => ({
        ...{ sitting, x: turn(xs[j] ?? 0), y, number: numbers[j] ?? null },
      })),
    };
  });
  return {
    ...{ width, height: bottom, rtl, rows },
    today: todayOf(turn(xOf(today)), rows, bottom - FOOT),
    years: yearTicks(first, to, perYear, 34).map((year) => ({ year, x: within(turn(xOf(year)), width) })),
  };
}

/** The middle of a year's number, which is not cut at the edges. */
function within(x: number, width: number): number {
  const half = widthOf('2000', NUMBER.size) / 2;
  return Math.min(Math.max(x, half), width - half);
}

function todayOf(x: number, rows: readonly Row[], bottom: number): Today {
  const spans: { from: number; to: number }[] = [];
  let from = TODAY_TOP;
  for (const { y, sittings } of rows) {
    if (!sittings.some((one) => Math.abs(one.x - x) < REACH.side)) continue;
    spans.push({ from, to: y - REACH.above });
    from = y + REACH.below;
  }
  return { x, spans: [...spans, { from, to: bottom }].filter((span) => span.from < span.to) };
}

const isLoose = (sitting: Sitting | undefined): boolean => sitting?.id === null;

/** As many numbers as stand clear of one another: the last, the first, then from left to right. */
function numbersOf(sittings: readonly Sitting[], xs: readonly number[]): (string | null)[] {
  const texts = sittings.map(({ ordinal, least }) => (least > 0 ? `≥${least}` : (ordinal?.toString() ?? null)));
  const taken: { from: number; to: number }[] = [];
  const inTurn = [...new Set([texts.length - 1, ...texts.keys()])];
  const shown = new Set(
    inTurn.filter((i) => {
      const half = widthOf(texts[i] ?? '', NUMBER.size) / 2 + NUMBER.gap / 2;
      const [from, to] = [(xs[i] ?? 0) - half, (xs[i] ?? 0) + half];
      if (texts[i] === null || taken.some((other) => from < other.to && other.from < to)) return false;
      taken.push({ from, to });
      return true;
    }),
  );
  return texts.map((text, i) => (shown.has(i) ? text : null));
}

/** Along a line as it stands on the screen, or to the nearest mark of the line above or below. */
export function sittingBeside(layout: TimelineLayout, from: PlacedSitting, key: string): PlacedSitting | undefined {
  const at = layout.rows.findIndex(({ sittings }) => sittings.includes(from));
  const line = layout.rows[at]?.sittings.toSorted((a, b) => a.x - b.x) ?? [];
  const i = line.indexOf(from);
  switch (key) {
    case 'ArrowRight':
      return line[i + 1];
    case 'ArrowLeft':
      return line[i - 1];
    case 'Home':
      return layout.rows[at]?.sittings[0];
    case 'End':
      return layout.rows[at]?.sittings.at(-1);
    case 'ArrowDown':
    case 'ArrowUp': {
      const next = layout.rows[at + (key === 'ArrowDown' ? 1 : -1)]?.sittings ?? [];
      return next.toSorted((a, b) => Math.abs(a.x - from.x) - Math.abs(b.x - from.x))[0];
    }
    default:
      return undefined;
  }
}
