// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import type { Knowledge } from '../../../src/ui/search/knowledge.ts';
import { Popup, type PopupProps } from '../../../src/ui/search/popup.tsx';
import { renewRoot, root } from '../root.ts';
import { shippedKnowledge } from '../sheet/knowledge.ts';
import { wordsOf } from '../sheet/words.ts';

const words = wordsOf();
let knowledge: Knowledge;
const on = { onPanel: vi.fn(), onOptions: vi.fn(), onFile: vi.fn(), onKeep: vi.fn() };
const pausing = { host: 'docs.un.org', isOnHere: true, isPaused: false, onHere: vi.fn(), onPause: vi.fn() };
const kept = { pinned: [], recent: [] };

const settle = () => act(() => new Promise<void>((done) => setTimeout(done, 5)));
/** Cards and chains take a moment; more of it on a busy machine. */
const until = (sign: () => unknown) =>
  vi.waitFor(async () => {
    await settle();
    expect(sign()).toBeTruthy();
  });
const card = async () => {
  await until(() => root.querySelector('.card'));
  return root.querySelector('.card') as HTMLElement;
};
async function draw(props: Partial<PopupProps> = {}) {
  const page = { state: 'document', references: 43, unknown: 2, ambiguous: 0 } as const;
  const all = {
    words,
    knowledge,
    query: '',
    page,
    failure: '',
    onViewer: null,
    kept,
    marks: null,
    pausing,
    ...on,
    ...props,
  };
  await act(() => render(<Popup {...all} />, root));
  await settle();
}
const field = () => root.querySelector('input') as HTMLInputElement;
const type = async (text: string) => {
  await act(() => {
    field().value = text;
    field().dispatchEvent(new Event('input', { bubbles: true }));
  });
};
const press = async (target: Element | Window, key: string) => {
  const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true });
  await act(() => void target.dispatchEvent(event));
  await settle();
  return event;
};
const labels = () => [...root.querySelectorAll('.row-label')].map((label) => label.textContent);

beforeAll(async () => {
  knowledge = await shippedKnowledge(words);
});
renewRoot();

