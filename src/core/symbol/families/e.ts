import { family, series } from '../family.ts';

/** The Economic and Social Council, its commissions and its regional commissions. */
export const e = family({
  id: 'e',
  organ: 'E',
  shape: [
    'RES/(?:19|20)\\d\\d/\\d{1,4}(?: ?[A-Z])?',
    'RES/\\d{1,4}(?: [A-Z])? ?\\([IVXLC]{1,7}\\)',
    '\\d{2,4}',
    '(?:L|INF|NGO|SR|AC|BUR)[./]\\d{1,4}',
    '(?:19|20)\\d\\d/(?:(?:L|INF|NGO|SR|CRP|PC|OC|MISC)[./])?\\d{1,4}',
    '(?:ICEF|ESCWA|ESCAP|ECA|ECE|ECLAC|LC)/(?:[A-Z]{1,4}(?:\\.\\d{1,2})?/|\\d{1,4}/)*(?:(?:L|INF|CRP|WP|EC|P/L|AB/L)[./])?\\d{1,4}',
    series(
      'CN|ESCWA|ESCAP|ECA|ECE|ECLAC|LC|ICEF|INCB|INF|CEPA|CPR|NGO|OB|PFII|FAO|WGRP|WG|NL|NF|NR|C|T|AC',
      'CN|C|AC|CONF|WG|Sub|EC|GE|NL|NF|NR|CRP|PC|SR|IG',
    ),
  ].join('|'),
  bodies: [
    [/^E\/CN\.7\/|-E\/CN\.7\//, 'CND'],
    [/^E\/CN\.15\/|-E\/CN\.15\//, 'CCPCJ'],
    [/^E\/CN\.4\/Sub\.2\//, 'E/CN.4/SUB.2'],
    [/^E\/CN\.4\//, 'E/CN.4'],
    [/^E\/(?:ESCWA|ESCAP|ECA|ECE|ECLAC|LC|ICEF|INCB)\//, 'E/~commission'],
  ],
});

export const examples = [
  'E/2022/28',
  'E/CN.7/2022/14',
  'E/CN.15/2020/2',
  'E/CN.15/2014/CRP.1',
  'E/CN.4/Sub.2/1999/5',
  'E/CN.4/110',
  'E/RES/2019/18',
  'E/753',
  'E/20',
  'E/C.12/GC/20',
  'E/C.12/ITA/CO/5',
  'E/ESCWA/C.1/19/4 (Part I)/Add.5',
  'E/ESCWA/2017/EC.4/L.2',
  'E/ICEF/672 (Part I)',
  'E/AC.51/2025/4',
  'E/2022/L.4/Rev.1',
  'E/INCB/2020/1',
];

export const counterExamples = ['E/CN.7', 'E/CN.15', 'E/RES', 'E/2022', 'E/1', 'E/RES/2019', 'E/CN.15/', 'E/CN.7/2022'];
