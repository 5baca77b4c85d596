import { describe, expect, test } from 'vitest';
import { known, steps, through } from './steps.ts';

/** The chain of each working group as the documents of the sixth to eleventh sessions tell it. */

const TOP = ['adopting-resolution A/RES/55/25', 'treaty UNTOC', 'article UNTOC/ART/32'];

/** `wanted` in this order; others may stand between. */
function expectInOrder(all: readonly string[], wanted: readonly string[]): void {
  expect(all.filter((step) => wanted.includes(step))).toEqual(wanted);
}

const bases = (all: readonly string[]) => all.filter((step) => /^(?:founding|continuing|task) /.test(step));

test('technical assistance: provisional by decision 2/6, constant by decision 4/3, a joint discussion by resolution 10/6', async () => {
  const chain = await known('CTOC/COP/WG.2');
  const all = steps(chain);
  expectInOrder(all, [
    ...TOP,
    'founding CTOC/COP/DEC/2/6',
    'continuing CTOC/COP/DEC/4/3',
    'continuing CTOC/COP/RES/5/6',
    'task CTOC/COP/RES/5/7',
    'task CTOC/COP/RES/7/1',
    'task CTOC/COP/RES/10/6',
    'body CTOC/COP/WG.2 here',
    'meeting CTOC/COP/WG.2#12',
    'document CTOC/COP/WG.2/2020/3',
    'note CTOC/COP/2020/5',
    'session CTOC/COP#10',
    'meeting CTOC/COP/WG.2#13',
    'document CTOC/COP/WG.2/2022/4-CTOC/COP/WG.3/2022/4',
    'note CTOC/COP/2022/5',
    'session CTOC/COP#11',
    'meeting CTOC/COP/WG.2#14',
  ]);
  expect(through(chain, 'CTOC/COP/RES/7/1')).toEqual(['encourages CTOC/COP/WG.2']);
});

test('international cooperation: a constant element by decision 3/2, reaffirmed, encouraged to meet every year', async () => {
  const chain = await known('CTOC/COP/WG.3');
  const all = steps(chain);
  expectInOrder(all, [
    ...TOP,
    'founding CTOC/COP/DEC/3/2',
    'continuing CTOC/COP/RES/5/8',
    'task CTOC/COP/RES/7/1',
    'task CTOC/COP/RES/10/6',
    'body CTOC/COP/WG.3 here',
    'meeting CTOC/COP/WG.3#11',
    'document CTOC/COP/WG.3/2020/4',
    'note CTOC/COP/2020/5',
    'session CTOC/COP#10',
    'meeting CTOC/COP/WG.3#12',
    'document CTOC/COP/WG.3/2021/4',
    'meeting CTOC/COP/WG.3#13',
    'document CTOC/COP/WG.2/2022/4-CTOC/COP/WG.3/2022/4',
    'note CTOC/COP/2022/5',
    'session CTOC/COP#11',
  ]);
  expect(bases(all)[0]).toBe('founding CTOC/COP/DEC/3/2');
});

test('trafficking in persons: created by decision 4/4 under its Protocol, permanent by resolution 7/1', async () => {
  const chain = await known('CTOC/COP/WG.4');
  const all = steps(chain);
  expectInOrder(all, [
    'adopting-resolution A/RES/55/25',
    'treaty UNTOC',
    'treaty UNTOC-TIP',
    'article UNTOC/ART/32',
    'founding CTOC/COP/DEC/4/4',
    'task CTOC/COP/RES/5/2',
    'continuing CTOC/COP/RES/7/1',
    'body CTOC/COP/WG.4 here',
    // The recommendations of its fourth meeting came to the sixth session by a note of their own.
    'meeting CTOC/COP/WG.4#4',
    'note CTOC/COP/2012/3',
    'session CTOC/COP#6',
    'meeting CTOC/COP/WG.4#9',
    'document CTOC/COP/WG.4/2019/6',
    'meeting CTOC/COP/WG.4#10',
    'document CTOC/COP/WG.4/2020/4',
    'note CTOC/COP/2020/5',
    'session CTOC/COP#10',
    'meeting CTOC/COP/WG.4#11',
    'document CTOC/COP/WG.4/2021/6',
    'meeting CTOC/COP/WG.4#12',
    'document CTOC/COP/WG.4/2022/4',
    'note CTOC/COP/2022/5',
    'session CTOC/COP#11',
  ]);
  expect(through(chain, 'CTOC/COP/2020/5')).toEqual(['brings CTOC/COP/WG.4/2019/6', 'brings CTOC/COP/WG.4/2020/4']);
  expect(through(chain, 'UNTOC')).toEqual(['supplements UNTOC-TIP']);
});

test('review of implementation: created by resolution 5/5 for two meetings', async () => {
  const all = steps(await known('CTOC/COP/WG.5'));
  expectInOrder(all, [
    ...TOP,
    'founding CTOC/COP/RES/5/5',
    'body CTOC/COP/WG.5 here',
    'meeting CTOC/COP/WG.5#1',
    'meeting CTOC/COP/WG.5#2',
  ]);
  expect(bases(all)).toEqual(['founding CTOC/COP/RES/5/5']);
});

