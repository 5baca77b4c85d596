import { family } from '../family.ts';

/** The Preparatory Commission for the International Criminal Court. */
export const pcnicc = family({
  id: 'pcnicc',
  organ: 'PCNICC',
  shape: '(?:19|20)\\d\\d/(?:[A-Z]{2,6}/){0,5}(?:(?:L|INF|WP|DP|RT|CRP|MISC)[./])?\\d{1,3}',
});

export const examples = ['PCNICC/2000/1/Add.1', 'PCNICC/1999/L.3/Rev.1', 'PCNICC/2001/WGCA/DP.1'];

export const counterExamples = ['PCNICC/2000', 'PCNICC/WGCA'];
