import { family, series } from '../family.ts';

/** The Convention to Combat Desertification. */
export const iccd = family({
  id: 'iccd',
  organ: 'ICCD',
  shape: series('COP|CRIC|CST|AHWG|IWG', 'COP|CST|CRIC'),
});

export const examples = [
  'ICCD/COP(8)/CST/8',
  'ICCD/COP(14)/23/Add.1',
  'ICCD/CRIC(17)/9',
  'ICCD/CST(S-2)/9',
  'ICCD/COP(10)/MISC.1',
  'ICCD/COP(12)/L.2',
];

export const counterExamples = ['ICCD/COP(8)', 'ICCD/COP(8)/CST', 'ICCD/COP'];