describe('Popup', () => {
  it('opens the card that was asked for elsewhere, and the search behind it', async () => {
    const question = { kind: 'decision', text: 'decision 4/4', target: 'CTOC/COP/DEC/4/4', candidates: [] } as const;
    await draw({ query: 'decision 4/4', question });
    expect((await card()).textContent).toContain('Decision 4/4');
    await press(window, 'Escape');
    expect(root.querySelector('.card')).toBeNull();
    expect(field().value).toBe('decision 4/4');
  });

  it('keeps to a sort, a body and a year, also with nothing typed', async () => {
    await draw();
    expect(root.querySelector('.filters')).toBeNull();
    await type('vienna');
    const choose = async (label: string, value: string) => {
      const select = root.querySelector<HTMLSelectElement>(`select[aria-label="${label}"]`) as HTMLSelectElement;
      await act(() => {
        select.value = value;
        select.dispatchEvent(new Event('change', { bubbles: true }));
      });
    };
    await choose('Kind', 'meeting');
    await choose('Body', 'CTOC/COP/WG.4');
    await choose('Year', '2022');
    expect(labels()).toEqual([expect.stringContaining('12th meeting')]);
    await type('');
    expect(labels()).toEqual([expect.stringContaining('12th meeting')]);
    await choose('Year', '');
    expect(labels().length).toBeGreaterThan(5);
    // What is left out by a filter is never said to be missing here.
    await choose('Kind', 'treaty');
    for (const query of ['', 'vienna']) {
      await type(query);
      expect([query, root.querySelector('.nothing')?.textContent]).toEqual([query, words('popup_no_hit_filtered')]);
    }
  });

  it('says what the page has, and has the focus in the field', async () => {
    await draw();
    expect(document.activeElement).toBe(field());
    expect(root.querySelector('[role=status]')?.textContent).toBe('43 references2 unknown');
    expect(root.textContent).toContain('Facts as of');
  });

  it.each(['CTOC/COP/WG.4/2022/4', 'ctoc cop wg4 2022 4', 'ctoccopwg420224'])(
    'finds a symbol typed as %s',
    async (query) => {
      await draw();
      await type(query);
      expect(labels()[0]).toBe('CTOC/COP/WG.4/2022/4');
    },
  );

  it('finds a number, opens its card by Enter, and goes back by Esc; the next Esc is the browser’s', async () => {
    await draw();
    await type('7/1');
    expect(labels()[0]).toContain('Resolution 7/1');
    await press(field(), 'Enter');
    expect((await card()).textContent).toContain('Resolution 7/1');
    expect((await press(window, 'Escape')).defaultPrevented).toBe(true);
    expect(root.querySelector('.card')).toBeNull();
    expect(field().value).toBe('7/1');
    expect((await press(window, 'Escape')).defaultPrevented).toBe(false);
  });

  it('has the card of a symbol of which only the form is known, and not of others with its number', async () => {
    await draw();
    await type('a/hrc/res/9/1');
    expect(labels()).toEqual(['A/HRC/RES/9/1']);
    await press(field(), 'Enter');
    expect((await card()).textContent).toContain(words('card_symbol_not_known'));
    await press(window, 'Escape');
    await type('CTOC/COP/RES/9/1');
    expect(labels()[0]).toContain('Resolution 9/1');
  });

  it('walks from card to card and back', async () => {
    await draw({ query: '7/1' });
    await press(field(), 'Enter');
    const heading = (await card()).getAttribute('aria-label');
    await act(() => (root.querySelector('.card .ref') as HTMLElement).click());
    await until(() => root.querySelector('.card')?.getAttribute('aria-label') !== heading);
    await press(window, 'Escape');
    expect((await card()).getAttribute('aria-label')).toBe(heading);
  });

  it('takes a query from its address, and keeps it while the knowledge base opens', async () => {
    await draw({ query: '7/1', knowledge: null });
    expect(root.querySelectorAll('[role=option]')).toHaveLength(0);
    expect(root.textContent).not.toContain('Nothing here');
    await draw({ query: '7/1' });
    expect(labels()[0]).toContain('Resolution 7/1');
  });

  it('has what is pinned and what was opened last at hand until something is asked, each once', async () => {
    const recent = ['CTOC/COP/RES/7/1', 'CTOC/COP/WG.4/2022/4', 'XSAMPLE/GONE'];
    await draw({ kept: { pinned: ['CTOC/COP/WG.4/2022/4'], recent } });
    expect(labels()).toEqual(['CTOC/COP/WG.4/2022/4', expect.stringContaining('Resolution 7/1')]);
    expect([...root.querySelectorAll('.row-kept')].map((tag) => tag.textContent)).toEqual(['pinned', 'recent']);
    await press(field(), 'Delete');
    expect(on.onKeep).toHaveBeenLastCalledWith('pinned', 'CTOC/COP/WG.4/2022/4', false);
    await press(field(), 'ArrowDown');
    await press(field(), 'Delete');
    expect(on.onKeep).toHaveBeenLastCalledWith('recent', 'CTOC/COP/RES/7/1', false);
    await press(field(), 'Enter');
    expect((await card()).textContent).toContain('Resolution 7/1');
    expect(on.onKeep).toHaveBeenLastCalledWith('recent', 'CTOC/COP/RES/7/1', true);
    await press(window, 'Escape');
    await type('7/1');
    expect(root.querySelector('.row-kept')).toBeNull();
    expect((await press(field(), 'Delete')).defaultPrevented).toBe(false);
  });

  it('pins what an open card is about, not what is nowhere', async () => {
    const pin = () => root.querySelector<HTMLButtonElement>('.back .push');
    await draw({ query: '7/1' });
    await press(field(), 'Enter');
    await card();
    await act(() => pin()?.click());
    expect(on.onKeep).toHaveBeenLastCalledWith('pinned', 'CTOC/COP/RES/7/1', true);
    await draw({ kept: { pinned: ['CTOC/COP/RES/7/1'], recent: [] } });
    expect(pin()?.textContent).toBe('Unpin');
    await act(() => pin()?.click());
    expect(on.onKeep).toHaveBeenLastCalledWith('pinned', 'CTOC/COP/RES/7/1', false);
    // the keys of a card over a document
    on.onKeep.mockClear();
    await press(root.querySelector('.open-card') as HTMLElement, 'p');
    expect(on.onKeep).toHaveBeenCalledExactlyOnceWith('pinned', 'CTOC/COP/RES/7/1', false);
    await act(() => (root.querySelector('.card .ref') as HTMLElement).click());
    await until(() => !root.querySelector('.card')?.textContent?.startsWith('Resolution 7/1'));
    const back = await press(root.querySelector('.open-card button') as HTMLElement, 'Backspace');
    expect(back.defaultPrevented).toBe(true);
    expect((await card()).textContent).toContain('Resolution 7/1');
    const question = { kind: 'decision', text: 'decision 77/3', target: null, candidates: [] } as const;
    await act(() => render(null, root));
    await draw({ question });
    await card();
    expect(pin()).toBeNull();
  });

  it('shows marks on demand', async () => {
    const marks = { isShown: false, onShow: vi.fn() };
    await draw({ marks });
    await act(() => (root.querySelector('#marks') as HTMLElement).click());
    expect(marks.onShow).toHaveBeenCalledWith(true);
  });

  it('switches this site, and all of them', async () => {
    const control = (id: string) => root.querySelector(`#${id}`) as HTMLInputElement;
    await draw();
    expect(root.querySelector('label[for=on-here]')?.textContent).toContain('docs.un.org');
    await act(() => control('on-here').click());
    expect(pausing.onHere).toHaveBeenCalledWith(false);
    await act(() => control('pause').click());
    expect(pausing.onPause).toHaveBeenCalledWith(true);
    await draw({ pausing: { ...pausing, isPaused: true }, page: { state: 'paused', host: null } });
    expect(control('on-here').disabled).toBe(true);
    expect(root.querySelector('[role=status]')?.textContent).toBe('Paused on all sites.');
    await draw({ pausing: { ...pausing, host: null } });
    expect(control('on-here')).toBeNull();
  });

  it('says plainly what does not work', async () => {
    await draw({ knowledge: new Error('kb/index.json: 404'), page: { state: 'no-document' }, failure: 'no panel' });
    const alerts = [...root.querySelectorAll('[role=alert]')].map((alert) => alert.textContent);
    expect(alerts.join(' ')).toContain('404');
    expect(alerts.join(' ')).toContain('no panel');
    expect(root.textContent).toContain('no UN document');
  });
});
