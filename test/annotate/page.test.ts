// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type Page, readPage } from '../../src/annotate/page.ts';
import type { Placed } from '../../src/annotate/placed.ts';
import { AGAIN } from '../../src/annotate/timings.ts';
import { type BlockRead, scanBlocks, type TextBlock } from '../../src/core/reference/blocks.ts';
import type { Context, Reference, Scan } from '../../src/core/reference/reference.ts';
import { initialContext } from '../../src/core/reference/scan.ts';
import { page as fill, textOf } from './dom.ts';

/** Reading a page and every way in which it can change, in one file: all of it by the same scan of its own. */

const START = initialContext();

/** Reads `[x]` as a reference to the last body named by `{body}`, so that what a block says bears on the blocks after it. */
const scan: Scan = (block, context) => {
  let bodies = context.bodies;
  const references: Reference[] = [];
  for (const match of block.matchAll(/\{(\w+)\}|\[(\w+)\]/g)) {
    const [text, body, name] = match;
    if (body !== undefined) bodies = [body];
    else {
      const target = bodies[0] === undefined ? null : `${bodies[0]}/${name}`;
      const start = match.index;
      references.push({ start, end: start + text.length, text, kind: 'symbol', target, candidates: [], why: 'symbol' });
    }
  }
  return { references, context: { ...context, bodies } };
};

let placed: Map<object, { order: number; placed: readonly Placed[] }>;
/** Targets in the order in which they were placed. */
let put: (string | null)[];
let idle: ((timeLeft: () => number) => void)[];
let reading: Page | null;

/** Answers as the background does, in a later turn. */
type Read = (before: Context, blocks: readonly TextBlock[]) => Promise<readonly BlockRead[] | null>;
const answer: Read = async (before, blocks) => JSON.parse(JSON.stringify(scanBlocks(scan, before, blocks)));

function start({ timeLeft = () => 1000, read = answer }: { timeLeft?: () => number; read?: Read } = {}): Page {
  reading = readPage({
    root: document,
    read,
    initial: START,
    languageOf: () => null,
    lens: {
      place(key, order, list) {
        placed.set(key, { order, placed: list });
        put.push(...list.map(({ reference }) => reference.target));
      },
      remove: (key) => void placed.delete(key),
    },
    timeLeft,
    whenIdle: (work) => idle.push(work),
  });
  return reading;
}

/** Lets the page do all that it has planned; returns how many slices it took. */
async function rest(timeLeft = () => 1000): Promise<number> {
  let slices = 0;
  for (let left = 5; left > 0; left--) {
    for (let work = idle.shift(); work !== undefined; work = idle.shift()) {
      work(timeLeft);
      slices++;
      left = 5;
    }
    await answered();
  }
  return slices;
}

/** Until what was handed out has been answered. */
const answered = () => new Promise((done) => setTimeout(done, 0));

/** Mutation observers of happy-dom answer in a later turn. */
async function change(act: () => void): Promise<void> {
  act();
  await new Promise((done) => setTimeout(done, 5));
  put = [];
  await rest();
}

const found = () =>
  [...placed.values()]
    .sort((a, b) => a.order - b.order)
    .flatMap((entry) => entry.placed.map((one) => one.reference.target));

beforeEach(() => {
  placed = new Map();
  put = [];
  idle = [];
});
afterEach(() => reading?.destroy());

