import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { compareIds } from '../../../src/core/records/order.ts';

it('puts numbers by their value', () => {
  const sorted = [
    'CTOC/COP#9',
    'CTOC/COP#10',
    'CTOC/COP/DEC/4/4',
    'CTOC/COP/RES/9/3',
    'CTOC/COP/RES/10/1',
    'CTOC/COP/WG.2/2007/1',
    'CTOC/COP/WG.2/2007/2',
    'CTOC/COP/WG.10/2019/5',
  ];
  expect([...sorted].reverse().sort(compareIds)).toEqual(sorted);
});

it('is an order', () => {
  const part = fc.oneof(
    fc.constantFrom('CTOC/', 'WG.', '#', '~a', '/', ' ', '('),
    fc.integer({ min: 0, max: 30 }).map(String),
  );
  const id = fc.array(part, { maxLength: 6 }).map((parts) => parts.join(''));
  fc.assert(
    fc.property(id, id, id, (a, b, c) => {
      expect(Math.sign(compareIds(a, b))).toBe(-Math.sign(compareIds(b, a)) + 0);
      if (compareIds(a, b) <= 0 && compareIds(b, c) <= 0) expect(compareIds(a, c)).toBeLessThanOrEqual(0);
      if (compareIds(a, b) === 0) expect(a).toBe(b);
    }),
  );
});
