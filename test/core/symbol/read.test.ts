import { expect, it } from 'vitest';
import { Addresses } from '../../../src/core/symbol/addresses.ts';
import { parseSymbol, symbolAround, symbolBody, symbolFamily } from '../../../src/core/symbol/read.ts';

it.each([
  [' A/55/25 ', 'A/55/25'],
  ['A/55/25*', 'A/55/25'],
  ['A/55/25**', 'A/55/25'],
  ['A/*55/25', null],
  ['a/res/1761(xvii)', 'A/RES/1761(XVII)'],
  ['A/RES/3201(S-VI)', 'A/RES/3201(S-VI)'],
  ['A/RES/3206 A - B (XXIX)', 'A/RES/3206 A-B (XXIX)'],
  ['A/75/5 (VOL.II)', 'A/75/5 (Vol. II)'],
  ['A/75/5 (2 Vol. II)', null],
  ['A/RES/53/243 A – B', 'A/RES/53/243 A-B'],
  ['S/12011', 'S/12011'],
  ['E/RES/2004/2005', null],
  ['A/C.3/2020', null],
  ['A/55/25 and more', null],
  ['', null],
])('the whole of %j is %j', (text, expected) => {
  expect(parseSymbol(text)).toBe(expected);
});

it.each([
  ['CTOC/COP/WG.4/2022/4', 'CTOC/COP/WG.4'],
  ['CTOC/COP/2022/5', 'CTOC/COP'],
  ['E/2022/28-E/CN.7/2022/14', 'CND'],
  ['S/2015/682', 'S'],
  ['CTOC/COP/WG.2/2022/4', 'CTOC/COP/WG.2'],
  ['CTOC/COP/WG.3/2022/4', 'CTOC/COP/WG.3'],
  ['CTOC/COP/WG.5/2022/4', 'CTOC/COP/WG.5'],
  ['CTOC/COP/WG.6/2022/4', 'CTOC/COP/WG.6'],
  ['CTOC/COP/WG.7/2022/4', 'CTOC/COP/WG.7'],
  ['CTOC/COP/WG.8/2022/4', 'CTOC/COP/WG.8'],
  ['CTOC/COP/WG.9/2022/4', 'CTOC/COP/WG.9'],
  ['CTOC/COP/WG.10/2022/4', 'CTOC/COP/WG.10'],
  ['CAC/COSP/2019/17', 'CAC/COSP'],
  ['CAC/COSP/IRG/2021/5', 'CAC/COSP/IRG'],
  ['CAC/COSP/WG.2/2019/3', 'CAC/COSP/WG.2'],
  ['CAC/COSP/WG.4/2019/3', 'CAC/COSP/WG.4'],
  ['CAC/COSP/WG.1/2008/2', 'CAC/COSP'],
  ['A/HRC/22/10', 'A/HRC'],
  ['A/C.1/62/L.5', 'A/C.1'],
  ['A/C.2/62/L.5', 'A/C.2'],
  ['A/C.3/62/L.5', 'A/C.3'],
  ['A/C.4/62/L.5', 'A/C.4'],
  ['A/C.5/62/L.5', 'A/C.5'],
  ['A/C.6/62/L.5', 'A/C.6'],
  ['A/AC.254/4', 'A/~committee'],
  ['A/CONF.222/4', 'A/~conference'],
  ['A/62/701', 'A'],
  ['CBD/COP/14/5', 'CBD/COP'],
  ['CBD/SBSTTA/24/3', 'CBD'],
  ['FCCC/CP/2015/10', 'FCCC/CP'],
  ['FCCC/SBI/2019/9', 'FCCC'],
  ['HSP/HA.2/4', 'HSP/HA'],
  ['HSP/GC/25/5', 'HSP'],
  ['UNEP/EA.4/L.5', 'UNEP/EA'],
  ['UNEP/CBD/COP/10/27', 'UNEP'],
  ['E/CN.7/2022/14', 'CND'],
  ['E/CN.15/2020/2', 'CCPCJ'],
  ['E/CN.4/110', 'E/CN.4'],
  ['E/CN.4/Sub.2/1999/5', 'E/CN.4/SUB.2'],
  ['E/CN.6/2020/3', 'E'],
  ['E/ESCWA/EC.9/2024/17/Report', 'E/~commission'],
  ['E/ESCAP/RES/73/3', 'E/~commission'],
  ['E/ECA/CM/57/6', 'E/~commission'],
  ['E/ECE/TRANS/505', 'E/~commission'],
  ['E/ICEF/672', 'E/~commission'],
  ['E/INCB/2020/1', 'E/~commission'],
  ['E/LC/L.5', 'E/~commission'],
  ['E/ECLAC/L.5', 'E/~commission'],
  ['CTOC/COP', null],
  ['XYZ/2022/1', null],
  ['no symbol', null],
])('%s is of %s', (symbol, body) => {
  expect(symbolBody(symbol)).toBe(body);
});

it('gives the family of the last half', () => {
  expect(symbolFamily('E/2022/28-A/77/12')).toMatchObject({ family: { id: 'a' }, symbol: { text: 'A/77/12' } });
  expect(symbolFamily('CTOC/COP')).toBeNull();
});

it('does not go back behind what was read before', () => {
  const addresses = new Addresses('A/55/25');
  expect(symbolAround('A/55/25', 1, 0, addresses)).toEqual({ start: 0, end: 7, symbol: 'A/55/25' });
  expect(symbolAround('A/55/25', 1, 1, addresses)).toBeNull();
});