describe('reading a page', () => {
  it('folds the context through the blocks in order', async () => {
    fill('<h1>{A}</h1><p>[1] and [2]</p><div>{B}<p>[3]</p>[4]</div>');
    const page = start();
    expect([placed.size, page.complete]).toEqual([0, false]);
    await rest();
    expect(found()).toEqual(['A/1', 'A/2', 'B/3', 'B/4']);
    expect(page.complete).toBe(true);
  });

  it('goes on in slices when time runs out, with the same outcome', async () => {
    fill(`<p>{A}</p>${'<p>[1]</p>'.repeat(200)}`);
    start({ timeLeft: () => 0 });
    expect(await rest(() => 0)).toBeGreaterThan(10);
    expect(found()).toEqual(Array(200).fill('A/1'));
  });

  it('places a reference over the nodes that it stands in', async () => {
    fill('<p>{A} [<b>a</b>bc]</p>');
    start();
    await rest();
    const range = [...placed.values()][0]?.placed[0]?.ranges[0];
    expect(range && textOf(range)).toBe('[abc]');
  });

  it('marks nothing where the reader writes', async () => {
    fill('<p>{A}</p><div contenteditable="true"><p>[1]</p></div><p>[2]</p>');
    start();
    await rest();
    expect(found()).toEqual(['A/2']);
  });
});

describe('reading that takes its time', () => {
  /** Keeps what is handed out, to be answered when a test wants. */
  function held() {
    const asked: {
      blocks: readonly TextBlock[];
      done: (read: readonly BlockRead[] | null) => void;
      before: Context;
    }[] = [];
    const read: Read = (before, blocks) => new Promise((done) => asked.push({ before, blocks, done }));
    const next = async (isAnswered = true) => {
      const one = asked.shift();
      one?.done(isAnswered ? await answer(one.before, one.blocks) : null);
      await answered();
      return one?.blocks.map(({ text }) => text);
    };
    return { read, asked, next };
  }

  it('hands out little at first, then more, one batch after the other', async () => {
    fill(`<p>{A}</p>${`<p>${'-'.repeat(997)}[1]</p>`.repeat(60)}`);
    const { read, asked, next } = held();
    const page = start({ read });
    const sizes: number[] = [];
    for (;;) {
      for (const work of idle.splice(0)) work(() => 1000);
      expect(asked.length).toBeLessThan(2);
      const batch = await next();
      if (batch === undefined) break;
      sizes.push(batch.length);
    }
    expect(sizes).toEqual([9, 16, 32, 4]);
    expect([found().length, page.complete]).toEqual([60, true]);
  });

  it('takes of an answer what still stands as it was handed out, and hands out the rest again', async () => {
    fill('<p>{A} [1]</p><p id="b">{B} [2]</p><p>[3]</p>');
    const { read, next } = held();
    start({ read });
    document.querySelector('#b')?.remove();
    await new Promise((done) => setTimeout(done, 5));
    for (const work of idle.splice(0)) work(() => 1000);
    expect(await next()).toEqual(['{A} [1]', '{B} [2]', '[3]']);
    expect(found()).toEqual(['A/1']);
    expect(await next()).toEqual(['[3]']);
    expect([found(), await next()]).toEqual([['A/1', 'A/3'], undefined]);
  });

  it('reads nothing as of a document that the page showed before', async () => {
    fill('<p>{A} [1]</p><p>[2]</p>');
    const { read, asked, next } = held();
    const page = start({ read });
    page.setDocument('CTOC/COP/2022/1');
    await next();
    expect(found()).toEqual([]);
    expect(asked[0]?.before.document).toBe('CTOC/COP/2022/1');
    await next();
    expect(found()).toEqual(['A/1', 'A/2']);
  });

  it('is tried again where nobody answered, and in the end not before the page changes', async () => {
    vi.useFakeTimers();
    fill('<p>{A} [1]</p>');
    const { read, asked, next } = held();
    const page = start({ read });
    for (const wait of AGAIN) {
      const failed = next(false);
      await vi.advanceTimersByTimeAsync(0);
      await failed;
      expect(asked).toEqual([]);
      await vi.advanceTimersByTimeAsync(wait);
      for (const work of idle.splice(0)) work(() => 1000);
      expect(asked.length).toBe(1);
    }
    const last = next(false);
    await vi.advanceTimersByTimeAsync(100_000);
    await last;
    expect([idle, asked, found(), page.complete]).toEqual([[], [], [], false]);
    vi.useRealTimers();
    document.body.append('{B} [2]');
    await new Promise((done) => setTimeout(done, 5));
    for (const work of idle.splice(0)) work(() => 1000);
    await next();
    expect([found(), page.complete]).toEqual([['A/1', 'B/2'], true]);
  });

  it('marks nothing in a page that is left before the answer', async () => {
    fill('<p>{A} [1]</p>');
    const { read, next } = held();
    const page = start({ read });
    page.destroy();
    await next();
    expect(found()).toEqual([]);
  });

  it('ends as reading the page anew, whatever changes while answers are under way', async () => {
    for (let seed = 1; seed <= 6; seed++) {
      const random = randomly(seed);
      fill('<div><p>{A} [1]</p><p>[2]</p></div><div>[3]<b>[4]</b><p>{B}</p>[5]</div><p>[6]</p>'.repeat(40));
      const { read, next, asked } = held();
      start({ read });
      for (let turn = 0; turn < 20; turn++) {
        changeAtRandom(random, turn);
        await new Promise((done) => setTimeout(done, 1));
        idle.shift()?.(() => 1000);
        if (random(2) === 0) await next(random(5) > 0);
      }
      await new Promise((done) => setTimeout(done, 5));
      for (let left = 3; left > 0; left--) {
        for (const work of idle.splice(0)) work(() => 1000);
        if (asked.length > 0) left = 3;
        await next();
      }
      const changed = found();
      expect(changed).toEqual(await foundAnew());
      reading?.destroy();
    }
  });
});

