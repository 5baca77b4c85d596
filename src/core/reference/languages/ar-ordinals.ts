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

/** Twenty to ninety without the ending of their case, `ون` or `ين`. */
export const TENS: readonly string[] = ['العشر', 'الثلاث', 'الأربع', 'الخمس', 'الست', 'السبع', 'الثمان', 'التسع'];
