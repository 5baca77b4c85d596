import { family } from '../family.ts';

/** The Chief Executives Board for Coordination. */
export const ceb = family({
  id: 'ceb',
  organ: 'CEB',
  shape: '(?:19|20)\\d\\d/(?:[A-Z]{2,5}/){0,5}\\d{1,3}',
});

export const examples = ['CEB/2019/1/Add.2', 'CEB/2016/HLCM/10', 'CEB/2018/2'];

export const counterExamples = ['CEB/2019', 'CEB/HLCM'];
