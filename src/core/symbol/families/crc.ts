import { committee } from '../family.ts';

/** The Committee on the Rights of the Child. */
export const crc = committee('CRC');

export const examples = [
  'CRC/C/GC/25',
  'CRC/C/OPSC/ITA/CO/1',
  'CRC/C/OPAC/ITA/1',
  'CRC/C/15/Add.198',
  'CRC/C/ITA/5-6',
  'CRC/C/ITA/CO/5-6',
  'CRC/C/90/D/37/2017',
  'CRC/C/51/3',
  'CRC/SP/50',
];

export const counterExamples = ['CRC/C', 'CRC/SP', 'CRC/C/OPSC'];
