import { family, series } from '../family.ts';

/** The Committee on the Rights of the Child. */
export const crc = family({
  id: 'crc',
  organ: 'CRC',
  shape: series('C|SP|OP|CSP|[A-Z]{3}|CO|GC|Q', 'PRO|WG|RP'),
  bodies: [],
});

export const examples = ['CRC/C/GC/38', 'CRC/C/CAF/CO/6', 'CRC/C/21/Rev.1/Add.13'];

export const counterExamples = ['CRC/C', 'CRC/SP'];
