// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { expect, test, vi } from 'vitest';
import type { CardContent } from '../../../src/core/card/content.ts';
import { Card } from '../../../src/ui/cards/card.tsx';
import type { CardProps } from '../../../src/ui/cards/draw.ts';
import { wordsIn } from '../../core/words.ts';
import { renewRoot, root } from '../root.ts';

const CONTENT: CardContent = {
  key: 'X/2020/1',
  id: 'X/2020/1',
  status: 'found',
  heading: 'X/2020/1',
  symbol: 'X/2020/1',
  title: { text: 'Rapport <b>un</b>', language: 'fr', official: true },
  rows: [
    {
      label: 'Reports',
      lines: [['previous: ', { ref: 'X/2019/1', label: 'X/2019/1' }, { chip: 'held', tone: 'held' }]],
    },
    { label: 'Agenda', lines: [['not known here']], tone: 'unknown' },
    { label: 'What it does', lines: [['It does so.']], tone: 'ours' },
  ],
  links: [{ language: 'en', href: 'https://docs.un.org/en/X/2020/1' }],
  citations: { en: 'document X/2020/1', fr: 'Rapport <b>un</b> (X/2020/1)' },
  sources: [
    { label: 'X/2019/9', where: 'para. 3', href: 'https://docs.un.org/en/X/2019/9' },
    { label: 'A book', where: '' },
  ],
  asOf: 'Facts as of 1 January 2020',
  language: 'en',
};

const spies = { onRef: vi.fn(), onClose: vi.fn(), onChain: vi.fn(), onCopy: vi.fn() };
const draw = (content: CardContent = CONTENT, props: Partial<CardProps> = spies) =>
  act(() => render(<Card content={content} words={wordsIn('en')} onRef={spies.onRef} {...props} />, root));
const one = (selector: string): HTMLElement => {
  const found = root.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`nothing is ${selector}`);
  return found;
};
const button = (text: string): HTMLElement => {
  const found = [...root.querySelectorAll<HTMLElement>('button')].find((b) => b.textContent === text);
  if (!found) throw new Error(`no button says ${text}`);
  return found;
};

/** Copies, and waits until it is said how that went. */
const openCopies = async () => {
  act(() => button('Copy').click());
  await act(() => Promise.resolve());
};

renewRoot();

test('says what its content says, as text', () => {
  draw();
  expect(one('article').getAttribute('aria-label')).toBe('X/2020/1');
  expect(one('h2').textContent).toBe('Rapport <b>un</b> French');
  expect(one('h2 span').lang).toBe('fr');
  expect(root.querySelector('b')).toBeNull();
  expect(one('.chip.held').textContent).toBe('held');
  expect(one('.line').textContent).toBe('previous: X/2019/1 held');
  expect(one('dd.unknown').textContent).toBe('not known here');
  expect(one('dd.ours').textContent).toBe('It does so. our wording');
  expect(one('.as-of').textContent).toBe('Facts as of 1 January 2020');
});

test('our own title is marked as ours', () => {
  draw({ ...CONTENT, title: { text: 'Report', language: 'en', official: false } });
  expect(one('h2').textContent).toBe('Report our wording');
});

test('a thing named on it is reached by pointer and by key', () => {
  draw();
  const ref = one('.ref');
  expect(ref.getAttribute('role')).toBe('button');
  expect(ref.tabIndex).toBe(0);
  ref.click();
  ref.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true }));
  ref.dispatchEvent(new KeyboardEvent('keydown', { key: 'a', bubbles: true }));
  expect(spies.onRef.mock.calls).toEqual([['X/2019/1'], ['X/2019/1']]);
});

test('a symbol keeps its own direction and can break only between its parts, a short one nowhere', () => {
  draw({
    ...CONTENT,
    rows: [
      { label: 'Reports', lines: [['X/2019/1', 'X/CONF.1/WG.2/2019/12/Rev.1'].map((ref) => ({ ref, label: ref }))] },
    ],
  });
  const [short, long] = root.querySelectorAll<HTMLElement>('.ref');
  expect([short?.dir, long?.dir]).toEqual(['ltr', 'ltr']);
  expect([short?.innerHTML, long?.innerHTML]).toEqual(['X/2019/1', 'X/CONF.1/<wbr>WG.2/2019/<wbr>12/Rev.1']);
});

