import { family, series } from '../family.ts';

/** The UN Environment Programme and the conventions that it serves. */
export const unep = family({
  id: 'unep',
  organ: 'UNEP',
  shape: series('GC|CBD|POPS|CHW|FAO|RC|COP|EA|OzL|Pro|MC', 'EA|GC|COP|WG|OECPR|Pro|INC|POPRC|OEWG'),
  bodies: [[/^UNEP\/EA\./, 'UNEP/EA']],
});

export const examples = [
  'UNEP/EA.5/RES.1',
  'UNEP/EA.4/L.5',
  'UNEP/POPS/COP.1/4',
  'UNEP/CBD/COP/10/27',
  'UNEP/GC.26/19',
];

export const counterExamples = ['UNEP/EA.5', 'UNEP/GEF'];
