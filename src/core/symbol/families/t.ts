import { family } from '../family.ts';

/** The Trusteeship Council. */
export const t = family({
  id: 't',
  organ: 'T',
  shape: 'RES/\\d{1,4}(?: ?\\([IVXL]{1,7}\\))?|1\\d{3}|(?:PV|L|SR|PET|COM)\\.\\d{1,4}',
});

export const examples = ['T/RES/2144(XXXIII)', 'T/PV.1706', 'T/1800', 'T/L.1270'];

export const counterExamples = ['T/200', 'T/5000', 'T/2', 'T/L', 'T/RES'];
