import { family, series } from '../family.ts';

/** The Committee on Migrant Workers. */
export const cmw = family({
  id: 'cmw',
  organ: 'CMW',
  shape: series('C|SP|OP|CSP|[A-Z]{3}|CO|GC|Q', 'PRO|WG|RP'),
  bodies: [],
});

export const examples = ['CMW/C/GC/38', 'CMW/C/CAF/CO/6', 'CMW/C/21/Rev.1/Add.13'];

export const counterExamples = ['CMW/C', 'CMW/SP'];
