import { family } from '../family.ts';

/** The Peacebuilding Commission. */
export const pbc = family({
  id: 'pbc',
  organ: 'PBC',
  shape: '\\d{1,2}/(?:[A-Z]{2,4}/)?(?:(?:L|INF|CRP|SR)[./])?\\d{1,3}',
});

export const examples = ['PBC/1/OC/2', 'PBC/4/GUI/2', 'PBC/16/2'];

export const counterExamples = ['PBC/1', 'PBC/OC'];
