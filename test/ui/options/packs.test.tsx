// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { type PackActions, PackSection } from '../../../src/ui/options/pack-section.tsx';
import type { PackLine, PackReport } from '../../../src/ui/options/packs.tsx';
import { renewRoot, root } from '../root.ts';
import { wordsOf } from '../sheet/words.ts';

const WHOLE = { name: 'Sample', hash: 'a1', added: '22 November 2026', records: 2, share: 1, isWhole: true };
const BEGUN = { ...WHOLE, name: 'Large', hash: 'b2', share: 0.419, isWhole: false };

let packs: PackLine[];
let end: (report: PackReport) => void;
const actions = {
  list: vi.fn(async () => packs),
  add: vi.fn<PackActions['add']>(
    () =>
      new Promise((done) => {
        end = done;
      }),
  ),
  save: vi.fn(async () => undefined),
  remove: vi.fn(async () => undefined),
};

renewRoot();
beforeEach(async () => {
  packs = [WHOLE, BEGUN];
  await act(() => render(<PackSection words={wordsOf()} actions={actions} />, root));
});

const button = (name: string) =>
  [...root.querySelectorAll('button')].find(
    (one) => (one.getAttribute('aria-label') ?? one.textContent) === name,
  ) as HTMLButtonElement;
/** Does something, and waits for what follows from it. */
const settled = (action: () => void) =>
  act(async () => {
    action();
    await new Promise((done) => setTimeout(done));
  });
const file = new File(['{}'], 'New.ndjson');
const choose = (id: string) =>
  act(() => {
    const input = root.querySelector(`#${id}`) as HTMLInputElement;
    Object.defineProperty(input, 'files', { value: [file], configurable: true });
    input.dispatchEvent(new Event('change', { bubbles: true }));
  });

describe('PackSection', () => {
  it('lists what is in and what was begun, and has a label for every field', () => {
    expect([...root.querySelectorAll('li')].map((line) => line.querySelector('span')?.textContent)).toEqual([
      'Sample2 records · added on 22 November 2026',
      'LargeNot in use: 41 % is in. Choose the same file to go on.',
    ]);
    for (const { id } of root.querySelectorAll('input')) {
      expect(root.querySelector(`label[for="${id}"]`)?.textContent).toBeTruthy();
    }
  });

  it('shows how far an import is, and stops it', async () => {
    await choose('pack-file');
    const [given, onJob, signal] = actions.add.mock.calls[0] ?? [];
    expect(given).toBe(file);
    await act(() => onJob?.({ name: 'New.ndjson', stage: 'write', share: 0.25 }));
    expect(root.querySelector('progress')?.value).toBe(0.25);
    expect(root.querySelector('.running label')?.textContent).toBe('Adding New.ndjson');
    expect(button('Remove the pack Sample').disabled).toBe(true);
    await settled(() => button('Cancel').click());
    expect(signal?.aborted).toBe(true);
    await settled(() => end({ text: 'Stopped.', isBad: false }));
    expect(root.querySelector('progress')).toBeNull();
    expect(root.querySelector('[role=status]')?.textContent).toBe('Stopped.');
    expect(actions.list).toHaveBeenCalledTimes(2);
  });

  it('goes on with the file that is chosen again', async () => {
    await choose('pack-b2');
    expect(actions.add.mock.calls[0]?.[0]).toBe(file);
  });

  it('says line by line what is wrong with a file', async () => {
    await choose('pack-file');
    const problems = [
      { line: 0, key: 'pack_problem_large', values: [101, 100] },
      { line: 7, key: 'pack_problem_twice', values: ['X/1', 3] },
    ] as const;
    await settled(() => end({ text: 'Not added.', isBad: true, problems, count: 12 }));
    expect([...root.querySelectorAll('tr')].map((line) => [...line.children].map((cell) => cell.textContent))).toEqual([
      ['File', 'The file has 101 MB; a pack has at most 100 MB.'],
      ['Line 7', 'X/1 is named already in line 3.'],
    ]);
    expect(root.querySelector('.more')?.textContent).toBe('and 10 more');
  });

  it('exports, removes, and says when the browser refuses', async () => {
    await settled(() => button('Export the pack Sample').click());
    expect(actions.save).toHaveBeenCalledWith(WHOLE);
    packs = [BEGUN];
    await settled(() => button('Remove the pack Sample').click());
    expect(root.querySelectorAll('li')).toHaveLength(1);
    expect(root.querySelector('[role=status]')?.textContent).toBe('The pack Sample was removed.');
    actions.remove.mockRejectedValueOnce(new Error('blocked'));
    await settled(() => button('Remove the pack Large').click());
    expect(root.querySelector('.bad')?.textContent).toContain('blocked');
  });
});
