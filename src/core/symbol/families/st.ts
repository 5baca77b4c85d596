import { family, series } from '../family.ts';

/** The Secretariat. */
export const st = family({
  id: 'st',
  organ: 'ST',
  shape: [
    'SGB/\\d{1,4}(?:/\\d{1,3})?(?=/Amend|/Rev)',
    series('SGB|AI|IC|SG|ESA|LEG|CS|CTC|LIB|ADM|DPI|OP|NARC|HR|P|PSCA|CSDHA', 'SER|AC|WG|SG'),
  ].join('|'),
  bodies: [],
});

export const examples = ['ST/SGB/2002/1', 'ST/AI/2013/4', 'ST/SG/AC.10/1/Rev.21 (Vol. I)', 'ST/CS/49'];

export const counterExamples = ['ST/SGB', 'ST/AI'];
