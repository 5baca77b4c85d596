import { family } from '../family.ts';

/** Meetings of States parties to the Convention on the Law of the Sea. */
export const splos = family({
  id: 'splos',
  organ: 'SPLOS',
  shape: '(?:\\d{1,3}/)?(?:(?:L|INF|CRP|WP)[./])?\\d{1,3}',
});

export const examples = ['SPLOS/324', 'SPLOS/29/9', 'SPLOS/72', 'SPLOS/CRP.3'];

export const counterExamples = ['SPLOS/', 'SPLOS/WP'];
