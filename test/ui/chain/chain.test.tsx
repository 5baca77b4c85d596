// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { describe, expect, it, vi } from 'vitest';
import type { Chain, ChainLink, ChainRole } from '../../../src/core/mandate/chain.ts';
import type { AnyRelation } from '../../../src/core/mandate/relations.ts';
import { MandateChain } from '../../../src/ui/chain/chain.tsx';
import { ChosenChain, type Subject } from '../../../src/ui/chain/chosen.tsx';
import { laneNodes } from '../../../src/ui/chain/nodes.ts';
import { renewRoot, root } from '../root.ts';
import { wordsOf } from '../sheet/words.ts';

const BODY = 'CTOC/COP/WG.4';
const link = (id: string, role: ChainRole, here = false, type?: AnyRelation): ChainLink => ({
  id,
  role,
  here,
  through: type ? [{ type, other: BODY }] : [],
});
const nameOf = (id: string) => ({ label: id, detail: '', full: `name of ${id}` });
const CHAIN: Chain = {
  of: 'CTOC/COP/WG.4/2022/4',
  lanes: [
    {
      body: BODY,
      links: [
        link('A/RES/55/25', 'adopting-resolution'),
        link('UNTOC', 'treaty'),
        link('CTOC/COP/DEC/4/4', 'founding'),
        link('CTOC/COP/RES/7/1', 'continuing', false, 'makes-permanent'),
        link(BODY, 'body'),
        link('CTOC/COP/WG.4/2022/4', 'document', true),
      ],
    },
  ],
  unknown: [
    { body: BODY, role: 'meeting' },
    { body: BODY, role: 'note' },
    { body: 'CTOC/COP/WG.2', role: 'founding' },
  ],
  cut: [],
};
const onOpen = vi.fn();
const draw = (chain: Chain) =>
  act(() => render(<MandateChain words={wordsOf()} chain={chain} nameOf={nameOf} onOpen={onOpen} />, root));

renewRoot();

describe('laneNodes', () => {
  it('puts each gap of this body at its place in the order', () => {
    const nodes = laneNodes(CHAIN, BODY).map(({ link, gaps }) => link?.role ?? `no ${gaps[0]?.role}`);
    expect(nodes).toEqual([
      'adopting-resolution',
      'treaty',
      'founding',
      'continuing',
      'body',
      'no meeting',
      'document',
      'no note',
    ]);
  });
});

describe('what is missing after something known', () => {
  const MEETING = 'CTOC/COP/WG.4#7';
  const links = [
    link(BODY, 'body'),
    link(MEETING, 'meeting', true, 'meeting-of'),
    link('CTOC/COP/WG.4/2017/4', 'document'),
    link('CTOC/COP/WG.4#9', 'meeting', false, 'meeting-of'),
  ];
  const chain: Chain = {
    of: MEETING,
    lanes: [{ body: BODY, links }],
    unknown: [
      { body: BODY, role: 'document', after: 'CTOC/COP/WG.4#9' },
      { body: BODY, role: 'meeting', after: MEETING, least: 1 },
    ],
    cut: ['CTOC/COP#9'],
  };

  it('stands with its meeting, meetings left out before the next one', () => {
    expect(laneNodes(chain, BODY).map(({ link, gaps }) => [link?.id, gaps.map(({ role }) => role)])).toEqual([
      [BODY, []],
      [MEETING, []],
      ['CTOC/COP/WG.4/2017/4', []],
      [undefined, ['meeting']],
      ['CTOC/COP/WG.4#9', ['document']],
    ]);
  });

  it('is said, and where the chain was cut', async () => {
    await draw(chain);
    expect(root.querySelector('li.gap')?.textContent).toBe('Meetings not known here: at least 1');
    expect(root.querySelector('.gap-under')?.textContent).toBe('Report: not known here');
    expect(root.querySelector('.note')?.textContent).toContain('name of CTOC/COP#9');
  });
});

describe('MandateChain', () => {
  it('is an ordered list from the General Assembly down, with gates, gaps and the place asked about', async () => {
    await draw(CHAIN);
    const items = [...root.querySelectorAll('ol > li')];
    expect(items[0]?.textContent).toContain('A/RES/55/25');
    expect(root.querySelectorAll('li.gate')).toHaveLength(2);
    expect(root.querySelectorAll('li.gate')[1]?.textContent).toContain(`makes permanent: name of ${BODY}`);
    expect(root.querySelector('li[aria-current]')?.textContent).toContain('CTOC/COP/WG.4/2022/4');
    expect(root.querySelector('li.gap')?.textContent).toContain('not known here');
  });

  it('opens a node, and walks from node to node by arrows', async () => {
    await draw(CHAIN);
    const [first, second] = [...root.querySelectorAll<HTMLElement>('.node')];
    first?.focus();
    await act(() => void first?.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowDown', bubbles: true })));
    expect(document.activeElement).toBe(second);
    await act(() => second?.click());
    expect(onOpen).toHaveBeenCalledWith('UNTOC');
  });

  it('names the body over each lane of a joint document', async () => {
    await draw({ ...CHAIN, lanes: [...CHAIN.lanes, { body: 'CTOC/COP/WG.3', links: [] }] });
    expect([...root.querySelectorAll('h2')].map((title) => title.textContent)).toEqual([BODY, 'CTOC/COP/WG.3']);
  });

  it('says plainly that no chain is known', async () => {
    await draw({ ...CHAIN, lanes: [], unknown: [] });
    expect(root.textContent).toContain('No mandate chain is known here');
  });
});

describe('ChosenChain', () => {
  const show = (subject: Subject | null, chain: Chain | null, onSettle = vi.fn()) =>
    act(() =>
      render(
        <ChosenChain
          words={wordsOf()}
          subject={subject}
          chain={chain}
          nameOf={nameOf}
          fullLabel={(id) => `name of ${id}`}
          onOpen={onOpen}
          onSettle={onSettle}
        />,
        root,
      ),
    );

  it('says why there is no chain: nothing chosen, nobody known, not here', async () => {
    await show(null, null);
    expect(root.textContent).toContain('Choose a reference');
    await show({ text: 'decision 3', target: null, candidates: [] }, null);
    expect(root.textContent).toContain('decision 3');
    expect(root.textContent).toContain('cannot be told');
    await show({ text: 'A/77/999', target: 'A/77/999', candidates: [] }, null);
    expect(root.textContent).toContain('name of A/77/999 is not in this knowledge base');
  });

  it('lets the reader settle an ambiguous reference, and never does it for them', async () => {
    const onSettle = vi.fn();
    await show({ text: 'resolution 9/1', target: null, candidates: ['CTOC/COP/RES/9/1', 'X'] }, CHAIN, onSettle);
    expect(root.querySelector('ol')).toBeNull();
    await act(() => (root.querySelectorAll('.candidates button')[1] as HTMLElement).click());
    expect(onSettle).toHaveBeenCalledWith('X');
  });

  it('draws the chain of what is known', async () => {
    await show({ text: 'x', target: CHAIN.of, candidates: [] }, CHAIN);
    expect(root.querySelector('h1')?.textContent).toContain('name of CTOC/COP/WG.4/2022/4');
    expect(root.querySelectorAll('ol > li').length).toBeGreaterThan(5);
  });
});
