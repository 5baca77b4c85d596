import { family, series } from '../family.ts';

/** Expert groups and regional meetings that UNODC convenes. */
export const unodc = family({
  id: 'unodc',
  organ: 'UNODC',
  shape: series('CCPCJ|CND|HONLAC|HONLAF|HONLAP|HONLEA|HONEURO|SUBCOM', 'EG|WG'),
});

export const examples = [
  'UNODC/CCPCJ/EG.4/2013/2',
  'UNODC/CCPCJ/EG.4/2017/L.1/Add.3',
  'UNODC/HONLAF/28/5',
  'UNODC/SUBCOM/53/3',
  'UNODC/HONLAC/CRP.2',
];

export const counterExamples = ['UNODC/CCPCJ', 'UNODC/CCPCJ/EG.4', 'UNODC/WHO/2009/1', 'UNODC/CCPCJ/EG.4/2013'];
