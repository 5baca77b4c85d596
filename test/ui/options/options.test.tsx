// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Options, type OptionsProps } from '../../../src/ui/options/options.tsx';
import { wordsOf } from '../sheet/words.ts';

let root: HTMLElement;
const onChange = vi.fn();
const CHOICES = {
  language: 'auto',
  delay: 300,
  marks: 'all',
  backward: true,
  viewer: true,
  paused: ['www.unodc.org'],
  viewerOff: ['docs.un.org'],
} as const;
const KNOWLEDGE = {
  asOf: '22 November 2026',
  hash: 'c7ee08274aae400c',
  counts: { document: 1300, instrument: 128, meeting: 91, body: 22, treaty: 124 },
};
const draw = (props: Partial<OptionsProps> = {}) => {
  const languages = [{ language: 'fr', name: 'Français' }] as const;
  const all = { words: wordsOf(), choices: CHOICES, languages, knowledge: KNOWLEDGE, message: '', onChange, ...props };
  return act(() => render(<Options {...all} />, root));
};
const control = (id: string) => root.querySelector(`#${id}`) as HTMLInputElement;
const change = (id: string, set: (input: HTMLInputElement) => void) =>
  act(() => {
    set(control(id));
    control(id).dispatchEvent(new Event('change', { bubbles: true }));
  });

beforeEach(() => {
  root = document.body.appendChild(document.createElement('div'));
});
afterEach(() => {
  render(null, root);
  root.remove();
  vi.clearAllMocks();
});

describe('Options', () => {
  it('has a label for every control', async () => {
    await draw();
    const controls = [...root.querySelectorAll('input, select')];
    expect(controls).toHaveLength(5);
    for (const { id } of controls) expect(root.querySelector(`label[for="${id}"]`)?.textContent).toBeTruthy();
  });

  it('tells each change by itself', async () => {
    await draw();
    await change('language', (select) => {
      select.value = 'fr';
    });
    await change('marks', (select) => {
      select.value = 'first';
    });
    for (const id of ['backward', 'viewer']) {
      await change(id, (input) => {
        input.checked = false;
      });
    }
    await change('delay', (input) => {
      input.value = '500';
    });
    expect(onChange.mock.calls).toEqual([
      [{ language: 'fr' }],
      [{ marks: 'first' }],
      [{ backward: false }],
      [{ viewer: false }],
      [{ delay: 500 }],
    ]);
  });

  it('resumes a paused site', async () => {
    await draw();
    await act(() => (root.querySelector('.paused button') as HTMLElement).click());
    expect(onChange).toHaveBeenCalledWith({ paused: [] });
  });

  it('says that nothing leaves the browser, and what the knowledge base holds or why it does not open', async () => {
    await draw();
    expect(root.textContent).toContain('Nothing leaves your browser');
    expect(root.textContent).toContain('Facts as of 22 November 2026 · version c7ee0827');
    expect(root.textContent).toContain('1,300');
    await draw({ knowledge: 'kb/index.json: 404' });
    expect(root.querySelector('[role=alert]')?.textContent).toContain('404');
  });
});
