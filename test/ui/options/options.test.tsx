// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { describe, expect, it, vi } from 'vitest';
import { Options, type OptionsProps } from '../../../src/ui/options/options.tsx';
import { renewRoot, root } from '../root.ts';
import { wordsOf } from '../sheet/words.ts';

const onChange = vi.fn();
const CHOICES = {
  language: 'auto',
  delay: 300,
  marks: 'all',
  backward: true,
  viewer: true,
  paused: ['www.unodc.org'],
  pausedEverywhere: false,
  viewerOff: ['docs.un.org'],
} as const;
const KNOWLEDGE = {
  asOf: '22 November 2026',
  hash: 'c7ee08274aae400c',
  counts: { document: 1300, instrument: 128, meeting: 91, body: 22, treaty: 124 },
};
const sites = { hosts: ['docs.un.org', 'www.unodc.org'], isAllowed: true, onAllow: vi.fn() };
const keyboard = {
  shortcuts: [
    { name: 'next-reference', keys: 'Alt+Shift+J' },
    { name: 'open-viewer', keys: '' },
  ],
  onChangeKeys: vi.fn(),
} as const;
const privacy = {
  permissions: ['storage', 'sidePanel'],
  hosts: { read: ['docs.un.org'], marked: ['journal.un.org'], optional: ['*.un.org'] },
  remembered: [],
  onForget: vi.fn(),
} as const;
const draw = (props: Partial<OptionsProps> = {}) => {
  const parts = { sites, keyboard, privacy, choices: CHOICES, knowledge: KNOWLEDGE };
  return act(() => render(<Options words={wordsOf()} {...parts} message="" onChange={onChange} {...props} />, root));
};
const buttonNamed = (text: string) =>
  [...root.querySelectorAll('button')].find((button) => button.textContent === text) as HTMLButtonElement;
const control = (id: string) => root.querySelector(`#${id}`) as HTMLInputElement;
const change = (id: string, set: (input: HTMLInputElement) => void) =>
  act(() => {
    set(control(id));
    control(id).dispatchEvent(new Event('change', { bubbles: true }));
  });

renewRoot();

describe('Options', () => {
  it('has a label for every control', async () => {
    await draw();
    const controls = [...root.querySelectorAll('input, select')];
    expect(controls).toHaveLength(8);
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

  it('switches each site, and all of them', async () => {
    await draw();
    const at = (host: string) => document.getElementById(`site-${host}`) as HTMLInputElement;
    expect([at('docs.un.org').checked, at('www.unodc.org').checked]).toEqual([true, false]);
    await act(() => at('docs.un.org').click());
    expect(onChange).toHaveBeenLastCalledWith({ paused: ['www.unodc.org', 'docs.un.org'] });
    await draw({ choices: { ...CHOICES, paused: ['journal.un.org'], pausedEverywhere: true } });
    expect(at('docs.un.org').disabled).toBe(true);
    await draw({ choices: { ...CHOICES, paused: ['journal.un.org'] } });
    await act(() => at('journal.un.org').click());
    expect(onChange).toHaveBeenLastCalledWith({ paused: [] });
    await act(() => control('pause').click());
    expect(onChange).toHaveBeenLastCalledWith({ pausedEverywhere: true });
  });

  it('asks for the sites only where the browser withholds them', async () => {
    await draw();
    expect(buttonNamed('Allow it on these sites')).toBeUndefined();
    await draw({ sites: { ...sites, isAllowed: false } });
    await act(() => buttonNamed('Allow it on these sites').click());
    expect(sites.onAllow).toHaveBeenCalledOnce();
  });

  it('takes PDFs of a site back into the viewer', async () => {
    await draw();
    await act(() => buttonNamed('Show again').click());
    expect(onChange).toHaveBeenCalledWith({ viewerOff: [] });
  });

  it('shows the keys in the interface’s language, and leads to where they are changed', async () => {
    await draw({ words: wordsOf('fr') });
    const rows = [...root.querySelectorAll('.keys div')].map((row) => row.textContent);
    expect(rows).toEqual(['Aller à la référence suivanteAlt+Shift+J', expect.stringMatching(/aucune touche$/)]);
    await act(() => buttonNamed('Modifier les touches dans le navigateur…').click());
    expect(keyboard.onChangeKeys).toHaveBeenCalledOnce();
  });

  it('gives the reason of each permission, and forgets what is remembered', async () => {
    await draw();
    const text = root.querySelector('#privacy')?.textContent ?? '';
    for (const one of ['Storage', 'Side panel', 'docs.un.org', 'journal.un.org', '*.un.org'])
      expect(text).toContain(one);
    expect(text).not.toContain('Context menu');
    expect(buttonNamed('Forget what was opened last')).toBeUndefined();
    await draw({ privacy: { ...privacy, remembered: ['recent', 'dismissed'] } });
    await act(() => buttonNamed('Forget dismissed findings').click());
    expect(privacy.onForget).toHaveBeenCalledExactlyOnceWith('dismissed');
    expect(buttonNamed('Forget choices')).toBeUndefined();
  });

  it.each([
    ['en', ['dismissed', 'ambiguous']],
    ['fr', ['écartés', 'ambigu']],
    ['es', ['descartó', 'ambiguo']],
    ['ru', ['отклоненные', 'неоднозначен']],
    ['ar', ['تجاهلته', 'غير محدد']],
    ['zh', ['已忽略', '所指不明']],
  ] as const)('names in %s all that it keeps, also what was dismissed and what was chosen', (language, parts) => {
    for (const part of parts) expect(wordsOf(language)('options_privacy_kept')).toContain(part);
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
