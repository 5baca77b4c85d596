import { family, series } from '../family.ts';

/** The Convention on Certain Conventional Weapons. */
export const ccw = family({
  id: 'ccw',
  organ: 'CCW',
  shape: series('MSP|GGE|CONF|PC', 'GGE|CONF|P|AP|MSP'),
});

export const examples = [
  'CCW/GGE.1/2019/3',
  'CCW/MSP/2019/9',
  'CCW/CONF.V/10',
  'CCW/P.V/CONF/2012/5',
  'CCW/AP.II/CONF.13/2',
];

export const counterExamples = ['CCW/GGE.1', 'CCW/MSP/2019', 'CCW/CONF.V'];
