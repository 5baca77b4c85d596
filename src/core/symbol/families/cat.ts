import { committee } from '../family.ts';

/** The Committee against Torture and its Subcommittee. */
export const cat = committee('CAT');

export const examples = [
  'CAT/C/GC/4',
  'CAT/C/CAF/CO/6',
  'CAT/C/ITA/5-6',
  'CAT/C/57/D/500/2012',
  'CAT/OP/ITA/1',
  'CAT/C/SR.1200',
  'CAT/C/CR/34/2',
  'CAT/C/21/Rev.1/Add.13',
];

export const counterExamples = ['CAT/DOG/12', 'CAT/C', 'CAT/SP', 'CAT/C/ITA', 'CAT/C/57/D/500'];