test('sources stand behind one button, and a new card closes them', () => {
  draw();
  expect(root.querySelector('.sources')).toBeNull();
  act(() => button('2 sources').click());
  expect([...root.querySelectorAll('.sources li')].map((li) => li.textContent)).toEqual(['X/2019/9para. 3', 'A book']);
  draw({ ...CONTENT, key: 'X/2020/2' });
  expect(root.querySelector('.sources')).toBeNull();
});

test('copies a true symbol at once, and shows what else can be copied', async () => {
  draw();
  await openCopies();
  expect(spies.onCopy).toHaveBeenLastCalledWith('X/2020/1');
  expect(one('.copies [role=status]').textContent).toBe('Symbol copied');
  expect([...root.querySelectorAll('.copies dt')].map((dt) => dt.textContent)).toEqual([
    'Symbol',
    'Link',
    'Citation',
    'Markdown',
  ]);
  await act(async () => button('document X/2020/1').click());
  expect(spies.onCopy).toHaveBeenLastCalledWith('document X/2020/1');
  expect(one('.copies [role=status]').textContent).toBe('Citation copied');
});

test('a citation is in the language of the text that is read, and in any other by one click', async () => {
  draw(CONTENT, { ...spies, reading: 'fr' });
  await openCopies();
  expect(one('.copies [lang=fr].text').textContent).toBe('Rapport <b>un</b> (X/2020/1)');
  expect([...root.querySelectorAll('.copies .languages button')].map((b) => b.textContent)).toEqual(['en', 'fr']);
  expect(one('.copies [aria-pressed=true]').textContent).toBe('fr');
  await act(async () => button('en').click());
  expect(root.querySelector('.copies .text[lang=en]')?.textContent).toBe('document X/2020/1');
});

test('what has no symbol is copied as its citation, and offers no symbol', async () => {
  const { symbol: _, ...plain } = CONTENT;
  draw({ ...plain, heading: 'Resolution 7/1 · Conference' });
  await openCopies();
  expect(spies.onCopy).toHaveBeenLastCalledWith('document X/2020/1');
  expect([...root.querySelectorAll('.copies dt')].map((dt) => dt.textContent)).not.toContain('Symbol');
});

test('says so when nothing could be copied', async () => {
  draw(CONTENT, { ...spies, onCopy: () => Promise.reject(new Error('refused')) });
  await openCopies();
  expect(one('.copies [role=status]').textContent).toBe('Could not be copied');
});

test('the key s opens and closes the sources, and is left alone in a field or with another key', () => {
  draw();
  const press = (init: KeyboardEventInit, target: EventTarget = root) =>
    act(() => void target.dispatchEvent(new KeyboardEvent('keydown', { bubbles: true, composed: true, ...init })));
  press({ key: 's', ctrlKey: true });
  expect(root.querySelector('.sources')).toBeNull();
  const field = root.appendChild(document.createElement('input'));
  press({ key: 's' }, field);
  expect(root.querySelector('.sources')).toBeNull();
  press({ key: 's' });
  expect(root.querySelector('.sources')).not.toBeNull();
  press({ key: 's' });
  expect(root.querySelector('.sources')).toBeNull();
});

test('close and chain are there when they lead somewhere', () => {
  draw();
  one('.close').click();
  button('Chain').click();
  expect(spies.onClose).toHaveBeenCalledOnce();
  expect(spies.onChain).toHaveBeenCalledWith('X/2020/1');
  draw({ ...CONTENT, status: 'known-form' }, {});
  expect(root.querySelector('.close')).toBeNull();
  expect([...root.querySelectorAll('footer button')].map((b) => b.textContent)).toEqual(['2 sources', 'Copy']);
});

test('can be kept, and can switch us off, where the place that shows it says how', () => {
  const off = vi.fn();
  const keep = vi.fn();
  draw(CONTENT, { ...spies, onKeep: keep, switches: [{ label: 'Pause', onClick: off }] });
  one('.keep').click();
  button('Pause').click();
  expect([keep.mock.calls.length, off.mock.calls.length]).toEqual([1, 1]);
  expect(one('.keep').getAttribute('aria-label')).toBe('Keep open');
  draw();
  expect(root.querySelector('.keep, .colophon button')).toBeNull();
});

test('links open beside the page and tell it nothing', () => {
  draw();
  const link = one('.languages a');
  expect(link.getAttribute('rel')).toBe('noreferrer');
  expect(link.getAttribute('target')).toBe('_blank');
  expect(link.getAttribute('hreflang')).toBe('en');
});
