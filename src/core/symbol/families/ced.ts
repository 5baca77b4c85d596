import { committee } from '../family.ts';

/** The Committee on Enforced Disappearances. */
export const ced = committee('CED');

export const examples = [
  'CED/C/ITA/CO/1',
  'CED/C/2',
  'CED/C/19/2',
  'CED/C/SR.300',
  'CED/C/10/D/1/2013',
  'CED/C/LSO/QAR/1',
  'CED/C/BEL/OAI/1',
  'CED/C/ARG/RQSA/AI/1',
  'CED/C/COL/VR/1 (Findings)',
];

export const counterExamples = ['CED/C', 'CED/C/ITA'];
