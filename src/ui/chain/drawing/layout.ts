import { type Frame, frameOf } from './frame.ts';
import { isPart, type Plan, type PlanMark, type Tie } from './plan.ts';
import { spread } from './spread.ts';
import { widthOf, wrap } from './text.ts';
import { yearTicks } from './years.ts';

/** Where everything of a plan is drawn, in pixels. Time runs down, and the years are true to one scale. */
export interface Layout {
  readonly width: number;
  readonly height: number;
  readonly rtl: boolean;
  readonly years: readonly { readonly year: number; readonly y: number }[];
  /** The life of each body, from its first mark to its last. */
  readonly rails: readonly Rail[];
  /** Where rails stand close: their names, upright on where each begins. */
  readonly heads: readonly Head[];
  readonly marks: readonly PlacedMark[];
  /** Lines that join marks, as points: straight, then a bend. */
  readonly lines: readonly Line[];
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface Rail {
  readonly x: number;
  readonly top: number;
  readonly bottom: number;
  /** True where meetings are left out, or from the last meeting held to one that is planned. */
  readonly dashed: boolean;
}

/** Read from below: `y` is where it starts, over the first mark of its rail. */
export interface Head extends Point {
  readonly text: string;
}

export interface Line {
  readonly kind: 'leader' | 'gate' | Tie['kind'];
  readonly points: readonly Point[];
}

export interface PlacedMark extends Point {
  readonly mark: PlanMark;
  /** Small gates on the columns that an instrument bears on. */
  readonly gates: readonly Point[];
  /** Where the missing report would stand. */
  readonly missing: Point | null;
  /** The block of text: its first line is the label. */
  readonly text: {
    readonly x: number;
    readonly y: number;
    readonly width: number;
    readonly lines: readonly TextLine[];
  };
}

export interface TextLine {
  readonly text: string;
  readonly kind: 'label' | 'small' | 'gap';
  /** Baseline, from the top of the block. */
  readonly dy: number;
}

const LABEL = { size: 13, line: 17 };
const SMALL = { size: 11.5, line: 15 };
const HEAD = 10.5;
/** From a rail's first mark to its name. */
const OVER = 9;
/** Bold letters are wider. */
const BOLD = 1.08;
const BETWEEN = 9;
const TOP = 10;
/** From one mark on a rail to the next, at the least. */
const MARK = 13;

const MOST_SMALL = 3;

const linesOf = (mark: PlanMark, width: number): TextLine[] => {
  const put = (text: string, kind: TextLine['kind'], { size, line }: typeof LABEL, wide: number, most: number) =>
    wrap(text, size * wide, width, most).map((part) => ({ text: part, kind, line }));
  const bold = mark.isHere || mark.shape === 'body' ? BOLD : 1;
  const isGap = mark.shape === 'gap';
  const lines = [
    ...put(mark.label, isGap ? 'gap' : 'label', isGap ? SMALL : LABEL, bold, MOST_SMALL),
    ...(mark.small === '' ? [] : put(mark.small, 'small', SMALL, 1, MOST_SMALL)),
    ...mark.gaps.flatMap((gap) => put(gap, 'gap', SMALL, 1, 2)),
  ];
  let dy = -3;
  return lines.map(({ text, kind, line }) => {
    dy += line;
    return { text, kind, dy };
  });
};

const heightOf = (lines: readonly TextLine[]): number => (lines.at(-1)?.dy ?? 0) + 5 + BETWEEN;

export function layoutOf(plan: Plan, width: number, { rtl = false }: { rtl?: boolean } = {}): Layout {
  const frame = frameOf(plan.columns.length, width);
  const texts = plan.marks.map((mark) => linesOf(mark, frame.textWidth));
  const columnOf = (mark: PlanMark) => (frame.shared ? 0 : mark.column);
  const [from, to] = spanOf(plan);
  // As many pixels a year as the fullest column needs, so that few labels have to move.
  const needed = frame.texts.map((_, column) =>
    plan.marks.reduce((sum, mark, i) => sum + (columnOf(mark) === column ? heightOf(texts[i] ?? []) : 0), 0),
  );
  const perYear = Math.min(90, Math.max(13, (1.05 * Math.max(...needed)) / (to - from)));
  const named = frame.shared && plan.columns.length > 1 ? plan.heads : [];
  const top = TOP + Math.max(0, ...named.map((head) => widthOf(head, HEAD)));
  const yOf = (at: number) => top + (at - from) * perYear;

  const textTops = placed(plan.marks, columnOf, (mark, i) => ({
    at: yOf(mark.at) - 10,
    size: heightOf(texts[i] ?? []),
  }));
  const isBeside = ({ shape }: PlanMark) => shape === 'document';
  const markYs = placed(
    plan.marks,
    (mark) => (isPart(mark) ? -1 : mark.column * 2 + (isBeside(mark) ? 1 : 0)),
    (mark) => ({ at: yOf(mark.at) - MARK / 2, size: MARK }),
  ).map((y) => y + MARK / 2);

  const marks = plan.marks.map((mark, i): PlacedMark => {
    const rail = frame.rails[mark.column] ?? 0;
    const y = isPart(mark) ? (textTops[i] ?? 0) + 10 : (markYs[i] ?? 0);
    const lines = texts[i] ?? [];
    const widest = Math.max(...lines.map(lineWidth(mark)));
    return {
      mark,
      x: rail + (isBeside(mark) ? frame.beside : 0),
      y,
      gates: [...new Set(mark.gates)].map((column) => ({ x: frame.rails[column] ?? 0, y })),
      missing: mark.lacksReport ? { x: rail + frame.beside, y } : null,
      text: {
        x: frame.texts[mark.column]?.x ?? 0,
        y: textTops[i] ?? 0,
        width: Math.min(widest, frame.textWidth),
        lines,
      },
    };
  });
  const height = Math.max(
    yOf(to),
    ...marks.map(({ text }) => text.y + heightOf(text.lines)),
    ...marks.map(({ y }) => y + MARK),
  );
  const years = yearTicks(from, to, perYear, 40).map((year) => ({ year, y: yOf(year) }));
  const rails = railsOf(plan, marks, frame);
  const layout = {
    width,
    height,
    rtl: false,
    years,
    rails,
    heads: headsOf(named, rails, frame),
    marks,
    lines: linesBetween(plan, marks, frame),
  };
  return rtl ? mirror(layout) : layout;
}

const lineWidth =
  (mark: PlanMark) =>
  ({ text, kind }: TextLine): number =>
    widthOf(text, kind === 'label' ? LABEL.size * (mark.isHere || mark.shape === 'body' ? BOLD : 1) : SMALL.size);

function spanOf({ marks }: Plan): readonly [number, number] {
  const times = marks.filter((mark) => !isPart(mark)).map(({ at }) => at);
  const [first, last] = [Math.min(...times), Math.max(...times)];
  return [Math.floor(first), Math.max(Math.floor(first) + 1, Math.ceil(last + 0.1))];
}

/** Spreads the marks of each group, in their order. */
function placed(
  marks: readonly PlanMark[],
  groupOf: (mark: PlanMark) => number,
  wish: (mark: PlanMark, i: number) => { at: number; size: number },
): number[] {
  const groups = new Map<number, number[]>();
  for (const [i, mark] of marks.entries()) groups.set(groupOf(mark), [...(groups.get(groupOf(mark)) ?? []), i]);
  const ys: number[] = [];
  for (const group of groups.values()) {
    const tops = spread(
      group.map((i) => wish(marks[i] as PlanMark, i)),
      0,
    );
    for (const [j, i] of group.entries()) ys[i] = tops[j] ?? 0;
  }
  return ys;
}

/** A rail from its first mark or gate to its last; dashed where it passes over what is not known or not yet held. */
function railsOf({ columns }: Plan, marks: readonly PlacedMark[], { rails }: Frame): Rail[] {
  return columns.flatMap((_, column) => {
    const x = rails[column] ?? 0;
    const stops = marks
      .flatMap(({ mark, y, gates }) => {
        if (isPart(mark)) return [];
        const loose = mark.shape === 'gap' || mark.isPlanned;
        if (mark.column === column && mark.shape !== 'document') return [{ y, loose }];
        return gates.some((gate) => gate.x === x) ? [{ y, loose: false }] : [];
      })
      .sort((a, b) => a.y - b.y);
    return stops.slice(1).map((stop, i) => {
      const before = stops[i] ?? stop;
      return { x, top: before.y, bottom: stop.y, dashed: stop.loose || before.loose };
    });
  });
}

const headsOf = (names: readonly string[], rails: readonly Rail[], frame: Frame): Head[] =>
  names.flatMap((text, column) => {
    const x = frame.rails[column] ?? 0;
    const first = rails.find((rail) => rail.x === x);
    return first === undefined || text === '' ? [] : [{ text, x, y: first.top - OVER }];
  });

/** Leaders from marks to their texts, gates from instruments to the bodies, and what joins reports, notes and sessions. */
function linesBetween(plan: Plan, marks: readonly PlacedMark[], frame: Frame): Line[] {
  const byKey = new Map(marks.map((placed) => [placed.mark.key, placed]));
  const lines: Line[] = [];
  for (const placed of marks) {
    const start = textPoint(placed, 'start');
    if (!isPart(placed.mark))
      lines.push({ kind: 'leader', points: [{ x: placed.x, y: placed.y }, { x: start.x - 14, y: placed.y }, start] });
    for (const gate of placed.gates) {
      const out = frame.shared ? placed : textPoint(placed, 'end');
      lines.push({ kind: 'gate', points: [out, { x: Math.max(out.x, gate.x - 26), y: out.y }, gate] });
    }
  }
  for (const { from, to, kind } of plan.ties) {
    const ends = [byKey.get(from), byKey.get(to)] as const;
    // What lies along a line is joined from right to left, whichever of the two says so.
    const [b, a] =
      kind === 'joint' ? ends.toSorted((one, other) => (one?.x ?? 0) - (other?.x ?? 0)) : ends.toReversed();
    if (!a || !b) continue;
    // In columns of their own, a line to the trunk arrives at the end of the words, not across them.
    const end = !frame.shared && b.mark.column < a.mark.column ? textPoint(b, 'end') : b;
    const points = a.x > end.x + 26 ? [a, { x: a.x - 26, y: end.y }, end] : [a, end];
    lines.push({ kind, points: points.map(({ x, y }) => ({ x, y })) });
  }
  return lines;
}

/** The middle of a text's first line, just before or behind it. */
const textPoint = ({ text }: PlacedMark, side: 'start' | 'end'): Point => ({
  x: side === 'start' ? text.x - 4 : text.x + firstWidth(text) + 6,
  y: text.y + (text.lines[0]?.dy ?? 0) - 4,
});

const firstWidth = ({ lines: [first] }: PlacedMark['text']): number => (first ? widthOf(first.text, LABEL.size) : 0);

/** The same from right to left: every x is counted from the other side. */
export function mirror(layout: Layout): Layout {
  const turn = <P extends { readonly x: number }>(point: P): P => ({ ...point, x: layout.width - point.x });
  return {
    ...layout,
    rtl: !layout.rtl,
    rails: layout.rails.map(turn),
    heads: layout.heads.map(turn),
    lines: layout.lines.map((line) => ({ ...line, points: line.points.map(turn) })),
    marks: layout.marks.map((placed) => ({
      ...turn(placed),
      gates: placed.gates.map(turn),
      missing: placed.missing && turn(placed.missing),
      text: turn(placed.text),
    })),
  };
}
