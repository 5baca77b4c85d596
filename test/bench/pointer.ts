import type { Chromium } from '../browser/chromium.ts';
import { crossingPage, rest, sweep } from '../browser/crossing.ts';
import type { Figure } from './goals.ts';
import { effort } from './times.ts';

const SWEEPS = effort(200, 2);
const RESTS = effort(20);

/** What a pointer opens over a page that is full of references: crossing them, and resting on them. */
export async function measurePointer(chromium: Chromium): Promise<Figure[]> {
  const page = await crossingPage(chromium);
  const { sweeps, opened } = await sweep(page, SWEEPS);
  const rests = await rest(page, RESTS);
  await page.close();
  const method = 'Chromium, a page of nothing but references';
  return [
    { id: 'sweep-cards', value: opened, beside: `${sweeps} sweeps`, method: `${method}, crossed in 14 moves each` },
    {
      id: 'rest-cards',
      value: rests.filter((cards) => cards === 1).length,
      beside: `${RESTS} rests`,
      method: `${method}; rests of 600 ms that opened one card each`,
    },
  ];
}
