import { committee } from '../family.ts';

/** The Committee on Migrant Workers. */
export const cmw = committee('CMW');

export const examples = ['CMW/C/ITA/CO/1', 'CMW/C/GC/6', 'CMW/C/TUR/1', 'CMW/C/GC/3-CRC/C/GC/22'];

export const counterExamples = ['CMW/C', 'CMW/SP'];
