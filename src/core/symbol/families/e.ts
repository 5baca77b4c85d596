import { COMMITTEE, family, OPEN, series } from '../family.ts';

/** Bodies of which we know no resolution. */
const COMMISSIONS = ['ESCWA', 'ESCAP', 'ECA', 'ECE', 'ECLAC', 'LC', 'ICEF', 'INCB'];

/** The Economic and Social Council, its commissions and its regional commissions. */
export const e = family({
  id: 'e',
  organ: 'E',
  shape: [
    'RES/(?:19|20)\\d\\d/\\d{1,4}(?: [A-Z](?:-[A-Z])?)?',
    'RES/\\d{1,4}(?: [A-Z](?:-[A-Z])?)? ?\\([IVXLC]{1,7}\\)',
    'RES/(?!(?:19|20)\\d\\d)\\d{3,4}',
    'DEC/(?:19|20)\\d\\d/\\d{1,4}',
    '\\d{2,4}',
    '(?:L|INF|NGO|SR|AC|BUR)[./]\\d{1,4}',
    '(?:19|20)\\d\\d/(?:(?:L|INF|NGO|SR|CRP|PC|OC|MISC)[./])?\\d{1,4}',
    // the regional commissions and UNICEF name their sub-organs as they like
    `(?=(?:ICEF|ESCWA|ESCAP|ECA|ECE|ECLAC|LC|CEPAL|HLPF|HLS|FFDF)/)${series(OPEN, 'EC')}`,
    'ESCWA/(?:[A-Z]{2,5}/(?:19|20)\\d\\d/)[A-Z]{2,8}(?=/Report)',
    `C\\.12/(?:${COMMITTEE})`,
    `(?!RES|DEC)${series(
      'CN|RES|DEC|INCB|INF|CEPA|CPR|NGO|OB|PFII|FAO|IFF|WGRP|WG|NL|NF|NR|C|T|AC|CONF',
      'CN|C|AC|CONF|WG|Sub|EC|GE|NL|NF|NR|CRP|PC|SR|IG',
    )}`,
  ].join('|'),
  bodies: [
    ['E/CN.7/', 'CND'],
    ['E/CN.15/', 'CCPCJ'],
    ['E/CN.4/Sub.2/', 'E/CN.4/SUB.2'],
    ['E/CN.4/', 'E/CN.4'],
    ...COMMISSIONS.map((name) => [`E/${name}/`, 'E/~commission'] as const),
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
  'E/INCB/W.9',
  'E/CN.4/DEC/2000/108',
  'E/CN.4/RES/2004/71',
  'E/CN.4/2005/G/13',
  'E/CN.4/2003/NGO/12',
  'E/CN.4/Sub.2/AC.4/1998/CRP.1',
  'E/DEC/2009/251',
  'E/C.12/66/D/37/2018',
  'E/C.12/1/Add.103',
  'E/CONF.82/15',
  'E/NL.1998/3',
  'E/HLPF/2020/1',
  'E/HLS/2016/1',
  'E/RES/920',
  'E/RES/1235(XLII)',
  'E/L.1234',
  'E/ICEF/2020/P/L.1',
  'E/ECA/CM/57/6',
  'E/ECE/TRANS/505/Rev.3',
  'E/ESCAP/RES/73/3',
  'E/2018/41-E/ESCWA/30/18/Report',
  'E/ESCWA/EC.9/2024/17/Report',
  'E/ESCWA/2017/EC.3/8/Report',
  'E/ESCWA/EDID/2018/1/Summary',
  'E/ESCWA/SDPD/2017/RICCAR/Report',
  'E/ESCWA/ECW/2017/IG.1/5 (Part III)',
];

export const counterExamples = [
  'E/ESCWA/2017/EC.4',
  'E/ESCWA/EC.9/2024',
  'E/C.12/ITA',
  'E/CN.7',
  'E/CN.15',
  'E/RES',
  'E/2022',
  'E/1',
  'E/RES/2019',
  'E/CN.15/',
  'E/CN.7/2022',
];
