// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { describe, expect, it, vi } from 'vitest';
import { plain } from '../../../src/ui/chain/describe.ts';
import type { About } from '../../../src/ui/sheet/about.ts';
import { type SheetRow, sheetRows } from '../../../src/ui/sheet/rows.ts';
import { Sheet } from '../../../src/ui/sheet/sheet.tsx';
import { Tabs } from '../../../src/ui/sheet/tabs.tsx';
import { renewRoot, root } from '../root.ts';
import { wordsOf } from './words.ts';

const words = wordsOf();
const rows = sheetRows(
  [
    { text: 'CTOC/COP/2022/5', kind: 'symbol', target: 'CTOC/COP/2022/5', candidates: [], page: 2 },
    {
      text: 'resolution 9/1',
      kind: 'resolution',
      target: null,
      candidates: ['CTOC/COP/RES/9/1', 'CAC/COSP/RES/9/1'],
      why: 'number',
    },
    { text: 'decision 3', kind: 'decision', target: null, candidates: [] },
  ],
  () => plain('A note'),
);
const about: About = {
  nameOf: (id) => `Name of ${id}`,
  gistOf: (id) => (id.startsWith('CTOC') ? plain('A title') : null),
  titleOf: (id) => (id.startsWith('CTOC') ? 'A title' : null),
  bodyOf: () => 'A body',
};
const source = { symbol: 'CTOC/COP/2022/9', title: 'A note', asOf: 'As of today', named: () => undefined, words };
const on = { onChoose: vi.fn(), onJump: vi.fn(), onCard: vi.fn(), onChain: vi.fn(), onSettle: vi.fn() };
const draw = (chosen: number | null = null, complete = true) =>
  act(() => render(<Sheet {...{ words, rows, complete, chosen, about, source, ...on }} />, root));
const field = () => root.querySelector('input[role=combobox]') as HTMLInputElement;
const press = (target: Element, key: string) =>
  act(() => void target.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true })));

renewRoot();

describe('Sheet', () => {
  it('takes the focus, lists the references as options and marks what is not settled', async () => {
    await draw();
    expect(document.activeElement).toBe(field());
    const options = [...root.querySelectorAll('[role=option]')].map((option) => option.textContent);
    expect(options[0]).toContain('CTOC/COP/2022/5');
    expect(options[0]).toContain('p. 2');
    expect(options[1]).toContain('ambiguous: 2 possibilities');
    expect(options[2]).toContain('issuing body unknown');
  });

  it('walks by arrows and opens the card by Enter', async () => {
    await draw(1);
    expect(field().getAttribute('aria-activedescendant')).toBe('references-1');
    expect(root.querySelector('#references-1')?.getAttribute('aria-selected')).toBe('true');
    await press(field(), 'ArrowDown');
    expect(on.onChoose).toHaveBeenLastCalledWith(rows[2]);
    await press(field(), 'Enter');
    expect(on.onCard).toHaveBeenLastCalledWith(rows[1]);
    expect(on.onJump).not.toHaveBeenCalled();
  });

  it('jumps by a click', async () => {
    await draw();
    await act(() => (root.querySelector('#references-2') as HTMLElement).click());
    expect(on.onJump).toHaveBeenLastCalledWith(rows[2]);
    expect(on.onChoose).toHaveBeenLastCalledWith(rows[2]);
  });

  it('says so when the filter leaves nothing, and when pages are still being read', async () => {
    await draw(null, false);
    expect(root.textContent).toContain('Still reading');
    await act(() => {
      field().value = 'nowhere';
      field().dispatchEvent(new Event('input', { bubbles: true }));
    });
    expect(root.querySelectorAll('[role=option]')).toHaveLength(0);
    expect(root.querySelector('.nothing')?.textContent).toContain('No reference matches');
  });
});