test('firearms: created by resolution 5/4 under the Protocol of resolution 55/255, permanent by resolution 7/1', async () => {
  const all = steps(await known('CTOC/COP/WG.6'));
  expectInOrder(all, [
    'adopting-resolution A/RES/55/25',
    'adopting-resolution A/RES/55/255',
    'treaty UNTOC',
    'treaty UNTOC-FIREARMS',
    'article UNTOC/ART/32',
    'founding CTOC/COP/RES/5/4',
    'continuing CTOC/COP/RES/7/1',
    'body CTOC/COP/WG.6 here',
    'meeting CTOC/COP/WG.6#1',
    'document CTOC/COP/2012/6',
    'meeting CTOC/COP/WG.6#7',
    'document CTOC/COP/WG.6/2020/4',
    'note CTOC/COP/2020/5',
    'session CTOC/COP#10',
    'meeting CTOC/COP/WG.6#8',
    'document CTOC/COP/WG.6/2021/4',
    'meeting CTOC/COP/WG.6#9',
    'document CTOC/COP/WG.6/2022/4',
    'note CTOC/COP/2022/5',
    'session CTOC/COP#11',
  ]);
});

test('smuggling of migrants: created by resolution 5/3 under its Protocol, permanent by resolution 7/1', async () => {
  const all = steps(await known('CTOC/COP/WG.7'));
  expectInOrder(all, [
    'adopting-resolution A/RES/55/25',
    'treaty UNTOC',
    'treaty UNTOC-SOM',
    'article UNTOC/ART/32',
    'founding CTOC/COP/RES/5/3',
    'continuing CTOC/COP/RES/7/1',
    'body CTOC/COP/WG.7 here',
    'meeting CTOC/COP/WG.7#1',
    'note CTOC/COP/2012/8',
    'session CTOC/COP#6',
    'meeting CTOC/COP/WG.7#6',
    'document CTOC/COP/WG.7/2019/6',
    'meeting CTOC/COP/WG.7#7',
    'document CTOC/COP/WG.7/2020/4',
    'note CTOC/COP/2020/5',
    'session CTOC/COP#10',
    'meeting CTOC/COP/WG.7#8',
    'document CTOC/COP/WG.7/2021/5',
    'meeting CTOC/COP/WG.7#9',
    'document CTOC/COP/WG.7/2022/4',
    'note CTOC/COP/2022/5',
    'session CTOC/COP#11',
  ]);
});

test('the expert group of resolution 9/1: two meetings, both reports to the tenth session', async () => {
  const chain = await known('CTOC/COP/WG.10');
  const all = steps(chain);
  expectInOrder(all, [
    ...TOP,
    'founding CTOC/COP/RES/9/1',
    'body CTOC/COP/WG.10 here',
    'meeting CTOC/COP/WG.10#1',
    'document CTOC/COP/WG.10/2019/5',
    'meeting CTOC/COP/WG.10#2',
    'document CTOC/COP/WG.10/2020/6',
    'note CTOC/COP/2020/5',
    'session CTOC/COP#10',
  ]);
  expect(bases(all)).toEqual(['founding CTOC/COP/RES/9/1']);
});

describe('a joint document', () => {
  const JOINT = 'CTOC/COP/WG.2/2022/4-CTOC/COP/WG.3/2022/4';

  test.each([JOINT, 'CTOC/COP/WG.2/2022/4', 'CTOC/COP/WG.3/2022/4'])('has both chains, by %s', async (id) => {
    const chain = await known(id);
    expect(chain.lanes.map(({ body }) => body)).toEqual(['CTOC/COP/WG.2', 'CTOC/COP/WG.3']);
    const wanted = [...TOP, `document ${JOINT} here`, 'note CTOC/COP/2022/5', 'session CTOC/COP#11'];
    expect(steps(chain, 0)).toEqual(expect.arrayContaining(['founding CTOC/COP/DEC/2/6', ...wanted]));
    expect(steps(chain, 1)).toEqual(expect.arrayContaining(['founding CTOC/COP/DEC/3/2', ...wanted]));
  });

  test('names resolution 10/6 as the reason for the joint discussion, in both', async () => {
    const chain = await known(JOINT);
    for (const [lane, meeting, other] of [
      [0, 'CTOC/COP/WG.2#13', 'CTOC/COP/WG.3#13'],
      [1, 'CTOC/COP/WG.3#13', 'CTOC/COP/WG.2#13'],
    ] as const) {
      expect(steps(chain, lane)).toContain('task CTOC/COP/RES/10/6');
      expect(through(chain, meeting, lane)).toEqual(
        expect.arrayContaining([`joint-with ${other}`, 'implements CTOC/COP/RES/10/6']),
      );
    }
  });

  test('resolution 5/7 was the reason in 2012', async () => {
    const chain = await known('CTOC/COP/WG.2@2012-10-18');
    expect(through(chain, 'CTOC/COP/WG.2@2012-10-18')).toContain('implements CTOC/COP/RES/5/7');
    expect(steps(chain)).not.toContain('task CTOC/COP/RES/10/6');
  });
});
