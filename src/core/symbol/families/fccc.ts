import { family, series } from '../family.ts';

/** The Framework Convention on Climate Change. */
export const fccc = family({
  id: 'fccc',
  organ: 'FCCC',
  shape: series('CP|SB|SBI|SBSTA|PA|KP|CMP|TP|AWG|AWGLCA|ADP|APA|CMA|INF', 'IRR|IDR'),
  bodies: [[/^FCCC\/CP\//, 'FCCC/CP']],
});

export const examples = ['FCCC/CP/2015/10/Add.1', 'FCCC/SBI/2019/9', 'FCCC/PA/CMA/2018/3/Add.1'];

export const counterExamples = ['FCCC/CP', 'FCCC/CP/2015'];