describe('a page that changes', () => {
  it('reads what is added, in its place, and places nothing else', async () => {
    fill('<p>{A}</p><p id="a">[1]</p><p>[2]</p>');
    start();
    await rest();
    await change(() => {
      const added = document.createElement('p');
      added.append('[new]');
      document.querySelector('#a')?.after(added);
    });
    expect(found()).toEqual(['A/1', 'A/new', 'A/2']);
    expect(put).toEqual(['A/new']);
  });

  it('reads on from a changed block until the context is as before', async () => {
    fill('<p id="a">{A}</p><p>[1]</p><p>{C} [2]</p><p>[3]</p>');
    start();
    await rest();
    await change(() => {
      const text = document.querySelector('#a')?.firstChild as Text;
      text.data = '{B}';
    });
    expect(found()).toEqual(['B/1', 'C/2', 'C/3']);
    expect(put).toEqual(['B/1']);
  });

  it('forgets what is removed, and what it said', async () => {
    fill('<p>{A}</p><div id="gone"><p>{B} [1]</p><p>[2]</p></div><p>[3]</p>');
    start();
    await rest();
    expect(found()).toEqual(['B/1', 'B/2', 'B/3']);
    await change(() => document.querySelector('#gone')?.remove());
    expect(found()).toEqual(['A/3']);
  });

  it('joins and cuts blocks as inline and block elements come and go', async () => {
    fill('<div id="d">{A} [a<hr>b]</div>');
    start();
    await rest();
    expect(found()).toEqual([]);
    await change(() => document.querySelector('hr')?.remove());
    expect(found()).toEqual(['A/ab']);
    await change(() =>
      document
        .querySelector('#d')
        ?.insertBefore(document.createElement('p'), document.querySelector('#d')?.lastChild ?? null),
    );
    expect(found()).toEqual([]);
  });

  it('sees a reference that an inline element completes', async () => {
    fill('<p>{A} [a<b id="b"></b></p>');
    start();
    await rest();
    await change(() => document.querySelector('#b')?.append('b]'));
    expect(found()).toEqual(['A/ab']);
  });

  it('keeps the order however often something is put in at the same place', async () => {
    fill('<p id="first">{A}[0]</p><p>[end]</p>');
    start();
    await rest();
    for (let index = 1; index <= 60; index++) {
      await change(() => {
        const added = document.createElement('p');
        added.append(`[${index}]`);
        document.querySelector('#first')?.after(added);
      });
    }
    expect(found()).toEqual(['A/0', ...Array.from({ length: 60 }, (_, index) => `A/${60 - index}`), 'A/end']);
  });

  it('moves blocks with their references', async () => {
    fill('<p>{A}</p><p id="one">[1]</p><p id="two">[2]</p>');
    start();
    await rest();
    await change(() => document.body.append(document.querySelector('#one') as Element));
    expect(found()).toEqual(['A/2', 'A/1']);
  });

  it('is the same as reading the page anew, after many changes at random', async () => {
    const random = randomly(7);
    fill('<div><p>{A} [1]</p><p>[2]</p></div><div>[3]<b>[4]</b><p>{B}</p>[5]</div><p>[6]</p>');
    start();
    await rest();
    for (let turn = 0; turn < 60; turn++) {
      await change(() => changeAtRandom(random, turn));
      const changed = found();
      expect(changed).toEqual(await foundAnew());
    }
  });

  it('is the same where a long page changes before it has been read', async () => {
    for (let seed = 1; seed <= 6; seed++) {
      const random = randomly(seed);
      fill('<div><p>{A} [1]</p><p>[2]</p></div><div>[3]<b>[4]</b><p>{B}</p>[5]</div><p>[6]</p>'.repeat(40));
      start({ timeLeft: () => 0 });
      for (let turn = 0; turn < 20; turn++) {
        changeAtRandom(random, turn);
        await new Promise((done) => setTimeout(done, 1));
        idle.shift()?.(() => 0);
      }
      await change(() => {});
      const changed = found();
      expect(changed).toEqual(await foundAnew());
      reading?.destroy();
    }
  });
});

