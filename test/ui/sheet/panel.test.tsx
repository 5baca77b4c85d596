// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import type { Knowledge } from '../../../src/ui/search/knowledge.ts';
import type { Followed } from '../../../src/ui/sheet/follow.ts';
import { Panel, type PanelProps } from '../../../src/ui/sheet/panel.tsx';
import type { SheetReference } from '../../../src/ui/sheet/rows.ts';
import { noWays } from '../check/ways.ts';
import { renewRoot, root } from '../root.ts';
import { shippedKnowledge } from './knowledge.ts';
import { wordsOf } from './words.ts';

const words = wordsOf();
const REPORT = 'CTOC/COP/WG.4/2022/4';
const REFERENCES: SheetReference[] = [
  { text: REPORT, kind: 'symbol', target: REPORT, candidates: [] },
  { text: 'resolution 9/1', kind: 'resolution', target: null, candidates: ['CTOC/COP/RES/9/1', 'CAC/COSP/RES/9/1'] },
  { text: 'A/77/999', kind: 'symbol', target: 'A/77/999', candidates: [] },
];
const DOCUMENT = { document: 'CTOC/COP/2022/9', name: 'CTOC/COP/2022/9', title: 'A note' };
const showing = (references: SheetReference[], complete = true): Followed => ({
  state: 'document',
  tab: 1,
  document: { ...DOCUMENT, complete, references },
});
const PAUSED = { ...DOCUMENT, host: 'www.unodc.org', complete: true, paused: true };
let knowledge: Knowledge;
const onJump = vi.fn(async () => true);
const onSettle = vi.fn(async () => true);
const onAgain = vi.fn();

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
async function draw(props: Partial<PanelProps> = {}) {
  const all = {
    words,
    knowledge,
    followed: showing(REFERENCES),
    ways: noWays,
    focus: null,
    onJump,
    onSettle,
    onAgain,
    ...props,
  };
  await act(() => render(<Panel {...all} />, root));
  await settle();
}
const press = async (target: Element | Window, key: string) => {
  await act(() => void target.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true })));
  await settle();
};
const field = () => root.querySelector('input[role=combobox]') as HTMLInputElement;
const click = async (element: Element | null | undefined) => {
  await act(() => (element as HTMLElement).click());
  await settle();
};
const tab = (index: number) => root.querySelectorAll('[role=tab]')[index];

beforeAll(async () => {
  knowledge = await shippedKnowledge(words);
});
renewRoot();

describe('Panel', () => {
  it('opens the card of a reference by Enter, and goes back by Esc with the focus in the field', async () => {
    await draw();
    await press(field(), 'Enter');
    expect((await card()).textContent).toContain('Trafficking in Persons');
    expect(root.querySelector('.panel-front')?.hasAttribute('hidden')).toBe(true);
    expect(document.activeElement?.classList.contains('open-card')).toBe(true);
    await press(window, 'Escape');
    expect(root.querySelector('.card')).toBeNull();
    expect(document.activeElement).toBe(field());
  });

  it('shows the mandate chain of the chosen one, from resolution 55/25 to the note, and a node’s card', async () => {
    await draw();
    await click(root.querySelectorAll('.actions button')[1]);
    await until(() => root.querySelector('.node'));
    const names = [...root.querySelectorAll('.node')].map((node) => node.textContent);
    expect(names[0]).toBe('Resolution 55/25 of the General Assembly');
    expect(names).toContain('Decision 4/4');
    expect(names).toContain('Resolution 7/1');
    expect(names).toContain('12th meeting');
    expect(root.querySelector('li.here')?.textContent).toContain(REPORT);
    expect(names.indexOf('CTOC/COP/2022/5')).toBeGreaterThan(names.indexOf(REPORT));
    await click(root.querySelectorAll('.node')[0]);
    expect((await card()).textContent).toContain('55/25');
  });

  it('says plainly why there is no chain', async () => {
    await draw();
    await press(field(), 'ArrowDown');
    await click(tab(1));
    expect(root.querySelectorAll('.candidates button')).toHaveLength(2);
    await click(root.querySelectorAll('.candidates button')[0]);
    expect(onSettle).toHaveBeenCalledWith(expect.objectContaining({ index: 1 }), 'CTOC/COP/RES/9/1');
    await click(tab(0));
    await press(field(), 'ArrowDown');
    await click(tab(1));
    await until(() => root.textContent?.includes('A/77/999 is not in this knowledge base'));
  });

  it('jumps by a click, and says when the reference has gone', async () => {
    await draw();
    onJump.mockResolvedValueOnce(false);
    await click(root.querySelectorAll('[role=option]')[2]);
    expect(onJump).toHaveBeenCalledWith(expect.objectContaining({ index: 2 }));
    expect(root.querySelector('[role=alert]')?.textContent).toContain('no longer in the document');
  });

  it('shows the chain of what the reader has chosen, says whose choice it is, and takes it back', async () => {
    const chosen = { ...(REFERENCES[1] as SheetReference), chosen: 'CTOC/COP/RES/9/1' };
    await draw({ followed: showing([chosen]) });
    await click(root.querySelectorAll('[role=option]')[0]);
    await click(tab(1));
    await until(() => root.querySelector('.node'));
    expect(root.querySelector('.note')?.textContent).toContain('chosen by you for this document');
    onSettle.mockResolvedValueOnce(false);
    await click(root.querySelector('.note .plain'));
    expect(onSettle).toHaveBeenCalledWith(expect.objectContaining({ index: 0 }), null);
    expect(root.querySelector('[role=alert]')?.textContent).toContain('could not store');
  });

  it('settles by a key on the card what a reference means', async () => {
    await draw();
    await press(field(), 'ArrowDown');
    await press(field(), 'Enter');
    await press(await card(), '2');
    expect(onSettle).toHaveBeenCalledWith(expect.objectContaining({ index: 1 }), 'CAC/COSP/RES/9/1');
    await until(() => root.querySelector('.card')?.textContent?.includes('Your choice'));
  });

  it('takes over the thing whose chain was asked for elsewhere', async () => {
    await draw({ focus: { id: 'CTOC/COP/RES/7/1' } });
    expect(tab(1)?.getAttribute('aria-selected')).toBe('true');
    await until(() => root.querySelector('h1')?.textContent?.includes('Resolution 7/1'));
  });

  it('says of nothing that it is not here while the knowledge base is being opened', async () => {
    await draw({ knowledge: null });
    expect(root.querySelectorAll('[role=option]')).toHaveLength(3);
    expect(root.textContent).not.toContain('not in this knowledge base');
    await draw();
    expect(root.textContent?.match(/not in this knowledge base/g)).toHaveLength(1);
  });

  it('says what is missing: no document, no references, still reading, no knowledge base', async () => {
    await draw({ followed: { state: 'no-document' } });
    expect(root.textContent).toContain('no UN document');
    await click(root.querySelector('.nothing button'));
    expect(onAgain).toHaveBeenCalledOnce();
    await draw({ followed: showing([]) });
    expect(root.textContent).toContain('No references found');
    await draw({ followed: { state: 'document', tab: 1, document: { ...PAUSED, references: [] } } });
    expect(root.textContent).toContain('Paused on www.unodc.org');
    await draw({ followed: showing([], false) });
    expect(root.textContent).toContain('Reading the document');
    await draw({ knowledge: new Error('kb/index.json: 404') });
    expect(root.querySelector('[role=alert]')?.textContent).toContain('404');
  });
});
