import { family, series } from '../family.ts';

/** The UN Environment Programme and the conventions that it serves. */
export const unep = family({
  id: 'unep',
  organ: 'UNEP',
  shape: series(
    'GC|CBD|POPS|CHW|FAO|RC|COP|COP-MOP|MOP|BS|DEC|SBSTTA|WG-ABS|WG-RI|WG8J|ICNP|Hg|MC|PP|CMS|AHEG|BC|OzL\\.Pro',
    'EA|EA\\.SS|GC|GCSS|COP|WG|OECPR|INC|POPRC|OEWG|OzL\\.Pro|OzL\\.Conv|OzL\\.Pro\\.WG|CRC|CHW',
  ),
  bodies: [
    ['UNEP/EA.', 'UNEP/EA'],
    ['UNEP/GC', 'UNEP/GC'],
  ],
});

export const examples = [
  'UNEP/EA.5/RES.1',
  'UNEP/EA.4/L.5',
  'UNEP/POPS/COP.1/4',
  'UNEP/CBD/COP/10/27',
  'UNEP/GC.26/19',
  'UNEP/GCSS.XII/14',
  'UNEP/EA.SS.1/4',
  'UNEP/EA.5/HLS.1',
  'UNEP/CBD/COP/DEC/X/1',
  'UNEP/CBD/BS/COP-MOP/1/15',
  'UNEP/CBD/WG-ABS/9/3',
  'UNEP/CBD/SBSTTA/14/INF/1',
  'UNEP/OzL.Pro.28/12',
  'UNEP/OzL.Pro.WG.1/38/8',
  'UNEP/POPS/POPRC.15/7',
  'UNEP/FAO/RC/COP.9/23',
  'UNEP/CHW.14/28',
  'UNEP/CHW/OEWG.11/INF/3',
  'UNEP/PP/INC.2/5',
  'UNEP/MC/COP.1/29',
];

export const counterExamples = ['UNEP/EA.5', 'UNEP/GEF', 'UNEP/CBD', 'UNEP/OzL.Pro.28'];
