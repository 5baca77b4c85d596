import { committee } from '../family.ts';

/** The Committee on the Elimination of Discrimination against Women. */
export const cedaw = committee('CEDAW');

export const examples = [
  'CEDAW/C/PSWG/88/1',
  'CEDAW/C/COD/CO/EP/1',
  'CEDAW/C/GC/38',
  'CEDAW/C/CAF/CO/6',
  'CEDAW/C/CAF/CO/1-5',
  'CEDAW/C/CAF/1-5',
  'CEDAW/C/CAF/RQ/6',
  'CEDAW/C/2010/47/GC.2',
  'CEDAW/C/46/D/18/2008',
  'CEDAW/C/OP.8/ITA/1',
  'CEDAW/SP/2018/2',
  'CEDAW/C/GC/31-CRC/C/GC/18',
];

export const counterExamples = ['CEDAW/C', 'CEDAW/SP', 'CEDAW/C/CAF'];
