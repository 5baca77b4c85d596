import { family } from '../family.ts';

/** The Economic Commission for Latin America and the Caribbean. */
export const lc = family({
  id: 'lc',
  organ: 'LC',
  shape: '(?:[A-Z]{2,4}/)?[A-Z]{1,5}(?:\\.[A-Z]{1,5})?\\.(?:\\d{1,4}/)?\\d{1,4}',
});

export const examples = [
  'LC/G.2681',
  'LC/L.3512/Rev.1',
  'LC/SES.38/11',
  'LC/PUB.2020/5',
  'LC/CAR/L.300',
  'LC/MEX/L.1045',
];

export const counterExamples = ['LC/MS/12', 'LC/50', 'LC/G', 'LC/CAR', 'LC/SES.'];
