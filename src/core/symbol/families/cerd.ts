import { committee } from '../family.ts';

/** The Committee on the Elimination of Racial Discrimination. */
export const cerd = committee('CERD');

export const examples = [
  'CERD/C/ITA/CO/19-20',
  'CERD/C/ITA/19-20',
  'CERD/C/304/Add.68',
  'CERD/C/61/CO/5',
  'CERD/C/GC/35',
  'CERD/SP/82',
];

export const counterExamples = ['CERD/C', 'CERD/SP', 'CERD/C/ITA'];
