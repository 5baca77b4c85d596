import { expect, test } from 'vitest';
import { read } from '../rules/source.ts';
import { GOALS, type GoalId, goalText } from './goals.ts';

test('the README has every goal, as it is measured', () => {
  const [, table = ''] = read('README.md').split('<!-- npm run bench -- --write -->');
  const rows = [...table.matchAll(/^\| `([\w-]+)` \| (.*)$/gm)].map(([, id, cells = '']) => ({
    id,
    cells: cells.split(' | '),
  }));
  const wanted = Object.keys(GOALS) as GoalId[];
  expect(rows.map(({ id }) => id).sort()).toEqual([...wanted].sort());
  for (const { id, cells } of rows)
    expect(cells).toEqual(expect.arrayContaining([GOALS[id as GoalId].name, goalText(id as GoalId)]));
});
