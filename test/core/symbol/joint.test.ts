import { expect, it } from 'vitest';
import { halves } from '../../../src/core/symbol/joint.ts';

it.each([
  ['E/2022/28', ['E/2022/28']],
  ['E/2022/28-E/CN.7/2022/14', ['E/2022/28', 'E/CN.7/2022/14']],
  ['A/80/6 (Sect. 3)-E/2025/3', ['A/80/6 (Sect. 3)', 'E/2025/3']],
  ['E/ESCWA/29/12/Report-E/2016/41', ['E/ESCWA/29/12/Report', 'E/2016/41']],
  ['UNEP/CBD/BS/COP-MOP/1/15', ['UNEP/CBD/BS/COP-MOP/1/15']],
  ['UNEP/CBD/WG-ABS/9/3', ['UNEP/CBD/WG-ABS/9/3']],
  ['A/ES-10/273', ['A/ES-10/273']],
  ['CEDAW/C/CAF/1-5', ['CEDAW/C/CAF/1-5']],
])('%s', (symbol, expected) => {
  expect(halves(symbol)).toEqual(expected);
});
