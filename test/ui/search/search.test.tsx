// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { describe, expect, it, vi } from 'vitest';
import { step } from '../../../src/ui/search/field-list.tsx';
import { Search } from '../../../src/ui/search/search.tsx';
import { renewRoot, root } from '../root.ts';
import { wordsOf } from '../sheet/words.ts';

const HITS = ['7/1', '7/2', '7/3'].map((number) => ({
  id: `CTOC/COP/RES/${number}`,
  label: `Resolution ${number} of the Conference`,
  detail: '7th session, 2014',
}));
const onQuery = vi.fn();
const onOpen = vi.fn();
const draw = (query: string, hits = HITS) =>
  act(() => render(<Search words={wordsOf()} query={query} hits={hits} onQuery={onQuery} onOpen={onOpen} />, root));
const field = () => root.querySelector('input') as HTMLInputElement;
const press = (key: string, init: KeyboardEventInit = {}) =>
  act(
    () => void field().dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...init })),
  );

renewRoot();

describe('Search', () => {
  it('has the focus at once, with the first hit ready for Enter', async () => {
    await draw('7/1');
    expect(document.activeElement).toBe(field());
    expect(field().getAttribute('aria-activedescendant')).toBe('search-0');
    await press('Enter');
    expect(onOpen).toHaveBeenCalledWith('CTOC/COP/RES/7/1');
  });

  it('walks by arrows, stops at both ends, and keeps the focus in the field', async () => {
    await draw('7/');
    await press('ArrowUp');
    expect(field().getAttribute('aria-activedescendant')).toBe('search-0');
    for (let i = 0; i < 5; i++) await press('ArrowDown');
    expect(field().getAttribute('aria-activedescendant')).toBe('search-2');
    expect(document.activeElement).toBe(field());
    await press('Enter');
    expect(onOpen).toHaveBeenLastCalledWith('CTOC/COP/RES/7/3');
  });

  it('leaves Enter to an input method that is composing', async () => {
    await draw('7/1');
    await press('Enter', { isComposing: true });
    expect(onOpen).not.toHaveBeenCalled();
  });

  it('opens by a click', async () => {
    await draw('7/');
    await act(() => (root.querySelectorAll('[role=option]')[1] as HTMLElement).click());
    expect(onOpen).toHaveBeenLastCalledWith('CTOC/COP/RES/7/2');
  });

  it('says plainly when nothing is found, and nothing when nothing was asked', async () => {
    await draw('xyz', []);
    expect(root.querySelector('[role=status]')?.textContent).toContain('xyz');
    expect(field().getAttribute('aria-expanded')).toBe('false');
    expect(field().hasAttribute('aria-activedescendant')).toBe(false);
    await draw('  ', []);
    expect(root.querySelector('[role=status]')).toBeNull();
  });
});

describe('step', () => {
  it('goes by page and stays inside', () => {
    expect(step('PageDown', 0, 20)).toBe(8);
    expect(step('PageDown', 15, 20)).toBe(19);
    expect(step('PageUp', 3, 20)).toBe(0);
    expect(step('a', 3, 20)).toBeNull();
    expect(step('ArrowDown', 0, 0)).toBeNull();
  });
});
