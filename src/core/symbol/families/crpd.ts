import { family, series } from '../family.ts';

/** The Committee on the Rights of Persons with Disabilities. */
export const crpd = family({
  id: 'crpd',
  organ: 'CRPD',
  shape: series('C|SP|OP|CSP|[A-Z]{3}|CO|GC|Q', 'PRO|WG|RP'),
  bodies: [],
});

export const examples = ['CRPD/C/GC/38', 'CRPD/C/CAF/CO/6', 'CRPD/C/21/Rev.1/Add.13'];

export const counterExamples = ['CRPD/C', 'CRPD/SP'];
