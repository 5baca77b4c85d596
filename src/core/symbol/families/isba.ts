import { family } from '../family.ts';

/** The International Seabed Authority. */
export const isba = family({
  id: 'isba',
  organ: 'ISBA',
  shape: '(?:\\d{1,2}/(?:A|C|LTC|FC)|ST)/(?:(?:L|CRP|INF|WP|R|SGB|AI)[./])?(?:(?:19|20)\\d\\d/)?\\d{1,3}',
});

export const examples = [
  'ISBA/25/A/L.2',
  'ISBA/26/C/57',
  'ISBA/25/LTC/8',
  'ISBA/16/A/12/Rev.1',
  'ISBA/28/FC/2',
  'ISBA/ST/SGB/2014/3',
];

export const counterExamples = ['ISBA/27', 'ISBA/29/C', 'ISBA/A/2'];
