import { family, series } from '../family.ts';

/** UNDP, UNFPA and UNOPS. */
export const dp = family({
  id: 'dp',
  organ: 'DP',
  shape: [
    '(?:\\d{1,4}|E?S-\\d{1,2})/(?:(?:L|INF|CRP|NGO)[./])?\\d{1,4}',
    series('FPA|OPS|DCP|CCF|REP|CPD|RP|SSC|FPA-ICEF-UNW', 'FPA|OPS'),
  ].join('|'),
});

export const examples = [
  'DP/2019/1',
  'DP/FPA/2019/1',
  'DP/2019/L.2',
  'DP/DCP/ITA/4',
  'DP/FPA/CPD/ITA/1',
  'DP/FPA/2019/4 (Part I)',
  'DP/2021/CRP.1',
  'DP/FPA-ICEF-UNW/2024/1',
];

export const counterExamples = ['DP/FPA'];
