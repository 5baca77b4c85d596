import { family, series } from '../family.ts';

/** UNCTAD. */
export const td = family({
  id: 'td',
  organ: 'TD',
  shape: [
    '\\d{2,4}',
    'B/(?:EX\\(\\d{1,3}\\)|C\\.[IVX]{1,3})/\\d{1,3}',
    'B/EX/\\d{1,3}',
    series('B|C|RBP|CODE|BPW', 'B|C|EX|WG|WP|MEM|EM|CONF|EG'),
  ].join('|'),
  bodies: [],
});

export const examples = ['TD/364/Rev.1', 'TD/B/WG.1/2', 'TD/B/EX/2', 'TD/500'];

export const counterExamples = ['TD/B', 'TD/B/WG.1'];
