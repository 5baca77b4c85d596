import { family, series } from '../family.ts';

/** The Committee against Torture. */
export const cat = family({
  id: 'cat',
  organ: 'CAT',
  shape: series('C|SP|OP|CSP|[A-Z]{3}|CO|GC|Q', 'PRO|WG|RP'),
  bodies: [],
});

export const examples = ['CAT/C/GC/38', 'CAT/C/CAF/CO/6', 'CAT/C/21/Rev.1/Add.13'];

export const counterExamples = ['CAT/C', 'CAT/SP'];
