import { family, ITEM } from '../family.ts';

/** The High-level Committee on South-South Cooperation. */
export const ssc = family({
  id: 'ssc',
  organ: 'SSC',
  shape: `\\d{1,3}/${ITEM}`,
});

export const examples = ['SSC/22/1', 'SSC/22/L.2', 'SSC/16/L.1'];

export const counterExamples = ['SSC/22', 'SSC'];
