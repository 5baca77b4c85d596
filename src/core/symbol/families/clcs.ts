import { family } from '../family.ts';

/** The Commission on the Limits of the Continental Shelf. */
export const clcs = family({
  id: 'clcs',
  organ: 'CLCS',
  shape: '(?:\\d{1,3}/)?(?:L\\.)?\\d{1,3}',
});

export const examples = ['CLCS/11', 'CLCS/40/Rev.1', 'CLCS/54/2', 'CLCS/L.3'];

export const counterExamples = ['CLCS/', 'CLCS/A'];