describe('what is ambiguous', () => {
  it('is settled by a button for each candidate, which says why, and only there', async () => {
    await draw(0);
    expect(root.querySelector('.chooser')).toBeNull();
    await draw(1);
    const buttons = [...root.querySelectorAll<HTMLElement>('.chooser button')];
    expect(buttons.map((button) => button.innerText || button.textContent)).toEqual([
      'Name of CTOC/COP/RES/9/1A title',
      'Name of CAC/COSP/RES/9/1not in this knowledge base',
    ]);
    expect(root.querySelector('.chooser')?.textContent).toContain('each of these can have this number');
    await act(() => buttons[1]?.click());
    expect(on.onSettle).toHaveBeenLastCalledWith(rows[1], 'CAC/COSP/RES/9/1');
  });

  it('says that the choice is the reader’s, and is taken back', async () => {
    const chosen = sheetRows([{ ...(rows[1] as SheetRow).reference, chosen: 'CTOC/COP/RES/9/1' }], () =>
      plain('A title'),
    );
    await act(() =>
      render(<Sheet {...{ words, rows: chosen, complete: true, chosen: 0, about, source, ...on }} />, root),
    );
    expect(root.querySelector('[role=option]')?.textContent).toContain('chosen by you');
    expect(root.querySelector('.chooser p')?.textContent).toBe('Name of CTOC/COP/RES/9/1');
    await act(() => (root.querySelector('.chooser .plain') as HTMLElement).click());
    expect(on.onSettle).toHaveBeenLastCalledWith(chosen[0], null);
  });

  it('stands apart in its own view, with what is unknown', async () => {
    await draw();
    await act(() => (root.querySelectorAll('.views input')[2] as HTMLElement).click());
    expect([...root.querySelectorAll('.row-heading')].map((heading) => heading.textContent)).toEqual([
      'Ambiguous 1',
      'Body not told 1',
    ]);
    const [option] = root.querySelectorAll('[role=option]');
    expect(document.getElementById(option?.getAttribute('aria-describedby') ?? '')?.textContent).toBe('Ambiguous 1');
    expect(option?.getAttribute('aria-setsize')).toBe('2');
  });
});

describe('a long list', () => {
  const many = sheetRows(
    Array.from({ length: 10_000 }, (_, index) => {
      const symbol = `A/${index}/1`;
      return { text: symbol, kind: 'symbol' as const, target: symbol, candidates: [] };
    }),
    () => plain('A title'),
  );
  const drawMany = (chosen: number | null) =>
    act(() => render(<Sheet {...{ words, rows: many, complete: true, chosen, about, source, ...on }} />, root));

  it('draws only what is near the window, and the active row wherever it is', async () => {
    await drawMany(null);
    expect(root.querySelectorAll('[role=option]').length).toBeLessThan(100);
    await drawMany(7000);
    const active = document.getElementById(field().getAttribute('aria-activedescendant') ?? '');
    expect(active?.getAttribute('aria-posinset')).toBe('7001');
    expect(active?.getAttribute('aria-setsize')).toBe('10000');
    expect(active?.textContent).toContain('A/7000/1');
  });

  it('is walked to its ends, and searched by the browser’s key for finding', async () => {
    await drawMany(null);
    const end = new KeyboardEvent('keydown', { key: 'End', ctrlKey: true, bubbles: true, cancelable: true });
    await act(() => void field().dispatchEvent(end));
    expect(on.onChoose).toHaveBeenLastCalledWith(many[9999]);
    (root.querySelector('.actions button') as HTMLElement).focus();
    const find = new KeyboardEvent('keydown', { key: 'f', ctrlKey: true, bubbles: true, cancelable: true });
    await act(() => void document.activeElement?.dispatchEvent(find));
    expect(document.activeElement).toBe(field());
    expect(find.defaultPrevented).toBe(true);
    const again = new KeyboardEvent('keydown', { key: 'f', ctrlKey: true, bubbles: true, cancelable: true });
    await act(() => void field().dispatchEvent(again));
    expect(again.defaultPrevented).toBe(false);
  });
});

describe('Tabs', () => {
  it('walks by arrows and keeps one tab stop', async () => {
    const onChoose = vi.fn();
    const tabs = [
      { name: 'references', label: 'References' },
      { name: 'chain', label: 'Chain' },
    ] as const;
    await act(() =>
      render(
        <Tabs label="tabs" tabs={tabs} chosen="references" onChoose={onChoose}>
          body
        </Tabs>,
        root,
      ),
    );
    const [first, second] = [...root.querySelectorAll('[role=tab]')];
    expect([first, second].map((tab) => (tab as HTMLElement).tabIndex)).toEqual([0, -1]);
    await press(first as Element, 'ArrowRight');
    expect(onChoose).toHaveBeenLastCalledWith('chain');
    await press(first as Element, 'ArrowLeft');
    expect(onChoose).toHaveBeenLastCalledWith('chain');
    expect(root.querySelector('[role=tabpanel]')?.getAttribute('aria-labelledby')).toBe('tab-references');
  });
});
