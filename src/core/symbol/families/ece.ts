import { family, series } from '../family.ts';

/** The Economic Commission for Europe. */
export const ece = family({
  id: 'ece',
  organ: 'ECE',
  // a working party is a prefix
  shape: `(?!.*/(?:WP|AC|GE)\\.\\d+$)${series('TRANS|EB|CEP|ENERGY|TRADE|CES|MP|HBP|TIM|INF|WGEK|TIB|AIR', 'WP|AC|GE|SC|C|EB|MP|PP|WG')}`,
  bodies: [],
});

export const examples = ['ECE/TRANS/WP.30/AC.2/2022/13', 'ECE/TRANS/WP.30/AC.2/TIB/2022/4', 'ECE/CEP/2012/4'];

export const counterExamples = ['ECE/TRANS', 'ECE/TRANS/WP.30'];
