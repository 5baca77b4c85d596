import { describe, expect, it } from 'vitest';
import {
  canIssue,
  certainBody,
  classOf,
  instrumentId,
  isForeignIssuer,
  onlyBody,
  possibleBodies,
} from '../../../src/core/issuer/bodies.ts';
import { conferenceHas } from '../../../src/core/issuer/conference.ts';
import { bodyOf } from '../../../src/core/issuer/verdict.ts';

/** What a body has in its range, first and last, and what is just out of it. */
const CASES: readonly (readonly [
  body: string,
  kind: 'resolution' | 'decision',
  inside: string[],
  outside: string[],
])[] = [
  [
    'CTOC/COP',
    'resolution',
    ['5/8', '9/3', '13/1', '13/8', '4/8'],
    ['9/4', '12/5', '13/9', '14/1', '0/1', '112/1', '5/81'],
  ],
  ['CTOC/COP', 'decision', ['4/8', '9/2', '9/3'], ['4/9', '9/4', '13/9', '4/4 A/1']],
  ['CAC/COSP', 'resolution', ['1/1', '11/15'], ['0/1', '12/1', '11/16', '11/0', '11/15/2', '1']],
  [
    'CBD/COP',
    'decision',
    ['13/1', '17/40', 'I/1', 'III/12', 'VIII/3', 'IX/20', 'XI/5', 'XII/24'],
    ['12/1', '18/1', '13/41', 'XIII/1', 'X', 'IX/123', 'XXI/1'],
  ],
  ['CBD/COP', 'resolution', [], ['13/1', 'IX/20']],
  ['FCCC/CP', 'decision', ['1/CP.21', '18/CMA.1', '2/CMP.16'], ['1/CP', 'A1/CP.21', '1/CP.21/2', '1/XX.21']],
  [
    'A',
    'resolution',
    [
      '31/1',
      '81/400',
      'S-17/2',
      'ES-10/21',
      '2200 A (XXI)',
      '46(I)',
      '44(I)',
      '60/12 B',
      '53/243 A-B',
      '3201 (S-VI)',
      'S-17/10',
      '57/337',
    ],
    [
      ...['30/1', '82/1', '31/401', '90(II)', 'AS-1/1', 'S-17/2/3', '13201 (S-VI)', '3201 (S-VI) A', 'S-17/11'],
      ...['12345(V)', 'S-10/119', 'AES-10/21', '60/0', 'ES-10/1234', '160/12'],
    ],
  ],
  [
    'A',
    'decision',
    ['31/301', '81/999', 'S-30/11'],
    ['S-30/1', 'S-30/10', '57/337', '56/300', '31/299', '31/5', '31/55', '82/301', '30/301'],
  ],
  ['UNEP/EA', 'resolution', ['1/1', '7/30'], ['8/1', '7/31']],
  [
    'UNEP/GC',
    'decision',
    ['SS.VI/1', 'SS.X/14', '9/1', '27/40'],
    ['8/1', '28/1', '27/41', 'ASS.VI/1', 'SS.VI/123', 'SS.6/1'],
  ],
  ['UNEP/GC', 'resolution', [], ['9/1']],
  ['HSP/HA', 'resolution', ['1/1', '2/20'], ['3/1', '2/21']],
  [
    'E',
    'resolution',
    [
      '1967/1',
      '2013/19',
      '1970/1466(XLVIII)',
      '9(II)',
      '36(IV)',
      '45(I)',
      '200(X)',
      '277(X)',
      '728 F (XXVIII)',
      '1990/1',
    ],
    [
      '1965/1',
      '2013/200',
      '12013/19',
      '2013/19/2',
      '1967/0',
      '1990/12345',
      '46(I)',
      '199(X)',
      '316(XXVIII)',
      '683(XXXV)',
      '10009(II)',
    ],
  ],
  ['E', 'decision', ['2009/251', '1990/999'], ['76(V)', '2009/19', '2100/251', '2009/2000']],
  ['E', 'resolution', ['1967/1'], ['2013/19(xx)', '2013/19(123)']],
  ['A/HRC', 'resolution', ['1/1', '63/40', 'S-1/1'], ['64/1', '63/51', 'AS-1/1', 'S-1/1/2', '6/101', 'S-12/101']],
  ['A/HRC', 'decision', ['1/101', '17/199', 'S-4/101'], ['17/19', '17/200', 'S-4/1']],
  [
    'S',
    'resolution',
    ['1', '2388', '2388 (2017)', '1325/2000', '242/1967', '1540/2004'],
    ['1325/1930', '5/2000', '1325/200x', '12345', '1325/2100'],
  ],
  ['S', 'decision', [], ['2388 (2017)', '1325']],
  [
    'CND',
    'resolution',
    ['35/1', '69/25', '1 (XXVII)', '12(S-VI)', '6 (XXV)'],
    ['34/1', '70/1', '69/26', '123 (XXV)', '1 (25)', '1 (XXV) A'],
  ],
  ['CCPCJ', 'resolution', ['14/1', '35/15'], ['13/1', '36/1', '35/16']],
  ['E/CN.4', 'resolution', ['1978/1', '2005/80', '2006/1'], ['1977/1', '2007/1', '2005/100', '2005/130', '2005/131']],
  ['E/CN.4', 'decision', ['2005/101', '2005/130'], ['2005/131', '2005/80', '2005/101/3']],
  ['ECLAC', 'resolution', ['553(XXVI)', '683(XXXV)', '900(XX)'], ['901(XXI)', '553/26', '316(XXVIII)']],
];

