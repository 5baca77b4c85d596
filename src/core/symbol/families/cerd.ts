import { family, series } from '../family.ts';

/** The Committee on the Elimination of Racial Discrimination. */
export const cerd = family({
  id: 'cerd',
  organ: 'CERD',
  shape: series('C|SP|OP|CSP|[A-Z]{3}|CO|GC|Q', 'PRO|WG|RP'),
  bodies: [],
});

export const examples = ['CERD/C/GC/38', 'CERD/C/CAF/CO/6', 'CERD/C/21/Rev.1/Add.13'];

export const counterExamples = ['CERD/C', 'CERD/SP'];
