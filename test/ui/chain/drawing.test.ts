import { beforeAll, describe, expect, it } from 'vitest';
import type { Chain } from '../../../src/core/mandate/chain.ts';
import { describe as nameFor } from '../../../src/ui/chain/describe.ts';
import { printedCss } from '../../../src/ui/chain/drawing/export.ts';
import { type Layout, layoutOf, mirror } from '../../../src/ui/chain/drawing/layout.ts';
import { type Plan, planOf } from '../../../src/ui/chain/drawing/plan.ts';
import { spread } from '../../../src/ui/chain/drawing/spread.ts';
import { widthOf, wrap } from '../../../src/ui/chain/drawing/text.ts';
import { neighbour } from '../../../src/ui/chain/drawing/walk.ts';
import { yearsOf } from '../../../src/ui/chain/drawing/years.ts';
import { laneNodes } from '../../../src/ui/chain/nodes.ts';
import { gapText, type NameOf, sayLink } from '../../../src/ui/chain/say.ts';
import type { Knowledge } from '../../../src/ui/search/knowledge.ts';
import { shippedKnowledge } from '../sheet/knowledge.ts';
import { wordsOf } from '../sheet/words.ts';

const words = wordsOf();
const JOINT = 'CTOC/COP/WG.2/2022/4-CTOC/COP/WG.3/2022/4';
const ASKED = [JOINT, 'CTOC/COP/WG.4/2022/4', 'CTOC/COP/RES/7/1', 'CTOC/COP/2022/5', 'CTOC/COP/WG.7', 'CTOC/COP'];
let knowledge: Knowledge;
let nameOf: NameOf;
const plans = new Map<string, { chain: Chain; plan: Plan }>();

beforeAll(async () => {
  knowledge = await shippedKnowledge(words);
  nameOf = (id) => nameFor(id, knowledge.named, words);
  for (const id of ASKED) {
    const chain = await knowledge.chain(id);
    if (chain) plans.set(id, { chain, plan: planOf(chain, nameOf, words) });
  }
});

const planned = (id: string) => {
  const found = plans.get(id);
  if (!found) throw new Error(`${id} has no chain`);
  return found;
};
const mark = (layout: Layout, key: string) => {
  const found = layout.marks.find((placed) => placed.mark.key === key);
  if (!found) throw new Error(`${key} is not drawn`);
  return found;
};

