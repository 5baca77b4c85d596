import { family } from '../family.ts';

/** The Executive Committee of the Programme of the High Commissioner for Refugees. */
export const ec = family({
  id: 'ec',
  organ: 'EC',
  shape: '\\d{2}/SC/(?:CRP|INF|WP)[./]\\d{1,3}|SCP/\\d{1,3}',
});

export const examples = ['EC/76/SC/CRP.7', 'EC/SCP/12'];

export const counterExamples = ['EC/76', 'EC/EU', 'EC/76/SC', 'EC/1234'];