describe.each(CASES)('%s, %s', (body, kind, inside, outside) => {
  it('can have issued what is in its range', () => {
    expect(inside.filter((number) => !canIssue(body, kind, number))).toEqual([]);
  });
  it('cannot have issued what is out of it', () => {
    expect(outside.filter((number) => canIssue(body, kind, number))).toEqual([]);
  });
});

it('reads roman figures', () => {
  // such numbers ran on: 45 for each session are the Council's, one more is the Assembly's
  for (const [session, roman] of [
    [4, 'IV'],
    [6, 'VI'],
    [9, 'IX'],
    [14, 'XIV'],
    [29, 'XXIX'],
    [40, 'XL'],
  ] as const) {
    expect([roman, canIssue('E', 'resolution', `${45 * session}(${roman})`)]).toEqual([roman, true]);
    expect([roman, canIssue('E', 'resolution', `${45 * session + 1}(${roman})`)]).toEqual([roman, false]);
    expect([roman, canIssue('A', 'resolution', `${45 * session + 1}(${roman})`)]).toEqual([roman, true]);
  }
});

it('tells nothing from a number that many Conferences have', () => {
  expect(possibleBodies('decision', 'IX/2')).toEqual([]);
  expect(possibleBodies('decision', 'SS.X/2')).toEqual(['UNEP/GC']);
});

it('keeps to its answers however many numbers are asked about', () => {
  for (let item = 1; item <= 2100; item++) canIssue('A', 'resolution', `60/${item}`);
  expect(canIssue('A', 'resolution', '60/1')).toBe(true);
  expect(canIssue('A', 'resolution', '60/2000')).toBe(false);
  expect(canIssue('nobody', 'resolution', '60/1')).toBe(false);
});

it.each([
  ['CTOC/COP', 'conference'],
  ['CAC/COSP', 'conference'],
  ['CBD/COP', 'conference'],
  ['FCCC/CP', 'conference'],
  ['A', 'assembly'],
  ['UNEP/EA', 'assembly'],
  ['HSP/HA', 'assembly'],
  ['UNEP/GC', 'council'],
  ['E', 'council'],
  ['A/HRC', 'council'],
  ['S', 'council'],
  ['CND', 'commission'],
  ['CCPCJ', 'commission'],
  ['E/CN.4', 'commission'],
  ['E/CN.4/SUB.2', 'commission'],
  ['ECLAC', 'commission'],
  ['CTOC/COP/WG.4', 'group'],
  ['~committee', 'committee'],
  ['CAC/COSP/WG.2', 'group'],
  ['CAC/COSP/IRG', 'review-group'],
  ['E/CN.6', null],
])('the class of %s is %s', (id, kind) => {
  expect(classOf(id)).toBe(kind);
});