/** Numbers from 0 to below another one. */
function randomly(from: number): (below: number) => number {
  let seed = from;
  return (below) => {
    seed = (seed * 1103515245 + 12345) % 2147483648;
    return Math.floor((seed / 2147483648) * below);
  };
}

function changeAtRandom(random: (below: number) => number, turn: number): void {
  for (let count = random(3); count >= 0; count--) {
    const all = [...document.body.querySelectorAll('*')];
    const at = all[random(all.length)] ?? document.body;
    const made = document.createElement(['p', 'b', 'div', 'br', 'span'][random(5)] ?? 'p');
    made.append([`{${'ABC'[random(3)]}}`, `[${turn}]`, '[', 'x]', ' '][random(5)] ?? '');
    if (random(3) === 0 && all.length > 4) at.remove();
    else if (random(2) === 0) at.append(made, random(2) === 0 ? `[t${turn}]` : '');
    else at.before(made);
  }
}

/** What is found when the page is read from its beginning. */
async function foundAnew(): Promise<ReturnType<typeof found>> {
  reading?.destroy();
  placed.clear();
  idle = [];
  start();
  await rest();
  return found();
}

describe('the text of a page', () => {
  const texts = () => reading?.blocks().map(({ text }) => text);

  it('is given in the blocks that were read, also just after a change', async () => {
    fill('<h1>{A}</h1><p>See <b>[1]</b> here</p><div>and [2]</div>');
    start();
    await rest();
    expect(texts()).toEqual(['{A}', 'See [1] here', 'and [2]']);
    await change(() => document.querySelector('h1')?.after(document.createElement('p')));
    (document.querySelector('p') as HTMLElement).textContent = 'New.';
    await new Promise((done) => setTimeout(done, 5));
    expect(texts()).toEqual(['{A}', 'New.', 'See [1] here', 'and [2]']);
  });

  it('has nothing of what the reader is writing', async () => {
    fill('<p>{A} [1]</p><p contenteditable>my [2]</p><p>[3]</p>');
    start();
    await rest();
    expect(texts()).toEqual(['{A} [1]', '', '[3]']);
  });
});
