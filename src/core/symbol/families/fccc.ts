import { family, series } from '../family.ts';

/** The Framework Convention on Climate Change. */
export const fccc = family({
  id: 'fccc',
  organ: 'FCCC',
  shape: [
    // reviews of one Party
    '(?:ARR|IRR|IDR|TRR|DPR|SAI|NC|ASR)(?:\\.\\d{1,2})?/(?:(?:19|20)\\d\\d/)?[A-Z]{3}',
    series('CP|SB|SBI|SBSTA|PA|KP|CMP|TP|AWG|AWGKP|AWGLCA|ADP|APA|CMA|INF|AGBM|ICA|NC', 'IRR|IDR'),
  ].join('|'),
  bodies: [['FCCC/CP/', 'FCCC/CP']],
});

export const examples = [
  'FCCC/CP/2015/10/Add.1',
  'FCCC/SBI/2019/9',
  'FCCC/PA/CMA/2018/3/Add.1',
  'FCCC/ARR/2023/IRL',
  'FCCC/IDR.5/ITA',
  'FCCC/TP/2020/1',
  'FCCC/CP/2015/L.9/Rev.1',
  'FCCC/KP/CMP/2005/8/Add.3',
  'FCCC/SBI/2016/INF.2',
];

export const counterExamples = ['FCCC/CP', 'FCCC/CP/2015', 'FCCC/ARR/2023'];
