// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { describe as nameFor } from '../../../src/ui/chain/describe.ts';
import type { NameOf } from '../../../src/ui/chain/say.ts';
import { DrawnTimeline } from '../../../src/ui/timeline/drawn.tsx';
import { type PlacedSitting, sittingBeside, timelineLayout } from '../../../src/ui/timeline/layout.ts';
import { conferenceLanes, shownLanes, type TimelineLane } from '../../../src/ui/timeline/model.ts';
import { renewRoot, root } from '../root.ts';
import { shippedKnowledge } from '../sheet/knowledge.ts';
import { wordsOf } from '../sheet/words.ts';

const words = wordsOf();
const TODAY = 2026.9;
let lanes: readonly TimelineLane[];
let nameOf: NameOf;

beforeAll(async () => {
  const knowledge = await shippedKnowledge(words);
  nameOf = (id) => nameFor(id, knowledge.named, words);
  lanes = await conferenceLanes(knowledge.chain, knowledge.named, nameOf);
});

const laneOf = (body: string) => {
  const lane = lanes.find((one) => one.body === body);
  if (!lane) throw new Error(`${body} has no line`);
  return lane;
};
const sitting = (body: string, id: string) => laneOf(body).sittings.find((one) => one.id === id);

describe('the lines of the Conference', () => {
  it('begin with the Conference, and hold every group that met', () => {
    expect(lanes[0]?.body).toBe('CTOC/COP');
    const bodies = lanes.map(({ body }) => body);
    for (const group of ['WG.2', 'WG.3', 'WG.4', 'WG.6', 'WG.7', 'WG.10'])
      expect(bodies).toContain(`CTOC/COP/${group}`);
  });

  it('hold the thirteen sessions in the order of time, the last one planned', () => {
    const sessions = laneOf('CTOC/COP').sittings.filter(({ ordinal }) => ordinal !== undefined);
    expect(sessions.map(({ ordinal }) => ordinal)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13]);
    expect(sessions.map(({ isPlanned }) => isPlanned)).toEqual([...Array(12).fill(false), true]);
    for (const { sittings } of lanes) {
      const times = sittings.map(({ at }) => at);
      expect(times).toEqual(times.toSorted((a, b) => a - b));
    }
  });

  it('lead from a meeting to its report and to the note that brought it, or say that there is none', () => {
    expect(sitting('CTOC/COP/WG.4', 'CTOC/COP/WG.4#12')?.documents).toEqual([
      'CTOC/COP/WG.4/2022/4',
      'CTOC/COP/2022/5',
    ]);
    expect(sitting('CTOC/COP/WG.4', 'CTOC/COP/WG.4#12')?.lacksReport).toBe(false);
    expect(sitting('CTOC/COP/WG.4', 'CTOC/COP/WG.4#7')).toMatchObject({ documents: [], lacksReport: true });
  });

  it('show meetings left out between those beside them', () => {
    const { sittings } = laneOf('CTOC/COP/WG.4');
    const at = sittings.findIndex(({ id }) => id === null);
    expect([sittings[at - 1]?.ordinal, sittings[at]?.least, sittings[at + 1]?.ordinal]).toEqual([7, 1, 9]);
    expect(sittings[at]?.at).toBeGreaterThan(sittings[at - 1]?.at ?? Number.NaN);
    expect(sittings[at]?.at).toBeLessThan(sittings[at + 1]?.at ?? Number.NaN);
  });

  it('can be kept to a treaty, the Conference staying, or to one body', () => {
    const bodies = (treaty: string, body: string) => shownLanes(lanes, treaty, body).map((lane) => lane.body);
    expect(bodies('UNTOC-FIREARMS', '')).toEqual(['CTOC/COP', 'CTOC/COP/WG.6']);
    expect(bodies('', 'CTOC/COP/WG.7')).toEqual(['CTOC/COP/WG.7']);
    expect(bodies('', '')).toHaveLength(lanes.length);
  });
});

