// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Finding, Weight } from '../../../src/core/check/finding.ts';
import type { CheckedText } from '../../../src/ui/check/texts.ts';
import type { CheckWays } from '../../../src/ui/check/use-check.ts';
import type { Knowledge } from '../../../src/ui/search/knowledge.ts';
import type { Followed } from '../../../src/ui/sheet/follow.ts';
import { Panel, type PanelProps } from '../../../src/ui/sheet/panel.tsx';
import { shippedKnowledge } from '../sheet/knowledge.ts';
import { wordsOf } from '../sheet/words.ts';

const words = wordsOf();
const TEXT = 'It recalled decision 5/4, resolution 7/1 and A/77/999.';
const TARGETS = { 'decision 5/4': 'CTOC/COP/RES/5/4', 'resolution 7/1': 'CTOC/COP/RES/7/1', 'A/77/999': 'A/77/999' };
const REFERENCES = Object.entries({ ...TARGETS, 'A/78/999': 'A/78/999' }).map(
  ([text, target]) => ({ text, target, kind: 'resolution', candidates: [] }) as const,
);
const READ: CheckedText = {
  document: 'CTOC/COP/2022/5',
  name: 'CTOC/COP/2022/5',
  language: 'en',
  blocks: [{ text: TEXT }],
};

/** What a check could say of a piece of the text, whatever the rules are. */
const finding = (said: keyof typeof TARGETS, weight: Weight): Finding => {
  const place = { block: 0, start: TEXT.indexOf(said), end: TEXT.indexOf(said) + said.length };
  return {
    key: said,
    kind: weight === 'alarm' ? 'wrong-kind' : 'older-revision',
    weight,
    passage: { block: 0, start: 0, end: TEXT.length },
    reference: place,
    said: { text: said, place },
    ids: [TARGETS[said]],
    facts: [{ is: 'kind', id: TARGETS[said], kind: 'resolution' }],
    sources: [{ ref: 'CTOC/COP/2010/17', where: 'p. 2' }],
  };
};
const FOUND = [finding('decision 5/4', 'alarm'), finding('resolution 7/1', 'alarm'), finding('A/77/999', 'note')];

const showing = (more: object = {}): Followed => ({
  state: 'document',
  tab: 1,
  document: { title: 'A note', document: null, name: '', complete: true, references: REFERENCES, ...more },
});

let knowledge: Knowledge;
let root: HTMLElement;
let dismissed: Set<string>;
const ways = {
  text: vi.fn<CheckWays['text']>(),
  show: vi.fn<CheckWays['show']>(),
  dismissed: vi.fn<CheckWays['dismissed']>(),
  dismiss: vi.fn<CheckWays['dismiss']>(),
};
const check = vi.fn<Knowledge['check']>();

const settle = () => act(() => new Promise<void>((done) => setTimeout(done, 5)));
const until = (sign: () => unknown) =>
  vi.waitFor(
    async () => {
      await settle();
      expect(sign()).toBeTruthy();
    },
    { timeout: 4000 },
  );
const click = async (element: Element | null | undefined) => {
  await act(() => {
    (element as HTMLElement).focus();
    (element as HTMLElement).click();
  });
  await settle();
};
const all = (selector: string) => [...root.querySelectorAll<HTMLElement>(selector)];
const button = (text: string) => all('button').find((one) => one.textContent === text);
const said = () => root.querySelector('.check-state')?.textContent;
const marked = (within = '.finding-group') => all(`${within} mark`).map(({ textContent }) => textContent);

const checkTab = () => all('[role=tab]').find((tab) => tab.textContent?.startsWith('Check'));

async function draw(props: Partial<PanelProps> = {}) {
  const given = { words, knowledge: { ...knowledge, check }, followed: showing(), ways, focus: null, ...props };
  await act(() =>
    render(<Panel {...given} onJump={async () => true} onSettle={async () => true} onAgain={() => {}} />, root),
  );
  await settle();
}
async function open(props: Partial<PanelProps> = {}) {
  await draw(props);
  await click(checkTab());
}
const paste = async (value: string) => {
  const field = root.querySelector('textarea') as HTMLTextAreaElement;
  field.value = value;
  await act(() => void field.dispatchEvent(new Event('input', { bubbles: true })));
  await settle();
  return field;
};

