import { family, series } from '../family.ts';

/** What the human rights treaty bodies issue together. */
export const hri = family({
  id: 'hri',
  organ: 'HRI',
  shape: ['CORE/[A-Z]{3}/(?:19|20)\\d\\d', series('MC|GEN|CORE|IDC|ICM|TB', 'WG|SR')].join('|'),
});

export const examples = [
  'HRI/GEN/1/Rev.9 (Vol. I)',
  'HRI/GEN/2/Rev.6',
  'HRI/MC/2008/3',
  'HRI/CORE/ITA/2014',
  'HRI/CORE/1/Add.12',
  'HRI/ICM/WG.1/2',
];

export const counterExamples = ['HRI/GEN', 'HRI/CORE/ITA', 'HRI/MC/2008'];
