import { family, series } from '../family.ts';

/** The Human Rights Committee. */
export const ccpr = family({
  id: 'ccpr',
  organ: 'CCPR',
  shape: series('C|SP|OP|CSP|[A-Z]{3}|CO|GC|Q', 'PRO|WG|RP'),
  bodies: [],
});

export const examples = ['CCPR/C/GC/38', 'CCPR/C/CAF/CO/6', 'CCPR/C/21/Rev.1/Add.13'];

export const counterExamples = ['CCPR/C', 'CCPR/SP'];
