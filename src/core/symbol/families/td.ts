import { family, series } from '../family.ts';

/** UNCTAD. */
export const td = family({
  id: 'td',
  organ: 'TD',
  shape: [
    '\\d{2,4}',
    '(?:L|INF|NGO)[./]\\d{1,4}',
    series(
      'B|C|EX|WP|RBP|CODE|BPW|CLP|ISAR|CONF|EFD|EDE|CBR|IGO|NGO|LIST',
      'B|C|EX|WG|WP|MEM|EM|CONF|EG|COM|CN|SC|COCOA|TIMBER|COFFEE|RUBBER',
    ),
  ].join('|'),
});

export const examples = [
  'TD/364/Rev.1',
  'TD/B/WG.1/2',
  'TD/B/EX/2',
  'TD/500',
  'TD/B/EFD/8/3',
  'TD/B/NGO/LIST/30',
  'TD/L.427',
  'TD/B/EX(68)/2',
  'TD/B(S-XXXI)/INF/1',
  'TD/B/C.I/MEM.2/67',
  'TD/B/C.I/CLP/5',
  'TD/B/C.II/16',
  'TD/B/WP/335',
  'TD/B/66/5',
  'TD/RBP/CONF.9/9',
  'TD/TIMBER.3/12',
  'TD/B/COM.2/EM.26/3',
];

export const counterExamples = ['TD/B', 'TD/B/WG.1', 'TD/B/EX(68)', 'TD/B/C.I'];
