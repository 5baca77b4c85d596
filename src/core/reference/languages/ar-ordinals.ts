/** The first to the tenth of what is feminine, as a session is. */
export const FEMININE: readonly string[] = [
  'الأولى',
  'الثانية',
  'الثالثة',
  'الرابعة',
  'الخامسة',
  'السادسة',
  'السابعة',
  'الثامنة',
  'التاسعة',
  'العاشرة',
];

/** The same of what is masculine, as a meeting is. */
export const MASCULINE: readonly string[] = [
  'الأول',
  'الثاني',
  'الثالث',
  'الرابع',
  'الخامس',
  'السادس',
  'السابع',
  'الثامن',
  'التاسع',
  'العاشر',
];

/** Twenty to ninety without the ending of their case, `ون` or `ين`. */
export const TENS: readonly string[] = ['العشر', 'الثلاث', 'الأربع', 'الخمس', 'الست', 'السبع', 'الثمان', 'التسع'];