it.each([
  ['CTOC/COP', 'resolution', '7/1', 'CTOC/COP/RES/7/1'],
  ['CTOC/COP', 'decision', '4/4', 'CTOC/COP/DEC/4/4'],
  // cited as the wrong kind
  ['CTOC/COP', 'resolution', '4/4', 'CTOC/COP/DEC/4/4'],
  ['CTOC/COP', 'decision', '7/1', 'CTOC/COP/RES/7/1'],
  ['CAC/COSP', 'decision', '7/1', 'CAC/COSP/DEC/7/1'],
  ['FCCC/CP', 'resolution', '1/CP.21', 'FCCC/CP/DEC/1/CP.21'],
  // resolutions of the tenth emergency session
  ['A', 'resolution', 'S-10/19', 'A/RES/ES-10/19'],
  ['A', 'resolution', 'S-10/2', 'A/RES/S-10/2'],
  ['A', 'decision', 'S-10/19', 'A/DEC/S-10/19'],
  ['UNEP/EA', 'resolution', '5/14', 'UNEP/EA.5/RES.14'],
  ['UNEP/EA', 'decision', '4/2', 'UNEP/EA.4/DEC.2'],
  ['HSP/HA', 'resolution', '1/1', 'HSP/HA.1/RES.1'],
  ['S', 'resolution', '1325/2000', 'S/RES/1325 (2000)'],
  ['S', 'resolution', '1325 (2000)', 'S/RES/1325 (2000)'],
  ['E/CN.6', 'resolution', '60/1', 'E/CN.6/RES/60/1'],
] as const)('%s %s %s is %s', (body, kind, number, id) => {
  expect(instrumentId(body, kind, number)).toBe(id);
});

it.each([
  ['CTOC/COP/RES/7/1', 'CTOC/COP'],
  ['A/DEC/79/505', 'A'],
  ['UNEP/EA.15/RES.14', 'UNEP/EA'],
  ['HSP/HA.1/DEC.1', 'HSP/HA'],
  ['CTOC/COP/2022/5', null],
])('%s is of %s', (id, body) => {
  expect(bodyOf(id)).toBe(body);
});

it('believes any strange Conference to have resolutions, but no committee and no group', () => {
  expect(['~conference', '~council', '~committee', '~group', '~review-group', 'A'].filter(isForeignIssuer)).toEqual([
    '~conference',
    '~council',
  ]);
});

it('knows nothing of the numbers of a session to come but that they are few', () => {
  expect(
    ['13/1', '13/8', '13/9', '14/1', '12/4', '12/5', '10/71'].filter((number) => conferenceHas('resolution', number)),
  ).toEqual(['13/1', '13/8', '12/4']);
  expect(['7/1 ', ' 7/1', '7/1/1', '107/1', ''].filter((number) => conferenceHas('resolution', number))).toEqual([]);
});

it.each([
  ['resolution', '73/195', 'A'],
  ['resolution', '2388 (2017)', 'S'],
  ['resolution', '2388 (1990)', null],
  ['resolution', 'ES-10/21', 'A'],
  ['resolution', '3201 (S-VI)', 'A'],
  ['decision', '2009/251', 'E'],
  // others have come to so many as well, known or not
  ['resolution', '40/30', null],
  ['resolution', '73/25', null],
  ['resolution', '73/26', 'A'],
  ['resolution', '7/1', null],
  // regional commissions that are not told of count as this one does
  ['resolution', '683(XXXV)', null],
  ['resolution', '99/99', null],
] as const)('the one body whose %s %s must be: %s', (kind, number, body) => {
  expect(onlyBody(kind, number)).toBe(body);
});

it.each([
  ['73/195', 'A', 'A'],
  ['73/195', 'E', null],
  ['73/195', undefined, null],
  ['ES-10/21', undefined, 'A'],
  ['2388 (2017)', 'A', 'S'],
  ['40/30', 'A', null],
] as const)('resolution %s in a document of %s outweighs whoever is named: %s', (number, own, body) => {
  expect(certainBody('resolution', number, own)).toBe(body);
});
