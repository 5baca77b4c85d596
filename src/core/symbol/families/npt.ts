import { family, series } from '../family.ts';

/** Conferences on the Treaty on the Non-Proliferation of Nuclear Weapons. */
export const npt = family({
  id: 'npt',
  organ: 'NPT',
  shape: series('CONF', 'CONF|PC|MC|SC|DC'),
});

export const examples = [
  'NPT/CONF.2010/50 (Vol. I)',
  'NPT/CONF.2015/WP.3',
  'NPT/CONF.2020/PC.I/WP.1',
  'NPT/CONF.1995/32 (Part I)',
  'NPT/CONF.2026/PC.II/5',
];

export const counterExamples = ['NPT/CONF', 'NPT/CONF.2010', 'NPT/12'];
