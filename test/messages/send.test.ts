import { describe, expect, it } from 'vitest';
import { answerIn, type DocumentHandlers } from '../../src/messages/answer.ts';
import { askBackground, isAnswer } from '../../src/messages/send.ts';

describe('asking', () => {
  it('sends the name with what is asked, and gives the reply', async () => {
    const sent: unknown[] = [];
    const ask = askBackground(async (message) => {
      sent.push(message);
      return { opened: true };
    });
    expect(await ask('open-viewer', { href: 'https://docs.un.org/en/A/1' })).toEqual({ opened: true });
    expect(sent).toEqual([{ name: 'open-viewer', href: 'https://docs.un.org/en/A/1' }]);
  });

  it('tells a missing answer from an extension that is gone', async () => {
    const failing = (error: unknown) => askBackground(() => Promise.reject(error))('cards', { questions: [] });
    expect(await failing(new Error('Could not establish connection. Receiving end does not exist.'))).toBe('silent');
    expect(await failing(new Error('Extension context invalidated.'))).toBe('gone');
    expect(await askBackground(async () => undefined)('cards', { questions: [] })).toBe('silent');
  });

  it('asks once more where the background was stopped while it answered', async () => {
    let sent = 0;
    const ask = askBackground(async () => {
      sent += 1;
      if (sent === 1) throw new Error('The message channel closed before a response was received.');
      return { cards: {} };
    });
    expect(await ask('cards', { questions: [] })).toEqual({ cards: {} });
    expect(sent).toBe(2);
  });

  it('takes an API that has vanished for an extension that is gone', async () => {
    const api: { runtime?: { sendMessage(message: unknown): Promise<unknown> } } = {};
    const ask = askBackground((message) => (api.runtime as NonNullable<typeof api.runtime>).sendMessage(message));
    const reply = await ask('cards', { questions: [] });
    expect(reply).toBe('gone');
    expect(isAnswer(reply)).toBe(false);
  });
});

describe('answering in a document', () => {
  const handlers: DocumentHandlers = {
    references: () => undefined,
    mark: () => ({ done: false }),
    jump: ({ index }) => ({ done: index === 1 }),
    text: () => undefined,
    show: () => ({ done: false }),
    walk: () => ({ done: true }),
    explain: () => ({ done: false }),
  };
  const tell = (message: unknown) => {
    const replies: unknown[] = [];
    const answered = answerIn(handlers)(message, null, (reply) => replies.push(reply));
    return { answered, replies };
  };

  it('answers what it knows', () => {
    expect(tell({ name: 'jump', index: 1 })).toEqual({ answered: true, replies: [{ done: true }] });
  });

  it('leaves to another frame what it has no answer for, and everything that is no request', () => {
    for (const message of [{ name: 'references' }, { name: 'toString' }, { name: 'other' }, {}, null, 'walk', 7])
      expect(tell(message)).toEqual({ answered: false, replies: [] });
  });
});
