import { expect, it } from 'vitest';
import { keepLatest, mentions, organOf } from '../../../src/core/issuer/mind.ts';
import { grammarOf } from '../../../src/core/reference/grammar.ts';
import { initialContext } from '../../../src/core/reference/scan.ts';

it.each([
  ['CTOC/COP/2022/5', 'CTOC/COP', 'CTOC/COP'],
  ['CTOC/COP/WG.4/2022/4', 'CTOC/COP/WG.4', 'CTOC/COP'],
  ['CAC/COSP/IRG/2021/5', 'CAC/COSP/IRG', 'CAC/COSP'],
  ['FCCC/SBI/2019/9', 'FCCC', 'FCCC/CP'],
  ['CBD/SBSTTA/24/3', 'CBD', 'CBD/COP'],
  ['A/C.3/62/L.5', 'A', 'A'],
  ['A/AC.254/4', 'A/~committee', 'A'],
  ['A/HRC/22/10', 'A/HRC', 'A/HRC'],
  ['E/2022/28', 'CND', 'CND'],
  ['A/62/53', 'A/HRC', 'A/HRC'],
  ['A/78/53/Add.1', 'A/HRC', 'A/HRC'],
  ['A/60/53', 'A', 'A'],
  ['A/62/530', 'A', 'A'],
  ['E/1997/28/Add.1', 'CND', 'CND'],
  ['E/1996/28', 'E', 'E'],
  ['E/2022/280', 'E', 'E'],
  ['E/2022/30', 'CCPCJ', 'CCPCJ'],
  ['E/1999/30', 'CCPCJ', 'CCPCJ'],
  ['E/1996/30', 'E', 'E'],
  ['E/2022/301', 'E', 'E'],
])('%s is of %s, and %s decides there', (document, body, plenary) => {
  expect(organOf(document)).toEqual({ body, plenary });
});

it('knows no organ of what is no document', () => {
  expect(organOf(null)).toBeNull();
  expect(organOf('no symbol')).toBeNull();
});

/** What the last of several names means. */
function meaning(names: readonly string[], document: string | null = null, bodies: readonly string[] = []) {
  const placed = names.map((id, index) => ({ type: 'body' as const, start: index * 10, end: index * 10 + 5, id }));
  const { id, candidates } =
    mentions(placed, [], '', grammarOf('en'), { ...initialContext({ document }), bodies }).at(-1) ?? {};
  return id ?? candidates;
}

it.each([
  [['=conference'], null, ['CTOC/COP', 'CAC/COSP', 'CBD/COP', 'FCCC/CP']],
  [['=parties'], null, ['CTOC/COP', 'CBD/COP', 'FCCC/CP']],
  [['=states-parties'], null, 'CAC/COSP'],
  [['=environment-parties'], null, ['CBD/COP', 'FCCC/CP']],
  [['=assembly'], null, 'A'],
  [['=council'], null, ['E', 'A/HRC', 'S']],
  [['=commission'], null, ['CND', 'CCPCJ', 'E/CN.4', 'ECLAC']],
  [['=group'], null, []],
  [['=conference'], 'CTOC/COP/WG.4/2022/4', 'CTOC/COP'],
  [['=parties'], 'CTOC/COP/2022/5', 'CTOC/COP'],
  [['=parties'], 'CAC/COSP/2019/17', ['CTOC/COP', 'CBD/COP', 'FCCC/CP']],
  [['=environment-parties'], 'FCCC/CP/2015/10', 'FCCC/CP'],
  [['=group'], 'CTOC/COP/WG.4/2022/4', 'CTOC/COP/WG.4'],
  [['CTOC/COP/WG.2', '=group'], 'CTOC/COP/WG.4/2022/4', 'CTOC/COP/WG.2'],
  [['CAC/COSP', '=conference'], null, 'CAC/COSP'],
  [['CAC/COSP', '=conference'], 'CTOC/COP/2022/5', 'CTOC/COP'],
  [['~conference', '=conference'], null, '~conference'],
  [['~review-group', '=review-group'], null, '~review-group'],
  [['UNEP/EA', '=assembly'], null, 'UNEP/EA'],
  [['HSP/HA', '=assembly'], null, 'HSP/HA'],
  [['CND', 'CCPCJ', 'CND', '=commission'], null, 'CND'],
  [['CAC/COSP', 'A', '=conference'], null, 'CAC/COSP'],
  [['CBD/COP', '=parties'], null, 'CBD/COP'],
  [['CBD/COP', '=environment-parties'], null, 'CBD/COP'],
  [['CTOC/COP', '=environment-parties'], null, ['CBD/COP', 'FCCC/CP']],
  [['CAC/COSP', '=states-parties'], null, 'CAC/COSP'],
  [['=states-parties'], 'E/CN.6/2020/3', 'CAC/COSP'],
  [['=commission'], 'E/CN.6/2020/3', '~commission'],
] as const)('%j in %s', (names, document, expected) => {
  expect(meaning(names, document)).toEqual(expected);
});

it('remembers the bodies of the paragraphs before, but those of this one better', () => {
  expect(meaning(['=conference'], null, ['CTOC/COP', 'A'])).toBe('CTOC/COP');
  expect(meaning(['=conference'], null, ['CTOC/COP', 'CAC/COSP', 'A'])).toEqual(['CTOC/COP', 'CAC/COSP']);
  expect(meaning(['CTOC/COP', '=conference'], null, ['CAC/COSP'])).toBe('CTOC/COP');
  expect(meaning(['CTOC/COP', '=conference'], null, ['CTOC/COP', 'CAC/COSP'])).toBe('CTOC/COP');
  expect(meaning(['=conference'], null, ['~conference', 'CTOC/COP'])).toBe('CTOC/COP');
  expect(meaning(['=council'], null, ['E', 'S'])).toBe('S');
});

it('keeps each id once, the latest last', () => {
  const named = ['A', 'E', 'S'];
  keepLatest(named, 'S');
  expect(named).toEqual(['A', 'E', 'S']);
  keepLatest(named, 'A');
  expect(named).toEqual(['E', 'S', 'A']);
  keepLatest(named, 'CND');
  expect(named).toEqual(['E', 'S', 'A', 'CND']);
});
