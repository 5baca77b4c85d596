import { family } from '../family.ts';

/** The Conference of the States Parties to the Convention against Corruption and its groups. */
export const cac = family({
  id: 'cac',
  organ: 'CAC',
  shape:
    'COSP/(?:(?:(?:IRG|(?:WG|EG)\\.\\d{1,2})/){0,5}(?:19|20)\\d\\d/(?:(?:CRP|L|INF|NGO|WP|PC)[./])?\\d{1,3}|IRG/[IVX]{1,4}/\\d{1,2}/\\d{1,2})',
  bodies: [
    ['CAC/COSP/IRG/', 'CAC/COSP/IRG'],
    ['CAC/COSP/WG.2/', 'CAC/COSP/WG.2'],
    ['CAC/COSP/WG.4/', 'CAC/COSP/WG.4'],
    ['CAC/COSP/', 'CAC/COSP'],
  ],
});

export const examples = [
  'CAC/COSP/2019/17',
  'CAC/COSP/IRG/2021/5/Add.1',
  'CAC/COSP/WG.2/2019/3',
  'CAC/COSP/2009/L.3/Rev.1',
  'CAC/COSP/IRG/I/4/1/Add.60',
];

export const counterExamples = ['CAC/COSP', 'CAC/COSP/2019', 'CAC/COSP/RES/8/1', 'CAC/40', 'CAC/COP/2019/1'];
