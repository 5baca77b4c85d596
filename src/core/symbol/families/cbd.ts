import { family, series } from '../family.ts';

/** The Convention on Biological Diversity since 2016. */
export const cbd = family({
  id: 'cbd',
  organ: 'CBD',
  shape: series('COP|SBSTTA|SBI|CP|NP|MOP|DEC|WG8J|WG2020', 'REC'),
  bodies: [[/^CBD\/COP\//, 'CBD/COP']],
});

export const examples = ['CBD/COP/14/5', 'CBD/COP/DEC/15/4', 'CBD/SBSTTA/24/3', 'CBD/CP/MOP/9/4'];

export const counterExamples = ['CBD/COP', 'CBD/SBI'];
