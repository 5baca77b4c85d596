import { family, ITEM, OPEN } from '../family.ts';

/** The Economic and Social Commission for Asia and the Pacific. */
export const escap = family({
  id: 'escap',
  organ: 'ESCAP',
  shape: `(?:(?:${OPEN})/){0,5}(?:\\d{1,4}/)(?:${OPEN}/)?${ITEM}`,
});

export const examples = ['ESCAP/81/23', 'ESCAP/75/L.2', 'ESCAP/RES/73/3', 'ESCAP/CTR/2020/1', 'ESCAP/CED/2021/INF/1'];

export const counterExamples = ['ESCAP/81', 'ESCAP/RES', 'ESCAP/CTR/2020'];
