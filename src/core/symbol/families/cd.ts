import { family } from '../family.ts';

/** The Conference on Disarmament. */
export const cd = family({
  id: 'cd',
  organ: 'CD',
  runsOn: true,
  shape: '\\d{2,4}|\\d(?=/Rev)|(?:PV|INF|L|WP)\\.\\d{1,4}|(?:NTB|CW|OS|SA|TIA|ESC)/(?:WP|CRP|INF)\\.\\d{1,4}',
});

export const examples = ['CD/1985', 'CD/1299', 'CD/PV.1450', 'CD/INF.2', 'CD/8/Rev.9', 'CD/NTB/WP.321'];

export const counterExamples = ['CD/R', 'CD/DVD', 'CD/1'];
