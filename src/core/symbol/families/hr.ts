import { family } from '../family.ts';

/** Publications of the Office of the High Commissioner for Human Rights. */
export const hr = family({
  id: 'hr',
  organ: 'HR',
  shape: 'PUB/\\d{2}/\\d{1,2}|P/PT/\\d{1,2}',
});

export const examples = ['HR/PUB/12/5', 'HR/PUB/20/2/Add.1', 'HR/P/PT/19/Rev.1'];

export const counterExamples = ['HR/PUB', 'HR/12', 'HR/PUB/12'];