beforeAll(async () => {
  knowledge = await shippedKnowledge(words);
});
beforeEach(() => {
  root = document.body.appendChild(document.createElement('div'));
  dismissed = new Set();
  ways.text.mockResolvedValue(READ);
  ways.show.mockResolvedValue(true);
  ways.dismissed.mockImplementation(async (_, keys) => keys.filter((key) => dismissed.has(key)));
  ways.dismiss.mockResolvedValue(true);
  check.mockResolvedValue({ findings: FOUND, references: REFERENCES });
});
afterEach(() => {
  render(null, root);
  root.remove();
  vi.restoreAllMocks();
  vi.resetAllMocks();
});

describe('the check of a document', () => {
  it('says what contradicts the facts before what is only worth a look, and how much is not known', async () => {
    await open();
    await until(() => all('.finding').length === 3);
    expect(all('.finding-group h2').map(({ textContent }) => textContent)).toEqual([
      'Contradicts the facts 2',
      'Worth a look 1',
    ]);
    expect(marked()).toEqual(['decision 5/4', 'resolution 7/1', 'A/77/999']);
    expect(root.querySelector('blockquote')?.textContent).toBe(TEXT);
    expect(said()).toBe(
      '3 citations held against the facts known here. 1 is not known here or not settled: nothing is said of it.',
    );
    expect(root.querySelector('.finding .sources a')?.textContent).toBe('CTOC/COP/2010/17');
    expect(checkTab()?.textContent).toBe('Check 2');
  });

  it('is done before anybody asks, unless the text is long', async () => {
    await draw();
    await until(() => checkTab()?.textContent === 'Check 2');
    ways.text.mockResolvedValue({ ...READ, name: 'long', blocks: [...READ.blocks, { text: 'x'.repeat(400_000) }] });
    const ofLong = () => check.mock.calls.filter(([{ name }]) => name === 'long').length;
    await draw({ followed: showing({ title: 'A long note' }) });
    await until(() => ways.text.mock.calls.length === 2);
    await settle();
    expect(ofLong()).toBe(0);
    await click(checkTab());
    await until(() => all('.finding').length === 3);
    expect(ofLong()).toBe(1);
  });

  it('says so where nothing contradicts', async () => {
    check.mockResolvedValue({ findings: [], references: REFERENCES });
    await open();
    await until(() => said()?.includes('Nothing contradicts them.'));
    expect(all('.finding')).toEqual([]);
  });

  it('goes to the passage, and reads anew when that has gone', async () => {
    await open();
    await until(() => button('In the text'));
    await click(button('In the text'));
    expect(ways.show).toHaveBeenCalledWith(1, { block: 0, start: 12, end: 24, text: 'decision 5/4', frame: null });
    expect(root.querySelector('[role=alert]')).toBeNull();
    expect(ways.text).toHaveBeenCalledTimes(1);
    ways.show.mockResolvedValue(false);
    await click(button('In the text'));
    expect(root.querySelector('[role=alert]')?.textContent).toContain('no longer in the document');
    await until(() => ways.text.mock.calls.length === 2);
    // The same text is not checked twice.
    expect(check).toHaveBeenCalledTimes(1);
  });

  it('puts what is dismissed away, remembers it, goes on to the next, and brings it back', async () => {
    await open();
    await until(() => button('Dismiss'));
    await click(button('Dismiss'));
    expect(ways.dismiss).toHaveBeenLastCalledWith('CTOC/COP/2022/5', 'decision 5/4', true);
    expect(marked()).toEqual(['resolution 7/1', 'A/77/999']);
    expect(document.activeElement?.closest('.finding')?.querySelector('mark')?.textContent).toBe('resolution 7/1');
    const put = root.querySelector('.dismissed') as HTMLDetailsElement;
    expect(put.querySelector('summary')?.textContent).toBe('Dismissed (1)');
    await act(() => {
      put.open = true;
      put.dispatchEvent(new Event('toggle'));
    });
    await settle();
    await click(button('Show again'));
    expect(ways.dismiss).toHaveBeenLastCalledWith('CTOC/COP/2022/5', 'decision 5/4', false);
    expect(marked()).toEqual(['decision 5/4', 'resolution 7/1', 'A/77/999']);
    expect(root.querySelector('.dismissed')).toBeNull();
  });

  it('knows what was dismissed before, and says when it cannot be stored', async () => {
    dismissed.add('decision 5/4').add('resolution 7/1');
    ways.dismiss.mockResolvedValue(false);
    await open();
    await until(() => marked().join() === 'A/77/999');
    expect(said()).toContain('Nothing contradicts them.');
    await click(button('Dismiss'));
    await until(() => root.querySelector('[role=alert]')?.textContent?.includes('could not store'));
    expect(root.querySelector('.dismissed summary')?.textContent).toBe('Dismissed (3)');
  });

  it('does not hold a text whose letters are false against anything', async () => {
    ways.text.mockResolvedValue('doubtful');
    await open();
    await until(() => said()?.includes('not those that its pages show'));
    expect(check).not.toHaveBeenCalled();
  });

  it('waits for the whole document, and says why there is none', async () => {
    await open({ followed: showing({ complete: false }) });
    expect(ways.text).not.toHaveBeenCalled();
    await open({ followed: showing({ references: [], paused: true, host: 'www.unodc.org' }) });
    expect(root.textContent).toContain('Paused on www.unodc.org');
  });

  it('is saved as a file with its references', async () => {
    const files: Blob[] = [];
    vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => `blob:${files.push(blob as Blob)}`);
    await open();
    await until(() => button('Save findings and references'));
    await click(button('Save findings and references'));
    expect(files).toHaveLength(1);
    expect(await files[0]?.text()).toContain('**decision 5/4**');
  });

  it('opens the card of what a fact names', async () => {
    await open();
    await until(() => root.querySelector('.finding .ref'));
    await click(root.querySelector('.finding .ref'));
    await until(() => root.querySelector('.card'));
    expect(root.querySelector('.card')?.textContent).toContain('5/4');
  });
});

