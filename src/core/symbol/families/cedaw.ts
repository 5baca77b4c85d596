import { family, series } from '../family.ts';

/** The Committee on the Elimination of Discrimination against Women. */
export const cedaw = family({
  id: 'cedaw',
  organ: 'CEDAW',
  shape: series('C|SP|OP|CSP|[A-Z]{3}|CO|GC|Q', 'PRO|WG|RP'),
  bodies: [],
});

export const examples = ['CEDAW/C/GC/38', 'CEDAW/C/CAF/CO/6', 'CEDAW/C/21/Rev.1/Add.13'];

export const counterExamples = ['CEDAW/C', 'CEDAW/SP'];
