import { committee } from '../family.ts';

/** The Committee on the Rights of Persons with Disabilities. */
export const crpd = committee('CRPD');

export const examples = ['CRPD/C/GC/6', 'CRPD/C/ITA/CO/1', 'CRPD/C/ITA/2-3', 'CRPD/C/20/D/18/2013', 'CRPD/CSP/2020/1'];

export const counterExamples = ['CRPD/C', 'CRPD/CSP', 'CRPD/CSP/2020'];