describe('the check of a pasted text', () => {
  it('begins when its writer rests, selects a passage, and stores nothing', async () => {
    await open();
    await click(all('input[name=check-source]')[1]);
    check.mockClear();
    await paste('It recalled');
    const field = await paste(TEXT);
    await until(() => marked()[0] === 'decision 5/4');
    expect(check).toHaveBeenCalledTimes(1);
    expect(check.mock.calls[0]?.[0]).toMatchObject({ name: null, blocks: [{ text: TEXT }] });
    await click(button('In the text'));
    expect(field.value.slice(field.selectionStart, field.selectionEnd)).toBe('decision 5/4');
    expect(document.activeElement).toBe(field);
    await click(button('Dismiss'));
    expect(marked()).toEqual(['resolution 7/1', 'A/77/999']);
    expect([ways.dismiss.mock.calls.length, ways.show.mock.calls.length]).toEqual([0, 0]);
  });

  it('stays while another tab is shown, and is gone when cleared', async () => {
    await open();
    await click(all('input[name=check-source]')[1]);
    await paste(TEXT);
    await until(() => marked().length === 3);
    await click(all('[role=tab]')[0]);
    await click(checkTab());
    expect(root.querySelector('textarea')?.value).toBe(TEXT);
    expect(marked()).toHaveLength(3);
    await click(button('Clear'));
    await until(() => marked().length === 0);
    expect(root.querySelector('textarea')?.value).toBe('');
    expect(document.activeElement).toBe(root.querySelector('textarea'));
  });

  it('finds with the real rules that a resolution is called a decision', async () => {
    await open({ knowledge, followed: { state: 'no-document' } });
    await click(all('input[name=check-source]')[1]);
    await paste(
      'The Conference of the Parties to the United Nations Convention against Transnational Organized Crime adopted its decision 5/4 and its resolution 7/1.',
    );
    await until(() => marked().length > 0);
    expect(marked()).toEqual(['decision 5/4']);
    expect(root.querySelector('.finding h3')?.textContent).not.toBe('');
  });
});
