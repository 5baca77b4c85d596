import { family, series } from '../family.ts';

/** The Biological Weapons Convention. */
export const bwc = family({
  id: 'bwc',
  organ: 'BWC',
  shape: series('MSP|MX|WG|CONF|CONS|SPCONF|AHG|PC', 'CONF|MSP|MX|WG|AHG'),
});

export const examples = [
  'BWC/CONF.VIII/4',
  'BWC/MSP/2019/7',
  'BWC/WG/1/2',
  'BWC/CONF.IX/PC/9',
  'BWC/CONS/2022/3',
  'BWC/SPCONF/1',
];

export const counterExamples = ['BWC/CONF', 'BWC/CONF.VIII', 'BWC/MSP/2019'];
