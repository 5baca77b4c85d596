import { committee } from '../family.ts';

/** The Human Rights Committee. */
export const ccpr = committee('CCPR');

export const examples = [
  'CCPR/C/142/D/3210/2018',
  'CCPR/C/106/D/1897-1901/2009',
  'CCPR/C/21/Rev.1/Add.13',
  'CCPR/C/79/Add.81',
  'CCPR/C/GC/36',
  'CCPR/C/ITA/CO/6',
  'CCPR/C/ITA/Q/6/Add.1',
  'CCPR/C/ITA/QPR/7',
  'CCPR/C/ITA/6',
  'CCPR/C/SR.3500',
  'CCPR/CO/82/POL',
  'CCPR/SP/80',
];

export const counterExamples = ['CCPR/C', 'CCPR/SP', 'CCPR/C/142/D/3210', 'CCPR/C/ITA/CO'];
