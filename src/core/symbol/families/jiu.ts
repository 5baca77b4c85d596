import { family } from '../family.ts';

/** The Joint Inspection Unit. */
export const jiu = family({
  id: 'jiu',
  organ: 'JIU',
  shape: '(?:REP|NOTE|ML|A)/(?:19|20)\\d\\d/\\d{1,3}',
});

export const examples = ['JIU/REP/2010/10', 'JIU/NOTE/2018/1', 'JIU/ML/2017/3'];

export const counterExamples = ['JIU/REP', 'JIU/REP/2010'];