describe('timelineLayout', () => {
  it.each([292, 392, 1372])('lets no two marks of a line touch, and stays within %i px', (width) => {
    for (const { sittings } of timelineLayout(lanes, width, { nameOf, today: TODAY }).rows) {
      const xs = sittings.map(({ x }) => x);
      for (const [i, x] of xs.slice(1).entries()) expect(x - (xs[i] ?? 0)).toBeGreaterThan(9.9);
      expect(Math.min(...xs)).toBeGreaterThan(5);
      expect(Math.max(...xs)).toBeLessThan(width - 5);
    }
  });

  it('writes the last number, and none over another', () => {
    const { rows } = timelineLayout(lanes, 292, { nameOf, today: TODAY });
    const row = rows.find(({ lane }) => lane.body === 'CTOC/COP/WG.4');
    expect(row?.sittings.at(-1)?.number).toBe('15');
    const xs = (row?.sittings ?? []).flatMap(({ x, number }) => (number === null ? [] : [x]));
    for (const [i, x] of xs.slice(1).entries()) expect(x - (xs[i] ?? 0)).toBeGreaterThan(8);
  });

  it.each([292, 1372])('names no two lines alike, and none over its marks or the line before, at %i px', (width) => {
    const { rows, height } = timelineLayout(lanes, width, { nameOf, today: TODAY });
    const names = rows.map(({ name }) => name.map(({ text }) => text.toLowerCase()).join(' '));
    expect(new Set(names).size).toBe(rows.length);
    for (const [i, { name, y }] of rows.entries()) {
      expect(name[0]?.y).toBeGreaterThan((rows[i - 1]?.y ?? 0) + 12);
      expect(y - 20).toBeGreaterThanOrEqual(name.at(-1)?.y ?? 0);
    }
    expect(height).toBeGreaterThan(rows.at(-1)?.y ?? 0);
  });

  it.each([292, 392, 1372])('draws today through no mark and no number, at %i px', (width) => {
    for (const day of [TODAY, 2026.79, 2022.5, 2014.77]) {
      const { rows, today } = timelineLayout(lanes, width, { nameOf, today: day });
      const near = rows.filter(({ sittings }) => sittings.some(({ x }) => Math.abs(x - today.x) < 9));
      for (const { y } of near)
        for (const { from, to } of today.spans) expect(to <= y - 20 || from >= y + 7).toBe(true);
      expect(today.spans.length).toBe(near.length + 1);
    }
  });

  it.each([292, 392, 1072])('cuts no year at its edges, at %i px', (width) => {
    for (const rtl of [false, true]) {
      const { years } = timelineLayout(lanes, width, { nameOf, today: TODAY, rtl });
      expect(Math.min(...years.map(({ x }) => x))).toBeGreaterThanOrEqual(12);
      expect(Math.max(...years.map(({ x }) => x))).toBeLessThanOrEqual(width - 12);
    }
  });

  it('is its own mirror image from right to left', () => {
    const [ltr, rtl] = [false, true].map((way) => timelineLayout(lanes, 392, { nameOf, today: TODAY, rtl: way }));
    const xs = (layout: typeof ltr) => layout?.rows.flatMap(({ sittings }) => sittings.map(({ x }) => x)) ?? [];
    expect(xs(rtl).map((x) => Math.round(392 - x))).toEqual(xs(ltr).map((x) => Math.round(x)));
  });

  it('lets the arrows reach every mark', () => {
    const layout = timelineLayout(lanes, 392, { nameOf, today: TODAY });
    const seen = new Set<PlacedSitting>(layout.rows[0]?.sittings.slice(0, 1));
    for (const placed of seen) {
      for (const key of ['ArrowRight', 'ArrowLeft', 'ArrowDown', 'ArrowUp']) {
        const next = sittingBeside(layout, placed, key);
        if (next) seen.add(next);
      }
    }
    expect(seen.size).toBe(layout.rows.reduce((sum, { sittings }) => sum + sittings.length, 0));
  });
});

describe('the drawn timeline', () => {
  const [onChoose, onOpen] = [vi.fn(), vi.fn()];
  const draw = () =>
    act(() => {
      const layout = timelineLayout(lanes, 392, { nameOf, today: TODAY });
      render(<DrawnTimeline {...{ words, layout, nameOf, onChoose, onOpen }} chosen={null} />, root);
    });
  const mark = (id: string) => root.querySelector<SVGElement>(`[data-key$=" ${id}"] [role]`);
  const press = (target: Element | null, key: string) =>
    act(() => void target?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true })));

  renewRoot();

  it('says of every mark what it is and what is missing', async () => {
    await draw();
    expect(mark('CTOC/COP/WG.4#12')?.getAttribute('aria-label')).toContain('CTOC/COP/WG.4/2022/4');
    expect(mark('CTOC/COP/WG.4#7')?.getAttribute('aria-label')).toContain('Report: not known here');
    expect(mark('?CTOC/COP/WG.4#7')?.getAttribute('aria-label')).toBe('Meetings not known here: at least 1');
    expect(root.querySelectorAll('[tabindex="0"]')).toHaveLength(1);
  });

  it('draws no line through all from a session that no source says was held', async () => {
    await draw();
    const held = laneOf('CTOC/COP').sittings.filter(({ id, isPlanned }) => id !== null && !isPlanned);
    expect(root.querySelectorAll('path.session')).toHaveLength(held.length);
    expect(laneOf('CTOC/COP').sittings.length).toBeGreaterThan(held.length);
  });

  it('chooses by click and opens the card by Enter', async () => {
    await draw();
    await act(() => void mark('CTOC/COP/WG.4#12')?.dispatchEvent(new MouseEvent('click', { bubbles: true })));
    expect(onChoose).toHaveBeenCalledWith(expect.objectContaining({ id: 'CTOC/COP/WG.4#12' }));
    await press(mark('CTOC/COP/WG.4#12'), 'Enter');
    expect(onOpen).toHaveBeenCalledWith('CTOC/COP/WG.4#12');
  });
});
