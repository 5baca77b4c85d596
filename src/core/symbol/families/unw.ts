import { family } from '../family.ts';

/** UN-Women. */
export const unw = family({
  id: 'unw',
  organ: 'UNW',
  shape: '(?:19|20)\\d\\d/(?:(?:L|CRP|INF)[./])?\\d{1,3}',
});

export const examples = ['UNW/2021/5', 'UNW/2011/L.1', 'UNW/2020/CRP.2'];

export const counterExamples = ['UNW/2021', 'UNW/CRP'];
