import { family, series } from '../family.ts';

/** The Security Council. */
export const s = family({
  id: 's',
  organ: 'S',
  shape: [
    'RES/\\d{1,4}(?: \\(\\d{4}\\))?',
    'PRST/\\d{4}/\\d{1,3}',
    '(?:PV|INF|SR)[./]\\d{1,5}',
    '\\d{2,5}',
    '(?:19|20)\\d\\d/(?:(?:PV|INF|NGO|CRP)[./])?\\d{1,4}',
    'AC\\.\\d{1,2}/(?:19|20)\\d\\d/\\(\\d{2,4}\\)/\\d{1,4}',
    'AC\\.26/DEC\\.\\d{1,3}(?: \\(\\d{4}\\))?',
    'Agenda/\\d{2,5}',
    series('COM|NC|C', 'AC|C|WP'),
  ].join('|'),
});

export const examples = [
  'S/RES/2388 (2017)',
  'S/12611',
  'S/2015/682',
  'S/1996/112',
  'S/PRST/2015/3',
  'S/PV.8000',
  'S/PV.8000 (Resumption 1)',
  'S/2012/197/Corr.1',
  'S/AC.40/2021/5',
  'S/AC.44/2004/(02)/50',
  'S/AC.26/DEC.256 (2005)',
  'S/Agenda/8000',
];

export const counterExamples = ['S/RES', 'S/N', 'S/1', 'S/PRST/2015', 'S/RES/2388(2017)', 'S/AC.40'];
