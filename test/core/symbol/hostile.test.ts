import { expect, it } from 'vitest';
import { found } from './found.ts';

/** A reader that looks back over all of it at each piece would not come to the end in the time that a test has. */
it.each([' E/ A/', 'A/', 'CTOC/COP/2022/5/', 'A/1-', '/E/(2017)', 'S/RES/1 (', 'undocs.org/A/', 'A/\u00ad'])(
  'reads on to the end of a long text of %j',
  (piece) => {
    expect(found(`${piece.repeat(100_000)} and CTOC/COP/2022/5`).at(-1)).toBe('CTOC/COP/2022/5');
  },
);