/** Pairs of texts that lie over one another. */
function overlaps({ marks }: Layout): string[] {
  const boxes = marks.map(({ mark, text }) => ({
    key: mark.key,
    left: text.x,
    right: text.x + text.width,
    top: text.y,
    bottom: text.y + (text.lines.at(-1)?.dy ?? 0),
  }));
  return boxes.flatMap((a, i) =>
    boxes
      .slice(i + 1)
      .filter((b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom)
      .map((b) => `${a.key} over ${b.key}`),
  );
}

describe.each(ASKED)('the drawing of %s', (id) => {
  it.each([320, 420, 1400])('has no text over another and none beyond the edge, at %i px', (width) => {
    const layout = layoutOf(planned(id).plan, width);
    expect(overlaps(layout)).toEqual([]);
    for (const { text } of layout.marks) {
      expect(text.x + text.width).toBeLessThanOrEqual(width);
      expect(text.y + (text.lines.at(-1)?.dy ?? 0)).toBeLessThanOrEqual(layout.height);
    }
  });

  it('names each line where it begins, if lines stand too close for a column of words each', () => {
    const { plan } = planned(id);
    const { heads, rails } = layoutOf(plan, 320);
    if (plan.columns.length === 1) expect(heads).toEqual([]);
    else expect(heads.map(({ text }) => text)).toEqual(plan.heads.filter((text) => text !== ''));
    expect(new Set(heads.map(({ x }) => x)).size).toBe(heads.length);
    for (const { x, y, text } of heads) {
      expect(y - widthOf(text, 10.5)).toBeGreaterThanOrEqual(0);
      expect(rails.filter((rail) => rail.x === x).every(({ top }) => top > y)).toBe(true);
    }
  });

  it.each([320, 1400])('lets time run down on every line, at %i px', (width) => {
    const layout = layoutOf(planned(id).plan, width);
    const dated = layout.marks.filter((placed) => placed.mark.shape !== 'part');
    for (const x of new Set(dated.map((placed) => placed.x))) {
      const onLine = dated.filter((placed) => placed.x === x).sort((a, b) => a.y - b.y);
      const times = onLine.map((placed) => placed.mark.at);
      expect(times).toEqual(times.toSorted((a, b) => a - b));
    }
    expect(layout.years.map(({ y }) => y)).toEqual(layout.years.map(({ y }) => y).sort((a, b) => a - b));
  });

  it('is its own mirror image from right to left', () => {
    const { plan } = planned(id);
    const [ltr, rtl] = [layoutOf(plan, 420), layoutOf(plan, 420, { rtl: true })];
    for (const [i, placed] of ltr.marks.entries()) {
      expect([placed.x + (rtl.marks[i]?.x ?? 0), placed.y]).toEqual([420, rtl.marks[i]?.y]);
      expect(placed.text.x + (rtl.marks[i]?.text.x ?? 0)).toBe(420);
    }
    expect(mirror(rtl)).toEqual(ltr);
  });

  it('says what the list says, each thing once', () => {
    const { chain, plan } = planned(id);
    const nodes = chain.lanes.flatMap(({ body }) => laneNodes(chain, body));
    const links = new Set(nodes.flatMap(({ link }) => (link ? [link.id] : [])));
    expect(new Set(plan.marks.flatMap((one) => one.id ?? []))).toEqual(links);
    for (const { link, gaps } of nodes) {
      const drawn = plan.marks.find((one) => one.id === (link?.id ?? null) && (link !== null || one.shape === 'gap'));
      if (link) expect(drawn?.label).toBe(sayLink(link, nameOf, words).label);
      const said = plan.marks.flatMap((one) => (one.id === null ? [one.label] : one.gaps));
      for (const gap of gaps) expect(said).toContain(gapText(gap, words));
    }
  });

  it('can be walked from its first mark to its last', () => {
    const { marks } = layoutOf(planned(id).plan, 420);
    const seen = new Set(marks.filter(({ y }) => y === Math.min(...marks.map((one) => one.y))).slice(0, 1));
    for (const placed of seen) {
      const next = neighbour(marks, placed, 'ArrowDown');
      if (next) seen.add(next);
    }
    expect(seen.size).toBe(marks.length);
  });
});

describe('the drawing of a joint report', () => {
  const layout = () => layoutOf(planned(JOINT).plan, 1400);

  it('has the Conference as its trunk and a line for each body', () => {
    expect(planned(JOINT).plan.columns).toEqual(['CTOC/COP', 'CTOC/COP/WG.2', 'CTOC/COP/WG.3']);
    const [trunk, one, other] = ['CTOC/COP#11', 'CTOC/COP/WG.2#13', 'CTOC/COP/WG.3#13'].map(
      (key) => mark(layout(), key).x,
    );
    expect(trunk).toBeLessThan(one as number);
    expect(one).toBeLessThan(other as number);
  });

  it('draws an instrument once, with a gate on every body that it bears on', () => {
    expect(mark(layout(), 'CTOC/COP/RES/7/1').gates).toHaveLength(2);
    expect(mark(layout(), 'CTOC/COP/DEC/4/3').gates).toHaveLength(1);
    expect(mark(layout(), 'CTOC/COP/RES/10/6').mark.small).toContain('WG.2, WG.3');
  });

  it('ties the meetings to the report, the report to the note, and the note to its session', () => {
    const { ties } = planned(JOINT).plan;
    expect(ties).toContainEqual({ from: 'CTOC/COP/WG.2#13', to: JOINT, kind: 'report' });
    expect(ties).toContainEqual({ from: 'CTOC/COP/WG.3#13', to: JOINT, kind: 'report' });
    expect(ties).toContainEqual({ from: JOINT, to: 'CTOC/COP/2022/5', kind: 'brought' });
    expect(ties).toContainEqual({ from: 'CTOC/COP/2022/5', to: 'CTOC/COP#11', kind: 'brought' });
  });

  it('says whose each meeting is, since two bodies number theirs alike', () => {
    expect(mark(layout(), 'CTOC/COP/WG.2#13').mark.small).toMatch(/^WG\.2 · /);
    expect(mark(layout(), 'CTOC/COP/WG.3#13').mark.small).toMatch(/^WG\.3 · /);
  });

  it('marks this document and nothing else', () => {
    expect(
      layout()
        .marks.filter((placed) => placed.mark.isHere)
        .map((placed) => placed.mark.key),
    ).toEqual([JOINT]);
  });
});

describe('what is not known and what is only planned', () => {
  const layout = () => layoutOf(planned('CTOC/COP/WG.7').plan, 420);

  it('is an open place, where the line is dashed', () => {
    const gap = layout().marks.find((placed) => placed.mark.shape === 'gap');
    expect(gap?.mark.label).toBe('Meetings not known here: at least 1');
    expect(
      layout().rails.some(({ dashed, top, bottom }) => dashed && top < (gap?.y ?? 0) && bottom >= (gap?.y ?? 0)),
    ).toBe(true);
    expect(mark(layout(), 'CTOC/COP/WG.7#2').missing).not.toBeNull();
    expect(mark(layout(), 'CTOC/COP/WG.7#6').missing).toBeNull();
  });

  it('has no place in time where none is told: the parts of the Conference stand below its sessions', () => {
    const conference = layoutOf(planned('CTOC/COP').plan, 420);
    const group = mark(conference, 'CTOC/COP/WG.4');
    expect(group.mark.shape).toBe('part');
    expect(group.text.y).toBeGreaterThan(mark(conference, 'CTOC/COP#13').text.y);
  });

  it('is told apart from what was held', () => {
    expect(mark(layout(), 'CTOC/COP/WG.7#5').mark.isPlanned).toBe(true);
    expect(mark(layout(), 'CTOC/COP/WG.7#6').mark.isPlanned).toBe(false);
  });
});

describe('neighbour', () => {
  it('goes to the next column and back, as they stand on the screen', () => {
    const { marks } = layoutOf(planned(JOINT).plan, 1400, { rtl: true });
    const session = marks.find((placed) => placed.mark.key === 'CTOC/COP#11');
    if (!session) throw new Error('no session');
    // From right to left the trunk stands at the right.
    expect(neighbour(marks, session, 'ArrowRight')).toBeUndefined();
    expect(neighbour(marks, session, 'ArrowLeft')?.mark.key).toBe('CTOC/COP/2022/5');
    expect(neighbour(marks, session, 'x')).toBeUndefined();
  });
});

describe('spread', () => {
  it('leaves what has room where it is, and shares the push among those that touch', () => {
    expect(
      spread([
        { at: 0, size: 10 },
        { at: 50, size: 10 },
      ]),
    ).toEqual([0, 50]);
    expect(
      spread([
        { at: 20, size: 10 },
        { at: 20, size: 10 },
      ]),
    ).toEqual([15, 25]);
    expect(
      spread(
        [
          { at: 0, size: 10 },
          { at: 0, size: 10 },
          { at: 40, size: 5 },
        ],
        0,
      ),
    ).toEqual([0, 10, 40]);
  });

  it('keeps what is pushed down by the edge clear of what follows', () => {
    expect(
      spread(
        [
          { at: -30, size: 20 },
          { at: 5, size: 10 },
        ],
        0,
      ),
    ).toEqual([0, 20]);
  });
});

describe('measures', () => {
  it('breaks words and symbols to a width, and says that there is more', () => {
    expect(wrap('one two three', 10, widthOf('one two', 10), 3)).toEqual(['one two', 'three']);
    expect(wrap(JOINT, 13, 120, 5).join('')).toBe(JOINT);
    expect(wrap('第十二次会议，工作组', 10, widthOf('第十二次会议', 10), 3)).toEqual(['第十二次会', '议，工作组']);
    expect(wrap('one\ntwo three', 10, 500, 3)).toEqual(['one', 'two three']);
    expect(wrap('one two three four', 10, widthOf('one two', 10), 1)).toEqual([expect.stringMatching(/…$/)]);
  });

  it('counts days, months and years', () => {
    expect(yearsOf('2022-01-01')).toBe(2022);
    expect(yearsOf('2022-07')).toBeCloseTo(2022.54, 2);
    expect(yearsOf('2022')).toBe(2022.5);
    expect(yearsOf('2022-06-30')).toBeLessThan(yearsOf('2022-07-01'));
  });

  it('spells out the colours of a file, and leaves hovering behind', () => {
    const css = printedCss(
      '.a { fill: var(--ink); }\n.a:hover { fill: red; }',
      ':root { --ink: light-dark(#111, #eee); }',
    );
    expect(css).toBe('.a { fill: #111; }');
  });
});
