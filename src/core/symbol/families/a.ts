import { family, series } from '../family.ts';

/** The General Assembly, its committees, conferences and the Human Rights Council. */
export const a = family({
  id: 'a',
  organ: 'A',
  shape: [
    // resolutions: by session, by special session, and by the running number of the sessions up to 1976
    'RES/(?:\\d{1,2}|E?S-\\d{1,2})/\\d{1,3}(?: ?[A-Z])?',
    'RES/\\d{1,4}(?: [A-Z])?(?: ?\\((?:E?S-)?[IVXLC]{1,7}\\))?',
    // the early numbers without a session; a single digit is more often something else
    '(?:(?:L|BUR|INF|NGO|PV|SR)[./])?\\d{2,4}',
    '(?:L|PV|SR|BUR|INF)[./]\\d',
    '(?:\\d{1,3}|E?S-\\d{1,2})/(?:(?:L|PV|INF|BUR|NGO|CRP|DEC|AGENDA)[./])?\\d{1,4}',
    'INF/\\d{1,3}/\\d{1,3}',
    // a session of the Human Rights Council is a prefix, `A/HRC/31/2` a document
    `(?!HRC/(?:S-)?\\d+$)${series('HRC/RES|HRC/DEC|HRC|PC|AC|BUR|EC|COPUOS|WGFS|SPC|CONF|C|AGENDA', 'CONF|AC|CN|WG|SC|SPC|Sub|EP|EC|C|GA|PC|MC')}`,
  ].join('|'),
  bodies: [
    [/^A\/HRC\//, 'A/HRC'],
    [/^A\/C\.1\//, 'A/C.1'],
    [/^A\/C\.2\//, 'A/C.2'],
    [/^A\/C\.3\//, 'A/C.3'],
    [/^A\/C\.4\//, 'A/C.4'],
    [/^A\/C\.5\//, 'A/C.5'],
    [/^A\/C\.6\//, 'A/C.6'],
    [/^A\/AC\.(\d+)\//, 'A/~committee'],
    [/^A\/CONF\./, 'A/~conference'],
  ],
});

export const examples = [
  'A/RES/55/25',
  'A/RES/217(III)',
  'A/RES/217 A (III)',
  'A/RES/S-25/1',
  'A/80/6 (Sect. 16)',
  'A/80/6 (Sect. 3)/Add.1',
  'A/75/5 (Vol. II)',
  'A/C.3/80/L.9',
  'A/C.3/307/Rev.2',
  'A/C.4/SR.985',
  'A/HRC/31/2',
  'A/HRC/WG.6/34/ITA/3',
  'A/HRC/S-21/1',
  'A/HRC/RES/7/8',
  'A/CONF.222/6',
  'A/CONF.200/PC/WG.1/3',
  'A/AC.260/2',
  'A/ES-10/273/Corr.1',
  'A/65/PV.22',
  'A/CN.10/2025/INF/1',
  'A/810',
  'A/62/701/Add.1',
];

export const counterExamples = [
  'A/C.3',
  'A/CONF.222',
  'A/HRC',
  'A/HRC/31',
  'A/RES',
  'A/4',
  'A/HRC/',
  'A/B',
  'A/RES/55/',
  'A/AC.260',
];
