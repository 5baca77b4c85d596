import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type AskCards, createCardStore } from '../../src/annotate/cards.ts';
import { type CardContent, type CardQuestion, questionKey } from '../../src/core/card/content.ts';

const question = (target: string): CardQuestion => ({ kind: 'symbol', text: target, target, candidates: [] });
const card = (key: string) => ({ key, heading: key }) as CardContent;
const answer = (questions: readonly CardQuestion[]) => ({
  cards: Object.fromEntries(questions.map((one) => [questionKey(one), card(questionKey(one))])),
});

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

describe('cards of a document', () => {
  it('asks once for each thing, together', async () => {
    const ask = vi.fn<AskCards>(async (questions) => answer(questions));
    const cards = createCardStore(ask);
    cards.want([question('A/1'), question('A/2'), question('A/1')]);
    cards.want([question('A/2'), question('A/3')]);
    expect(ask).not.toHaveBeenCalled();
    await vi.runAllTimersAsync();
    expect(ask).toHaveBeenCalledTimes(1);
    expect(ask.mock.calls[0]?.[0].map(({ target }) => target)).toEqual(['A/1', 'A/2', 'A/3']);
    expect(cards.get('A/2')?.heading).toBe('A/2');
    cards.want([question('A/3')]);
    await vi.runAllTimersAsync();
    expect(ask).toHaveBeenCalledTimes(1);
  });

  it('asks for a few, then never for more than a message may hold, the first wanted first', async () => {
    const ask = vi.fn<AskCards>(async (questions) => answer(questions));
    const cards = createCardStore(ask);
    cards.want(Array.from({ length: 250 }, (_, index) => question(`A/${index}`)));
    await vi.runAllTimersAsync();
    expect(ask.mock.calls.map(([questions]) => questions.length)).toEqual([16, 100, 100, 34]);
    expect(ask.mock.calls[0]?.[0][0]?.target).toBe('A/0');
  });

  it('forgets what nobody has looked at for longest, and asks for it again', async () => {
    const ask = vi.fn<AskCards>(async (questions) => answer(questions));
    const cards = createCardStore(ask);
    cards.want([question('A/1'), question('A/2')]);
    await vi.runAllTimersAsync();
    cards.get('A/1');
    cards.want(Array.from({ length: 2999 }, (_, index) => question(`B/${index}`)));
    await vi.runAllTimersAsync();
    expect([cards.get('A/1')?.heading, cards.get('A/2'), cards.get('B/0')?.heading]).toEqual(['A/1', undefined, 'B/0']);
    cards.want([question('A/2')]);
    await vi.runAllTimersAsync();
    expect(cards.get('A/2')?.heading).toBe('A/2');
  });

  it('tells when cards have come', async () => {
    const cards = createCardStore(async (questions) => answer(questions));
    const heard = vi.fn();
    const stop = cards.onChange(heard);
    cards.want([question('A/1')]);
    await vi.runAllTimersAsync();
    expect(heard).toHaveBeenCalledTimes(1);
    stop();
    cards.want([question('A/2')]);
    await vi.runAllTimersAsync();
    expect(heard).toHaveBeenCalledTimes(1);
  });

  it.each([answer([question('A/1')]), 'silent', 'gone'] as const)(
    'are settled once there is an answer, or none: %s',
    async (end) => {
      let done: (answer: Awaited<ReturnType<AskCards>>) => void = () => {};
      const cards = createCardStore(() => new Promise((resolve) => (done = resolve)));
      await cards.settled();
      cards.want([question('A/1')]);
      const settled = vi.fn();
      void cards.settled().then(settled);
      await vi.runAllTimersAsync();
      expect(settled).not.toHaveBeenCalled();
      done(end);
      await vi.runAllTimersAsync();
      expect(settled).toHaveBeenCalledTimes(1);
    },
  );

  it('asks again after no answer came', async () => {
    const replies = ['silent' as const, answer([question('A/1')])];
    const cards = createCardStore(async () => replies.shift() ?? 'gone');
    cards.want([question('A/1')]);
    await vi.runAllTimersAsync();
    expect([cards.get('A/1'), cards.lost]).toEqual([undefined, false]);
    cards.want([question('A/1')]);
    await vi.runAllTimersAsync();
    expect(cards.get('A/1')?.heading).toBe('A/1');
  });

  it('asks anew for what can be settled, and keeps the old card until the new one is here', async () => {
    const open: CardQuestion = { kind: 'resolution', text: '9/1', target: null, candidates: ['A/1', 'B/1'] };
    let times = 0;
    const ask = vi.fn<AskCards>(async (questions) => {
      times += 1;
      return { cards: Object.fromEntries(questions.map((one) => [questionKey(one), card(`${times}`)])) };
    });
    const cards = createCardStore(ask);
    cards.want([question('A/1'), open]);
    await vi.runAllTimersAsync();
    cards.renew();
    expect(cards.get(questionKey(open))?.heading).toBe('1');
    await vi.runAllTimersAsync();
    expect(cards.get(questionKey(open))?.heading).toBe('2');
    expect(ask.mock.calls[1]?.[0]).toEqual([open]);
  });

  it('gives up once the extension is gone, and keeps what it has', async () => {
    const replies = [answer([question('A/1')]), 'gone' as const];
    const ask = vi.fn<AskCards>(async () => replies.shift() ?? 'gone');
    const cards = createCardStore(ask);
    cards.want([question('A/1')]);
    await vi.runAllTimersAsync();
    cards.want(Array.from({ length: 150 }, (_, index) => question(`B/${index}`)));
    await vi.runAllTimersAsync();
    expect(cards.lost).toBe(true);
    expect(ask).toHaveBeenCalledTimes(2);
    expect(cards.get('A/1')?.heading).toBe('A/1');
  });
});
