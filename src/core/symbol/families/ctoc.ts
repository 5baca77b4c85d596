import { family } from '../family.ts';

/** The Conference of the Parties to the Convention against Transnational Organized Crime and its working groups. */
export const ctoc = family({
  id: 'ctoc',
  organ: 'CTOC',
  shape: 'COP/(?:(?:WG|EG)\\.\\d{1,2}/)?(?:19|20)\\d\\d/(?:(?:CRP|L|INF|NGO|WP)[./])?\\d{1,3}',
  bodies: [
    ['CTOC/COP/WG.2/', 'CTOC/COP/WG.2'],
    ['CTOC/COP/WG.3/', 'CTOC/COP/WG.3'],
    ['CTOC/COP/WG.4/', 'CTOC/COP/WG.4'],
    ['CTOC/COP/WG.5/', 'CTOC/COP/WG.5'],
    ['CTOC/COP/WG.6/', 'CTOC/COP/WG.6'],
    ['CTOC/COP/WG.7/', 'CTOC/COP/WG.7'],
    ['CTOC/COP/WG.8/', 'CTOC/COP/WG.8'],
    ['CTOC/COP/WG.9/', 'CTOC/COP/WG.9'],
    ['CTOC/COP/WG.10/', 'CTOC/COP/WG.10'],
    ['CTOC/COP/', 'CTOC/COP'],
  ],
});

export const examples = [
  'CTOC/COP/2022/5',
  'CTOC/COP/WG.4/2022/4',
  'CTOC/COP/WG.5/2011/2/Rev.2',
  'CTOC/COP/2010/CRP.7',
  'CTOC/COP/2008/INF/1',
  'CTOC/COP/WG.2/2022/4-CTOC/COP/WG.3/2022/4',
  'CTOC/COP/WG.10/2019/L.1/Add.2/Corr.1',
];

export const counterExamples = [
  'CTOC/COP',
  'CTOC/COP/2012',
  'CTOC/COP/WG.4',
  'CTOC/COP/RES/7/1',
  'CTOC/2012/1',
  'CTOC/COP/WG.4/4',
];
