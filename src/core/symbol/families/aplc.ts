import { family, series } from '../family.ts';

/** The Convention on the Prohibition of Anti-Personnel Mines: meetings of its States parties and review conferences. */
export const aplc = family({
  id: 'aplc',
  organ: 'APLC',
  shape: series('CONF', 'MSP|CONF'),
});

export const examples = ['APLC/MSP.21/2023/18', 'APLC/CONF/2024/15', 'APLC/MSP.14/2015/1'];

export const counterExamples = ['APLC/MSP.21', 'APLC/CONF'];
