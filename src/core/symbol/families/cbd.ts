import { family, series } from '../family.ts';

/** The Convention on Biological Diversity since 2016. */
export const cbd = family({
  id: 'cbd',
  organ: 'CBD',
  shape: series('COP|SBSTTA|SBI|CP|NP|MOP|DEC|REC|WG8J|WG2020|POST2020|DSI|AHTEG', 'AHTEG'),
  bodies: [['CBD/COP/', 'CBD/COP']],
});

export const examples = [
  'CBD/COP/14/5',
  'CBD/COP/DEC/15/4',
  'CBD/SBSTTA/24/3',
  'CBD/CP/MOP/9/4',
  'CBD/COP/15/L.25',
  'CBD/WG2020/3/L.2',
  'CBD/WG8J/11/7',
  'CBD/SBSTTA/24/INF/10',
  'CBD/NP/MOP/DEC/4/1',
  'CBD/SBSTTA/REC/24/1',
];

export const counterExamples = ['CBD/COP', 'CBD/SBI'];
