import { family } from '../family.ts';

/** The Platform on Biodiversity and Ecosystem Services. */
export const ipbes = family({
  id: 'ipbes',
  organ: 'IPBES',
  shape: '\\d{1,2}/(?:INF/|L\\.)?\\d{1,3}',
});

export const examples = ['IPBES/7/10/Add.1', 'IPBES/8/INF/20', 'IPBES/9/L.4'];

export const counterExamples = ['IPBES/7', 'IPBES/INF'];
