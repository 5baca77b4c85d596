// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { sheetRows } from '../../../src/ui/sheet/rows.ts';
import { Sheet } from '../../../src/ui/sheet/sheet.tsx';
import { Tabs } from '../../../src/ui/sheet/tabs.tsx';
import { wordsOf } from './words.ts';

const words = wordsOf();
const rows = sheetRows(
  [
    { text: 'CTOC/COP/2022/5', kind: 'symbol', target: 'CTOC/COP/2022/5', candidates: [], page: 2 },
    { text: 'resolution 9/1', kind: 'resolution', target: null, candidates: ['CTOC/COP/RES/9/1', 'CAC/COSP/RES/9/1'] },
    { text: 'decision 3', kind: 'decision', target: null, candidates: [] },
  ],
  () => 'A note',
);
let root: HTMLElement;
const on = { onChoose: vi.fn(), onJump: vi.fn(), onCard: vi.fn(), onChain: vi.fn() };
const draw = (chosen: number | null = null, complete = true) =>
  act(() => render(<Sheet words={words} rows={rows} complete={complete} chosen={chosen} {...on} />, root));
const field = () => root.querySelector('input[role=combobox]') as HTMLInputElement;
const press = (target: Element, key: string) =>
  act(() => void target.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true })));

beforeEach(() => {
  root = document.body.appendChild(document.createElement('div'));
});
afterEach(() => {
  render(null, root);
  root.remove();
  vi.clearAllMocks();
});

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
    expect(root.querySelector('[role=status]')?.textContent).toContain('No reference matches');
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
