import { family, series } from '../family.ts';

/** UN-Habitat. */
export const hsp = family({
  id: 'hsp',
  organ: 'HSP',
  shape: ['HA\\.\\d{1,2}(?=/Add)', series('GC|EB|HA|WUF', 'HA|GC|EB|OECPR|WG|HLS')].join('|'),
  bodies: [['HSP/HA.', 'HSP/HA']],
});

export const examples = [
  'HSP/HA.2/4/Add.1',
  'HSP/HA.2/INF/2',
  'HSP/HA.2/Add.4',
  'HSP/HA.1/RES.1',
  'HSP/EB.2/2020/14',
  'HSP/EB.2025/INF/6',
  'HSP/OECPR.2023/2',
  'HSP/GC/25/5',
];

export const counterExamples = ['HSP/HA.2', 'HSP/HA'];
