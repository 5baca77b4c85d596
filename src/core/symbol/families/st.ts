import { family, series } from '../family.ts';

/** The Secretariat. */
export const st = family({
  id: 'st',
  organ: 'ST',
  shape: [
    'SGB/\\d{1,4}(?:/\\d{1,3})?(?=/Amend|/Rev)',
    series(
      'SGB|AI|IC|SG|ESA|LEG|CS|CTC|LIB|ADM|DPI|OP|NARC|NAR|HR|P|PSCA|CSDHA|SOA|TAO|SPACE|STAT|SER\\.[A-Z]',
      'AC|WG|SG|C',
    ),
  ].join('|'),
});

export const examples = [
  'ST/SGB/2002/1',
  'ST/AI/2013/4',
  'ST/SG/AC.10/1/Rev.21 (Vol. I)',
  'ST/CS/49',
  'ST/NAR/13/Rev.1',
  'ST/ESA/STAT/SER.M/4/Rev.4',
  'ST/LEG/SER.C/41',
  'ST/SG/AC.10/C.3/2019/5',
  'ST/SPACE/61',
];

export const counterExamples = ['ST/SGB', 'ST/AI'];
