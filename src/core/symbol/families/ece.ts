import { family, OPEN, series } from '../family.ts';

/** The Economic Commission for Europe. */
export const ece = family({
  id: 'ece',
  organ: 'ECE',
  shape: series(OPEN, 'WP'),
  // a working party
  prefix: '(?:WP|AC|GE)\\.\\d{1,5}',
});

export const examples = [
  'ECE/TRANS/WP.30/AC.2/2022/13',
  'ECE/TRANS/WP.30/AC.2/TIB/2022/4',
  'ECE/CEP/2012/4',
  'ECE/MP.EIA/34-ECE/MP.EIA/SEA/15',
  'ECE/EX/2023/L.1',
  'ECE/EXCOM/CONCLU/131',
  'ECE/BATUMI.CONF/2016/2/Add.2',
  'ECE/CP.TEIA/47',
  'ECE/CTCS/WP.7/2015/22',
  'ECE/MP.PP/2025/16-ECE/MP.PRTR/2025/13',
  'ECE/EB.AIR/WG.5/2013/1',
];

export const counterExamples = ['ECE/TRANS', 'ECE/TRANS/WP.30', 'ECE/EX/2023', 'ECE/FAO'];
