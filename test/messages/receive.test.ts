import { describe, expect, it } from 'vitest';
import { scanBlocks } from '../../src/core/reference/blocks.ts';
import { initialContext, scan } from '../../src/core/reference/scan.ts';
import { LIMITS } from '../../src/messages/protocol.ts';
import { type Handlers, receiveBy } from '../../src/messages/receive.ts';

const heard: unknown[] = [];
const handlers: Handlers<string> = {
  cards: async (ask) => {
    heard.push(ask);
    return { cards: {} };
  },
  begin: async () => ({ context: initialContext() }),
  read: async (ask) => {
    heard.push(ask);
    return { blocks: [] };
  },
  page: async () => ({
    on: true,
    language: 'en',
    words: {},
    delay: 300,
    marks: 'all',
    backward: true,
  }),
  viewer: async () => ({ wanted: true, offer: null }),
  'open-panel': async (ask, sender) => {
    heard.push([ask.focus, sender]);
    return { opened: true };
  },
  'open-viewer': async () => ({ opened: false }),
  'leave-site': async () => ({ left: true }),
  choose: async (ask) => {
    heard.push(ask);
    return { done: true };
  },
  pause: async () => ({ done: true }),
};
const receive = receiveBy(handlers);
const before = initialContext();
const block = { text: 'See A/1.', language: 'en' };
const question = { kind: 'symbol', text: 'A/1', target: 'A/1', candidates: [] };

describe("the background's door", () => {
  it('lets requests in, in the same turn, with their sender', async () => {
    heard.length = 0;
    const reply = receive({ name: 'open-panel', focus: 'CTOC/COP' }, 'tab');
    expect(heard).toEqual([['CTOC/COP', 'tab']]);
    expect(await reply).toEqual({ opened: true });
    expect(await receive({ name: 'cards', questions: [question] }, 'tab')).toEqual({ cards: {} });
  });

  it('ignores what is no request of ours', () => {
    const many = Array.from({ length: 101 }, () => question);
    for (const message of [
      undefined,
      null,
      'cards',
      [],
      {},
      { name: 'delete-everything' },
      { name: 'cards' },
      { name: 'cards', questions: many },
      { name: 'cards', questions: [{ ...question, kind: 'spell' }] },
      { name: 'cards', questions: [{ ...question, target: 7 }] },
      { name: 'cards', questions: [{ ...question, text: 'x'.repeat(1001) }] },
      { name: 'cards', questions: [{ ...question, candidates: Array(51).fill('A/1') }] },
      { name: 'open-panel' },
      { name: 'open-panel', focus: '' },
      { name: 'open-viewer', href: `https://docs.un.org/${'x'.repeat(3000)}` },
      { name: 'begin', address: 'https://docs.un.org', stated: 'tlh', sample: '' },
      { name: 'begin', address: 'https://docs.un.org', stated: null, sample: 'x'.repeat(LIMITS.sample + 1) },
      { name: 'read', before, blocks: Array(LIMITS.blocks + 1).fill(block) },
      { name: 'read', before, blocks: ['See A/1.'] },
      { name: 'read', before: { ...before, bodies: Array(51).fill('A') }, blocks: [block] },
      { name: 'read', before: { ...before, cited: [{ kind: 'rule', targets: [] }] }, blocks: [block] },
      { name: 'page', host: { toString: 'docs.un.org' } },
    ])
      expect(receive(message, 'tab')).toBe(undefined);
  });

  it('lets in all that a reader can have in mind', async () => {
    const text =
      'The General Assembly, at its fifty-fifth session, adopted resolution 55/25 with article 18 of the Organized Crime Convention. It recalled A/RES/54/126.\n\nGeneral Assembly resolutions\n\n55/25\n\n54/126';
    const [read] = scanBlocks(scan, before, [{ text, language: 'en' }]);
    const mind = read?.after;
    expect(
      [mind?.bodies, mind?.meetings, mind?.articles, mind?.cited, mind?.listed].map(
        (one) => one !== null && Object(one).length !== 0,
      ),
    ).toEqual(Array(5).fill(true));
    heard.length = 0;
    await receive({ name: 'read', before: mind, blocks: [block] }, 'tab');
    expect(heard).toEqual([{ name: 'read', before: mind, blocks: [block] }]);
  });

  it('drops fields that nobody asked for', async () => {
    heard.length = 0;
    await receive({ name: 'cards', questions: [{ ...question, extra: 1 }], more: true }, 'tab');
    expect(heard).toEqual([{ name: 'cards', questions: [question] }]);
  });
});
