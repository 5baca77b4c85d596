// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Page, readPage } from '../../src/annotate/page.ts';
import type { Placed } from '../../src/annotate/placed.ts';
import type { Reference, Scan } from '../../src/core/reference/reference.ts';
import { initialContext } from '../../src/core/reference/scan.ts';
import { page as fill, textOf } from './dom.ts';

/** Reading a page and every way in which it can change, in one file: all of it by the same scan of its own. */

const START = initialContext();

/** Reads `[x]` as a reference to the last body named by `{body}`, so that what a block says bears on the blocks after it. */
const scanned: string[] = [];
const scan: Scan = (block, context) => {
  scanned.push(block);
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
let sketches: Map<object, readonly AbstractRange[]>;
let idle: ((timeLeft: () => number) => void)[];
let reading: Page | null;

function start(timeLeft = () => 1000): Page {
  reading = readPage({
    root: document,
    scan,
    find: (text) =>
      Array.from(text.matchAll(/\[\w+\]/g), ({ 0: all, index }) => ({ start: index, end: index + all.length })),
    initial: START,
    languageOf: () => null,
    lens: {
      sketch: (key, _, ranges) => sketches.set(key, ranges()),
      place(key, order, list) {
        sketches.delete(key);
        placed.set(key, { order, placed: list });
      },
      remove(key) {
        sketches.delete(key);
        placed.delete(key);
      },
    },
    timeLeft,
    whenIdle: (work) => idle.push(work),
  });
  return reading;
}

/** Lets the page do all that it has planned; returns how many slices it took. */
function rest(timeLeft = () => 1000): number {
  let slices = 0;
  for (let work = idle.shift(); work !== undefined; work = idle.shift()) {
    work(timeLeft);
    slices++;
  }
  return slices;
}

/** Mutation observers of happy-dom answer in a later turn. */
async function change(act: () => void): Promise<void> {
  act();
  await new Promise((done) => setTimeout(done, 5));
  scanned.length = 0;
  rest();
}

const found = () =>
  [...placed.values()]
    .sort((a, b) => a.order - b.order)
    .flatMap((entry) => entry.placed.map((one) => one.reference.target));

beforeEach(() => {
  placed = new Map();
  sketches = new Map();
  idle = [];
  scanned.length = 0;
});
afterEach(() => reading?.destroy());

describe('reading a page', () => {
  it('waits until the page has time, then folds the context through the blocks in order', () => {
    fill('<h1>{A}</h1><p>[1] and [2]</p><div>{B}<p>[3]</p>[4]</div>');
    const page = start();
    expect([placed.size, page.complete]).toEqual([0, false]);
    rest();
    expect(found()).toEqual(['A/1', 'A/2', 'B/3', 'B/4']);
    expect(page.complete).toBe(true);
  });

  it('goes on in slices when time runs out, with the same outcome', () => {
    fill(`<p>{A}</p>${'<p>[1]</p>'.repeat(20)}`);
    start();
    expect(rest(() => 0)).toBeGreaterThan(10);
    expect(found()).toEqual(Array(20).fill('A/1'));
  });

  it('places a reference over the nodes that it stands in', () => {
    fill('<p>{A} [<b>a</b>bc]</p>');
    start();
    rest();
    const range = [...placed.values()][0]?.placed[0]?.ranges[0];
    expect(range && textOf(range)).toBe('[abc]');
  });

  it('marks nothing where the reader writes', () => {
    fill('<p>{A}</p><div contenteditable="true"><p>[1]</p></div><p>[2]</p>');
    start();
    rest();
    expect(found()).toEqual(['A/2']);
  });
});

const sketched = () => [...sketches.values()].flat().map(textOf);

describe('what is found at sight', () => {
  it('is marked at once, over inline elements too, until its block is read', () => {
    fill('<p>{A} [1<b>2]</b></p><p>[3]</p><p>plain</p>');
    start();
    expect([sketched(), placed.size, scanned]).toEqual([['[12]', '[3]'], 0, []]);
    idle.shift()?.(() => 0);
    expect([sketched(), found()]).toEqual([['[3]'], ['A/12']]);
    rest();
    expect([sketched(), found()]).toEqual([[], ['A/12', 'A/3']]);
  });

  it('is nothing on a page without references, nor where the reader writes', () => {
    fill('<p>plain</p><div contenteditable="true"><p>[1]</p></div>');
    start();
    expect(sketched()).toEqual([]);
  });

  it('is read at once, with all before it, when somebody asks for it', () => {
    fill('<p>{A} [1]</p><p>{B}</p><p id="asked">[2]</p><p>[3]</p>');
    const page = start();
    page.readTo(document.querySelector('#asked')?.firstChild as Node);
    expect([found(), sketched(), page.complete]).toEqual([['A/1', 'B/2'], ['[3]'], false]);
    scanned.length = 0;
    page.readTo(document.querySelector('p')?.firstChild as Node);
    expect(scanned).toEqual([]);
    rest();
    expect([found(), scanned]).toEqual([['A/1', 'B/2', 'B/3'], ['[3]']]);
  });

  it('goes with the text that it stands in, read or not, and with the page', async () => {
    fill('<p>{A}</p><p id="a">[1]</p><p id="b">[2]</p><p>[3]</p>');
    const page = start();
    document.querySelector('#b')?.remove();
    await new Promise((done) => setTimeout(done, 5));
    idle.shift()?.(() => 0);
    expect([sketched(), found()]).toEqual([['[1]', '[3]'], []]);
    page.destroy();
    expect(sketched()).toEqual([]);
  });
});

describe('a page that changes', () => {
  it('reads what is added, in its place, and nothing else', async () => {
    fill('<p>{A}</p><p id="a">[1]</p><p>[2]</p>');
    start();
    rest();
    await change(() => {
      const added = document.createElement('p');
      added.append('[new]');
      document.querySelector('#a')?.after(added);
    });
    expect(found()).toEqual(['A/1', 'A/new', 'A/2']);
    expect(scanned).toEqual(['[new]']);
  });

  it('reads on from a changed block until the context is as before', async () => {
    fill('<p id="a">{A}</p><p>[1]</p><p>{C} [2]</p><p>[3]</p>');
    start();
    rest();
    await change(() => {
      const text = document.querySelector('#a')?.firstChild as Text;
      text.data = '{B}';
    });
    expect(found()).toEqual(['B/1', 'C/2', 'C/3']);
    expect(scanned).toEqual(['{B}', '[1]', '{C} [2]']);
  });

  it('forgets what is removed, and what it said', async () => {
    fill('<p>{A}</p><div id="gone"><p>{B} [1]</p><p>[2]</p></div><p>[3]</p>');
    start();
    rest();
    expect(found()).toEqual(['B/1', 'B/2', 'B/3']);
    await change(() => document.querySelector('#gone')?.remove());
    expect(found()).toEqual(['A/3']);
  });

  it('joins and cuts blocks as inline and block elements come and go', async () => {
    fill('<div id="d">{A} [a<hr>b]</div>');
    start();
    rest();
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
    rest();
    await change(() => document.querySelector('#b')?.append('b]'));
    expect(found()).toEqual(['A/ab']);
  });

  it('keeps the order however often something is put in at the same place', async () => {
    fill('<p id="first">{A}[0]</p><p>[end]</p>');
    start();
    rest();
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
    rest();
    await change(() => document.body.append(document.querySelector('#one') as Element));
    expect(found()).toEqual(['A/2', 'A/1']);
  });

  it('is the same as reading the page anew, after many changes at random', async () => {
    const random = randomly(7);
    fill('<div><p>{A} [1]</p><p>[2]</p></div><div>[3]<b>[4]</b><p>{B}</p>[5]</div><p>[6]</p>');
    start();
    rest();
    for (let turn = 0; turn < 60; turn++) {
      await change(() => changeAtRandom(random, turn));
      const changed = found();
      expect(changed).toEqual(foundAnew());
    }
  });

  it('is the same where a long page changes before it has been read', async () => {
    for (let seed = 1; seed <= 6; seed++) {
      const random = randomly(seed);
      fill('<div><p>{A} [1]</p><p>[2]</p></div><div>[3]<b>[4]</b><p>{B}</p>[5]</div><p>[6]</p>'.repeat(40));
      start(() => 0);
      for (let turn = 0; turn < 20; turn++) {
        changeAtRandom(random, turn);
        await new Promise((done) => setTimeout(done, 1));
        idle.shift()?.(() => 0);
      }
      await change(() => {});
      const changed = found();
      expect(changed).toEqual(foundAnew());
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
function foundAnew(): ReturnType<typeof found> {
  reading?.destroy();
  placed.clear();
  idle = [];
  start();
  rest();
  return found();
}

describe('the text of a page', () => {
  const texts = () => reading?.blocks().map(({ text }) => text);

  it('is given in the blocks that were read, also just after a change', async () => {
    fill('<h1>{A}</h1><p>See <b>[1]</b> here</p><div>and [2]</div>');
    start();
    rest();
    expect(texts()).toEqual(['{A}', 'See [1] here', 'and [2]']);
    await change(() => document.querySelector('h1')?.after(document.createElement('p')));
    (document.querySelector('p') as HTMLElement).textContent = 'New.';
    await new Promise((done) => setTimeout(done, 5));
    expect(texts()).toEqual(['{A}', 'New.', 'See [1] here', 'and [2]']);
  });

  it('has nothing of what the reader is writing', () => {
    fill('<p>{A} [1]</p><p contenteditable>my [2]</p><p>[3]</p>');
    start();
    rest();
    expect(texts()).toEqual(['{A} [1]', '', '[3]']);
  });
});
