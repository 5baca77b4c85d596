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

/** 1st to 99th, feminine and masculine, nominative and oblique: `الحادية عشرة`, `الحادي والعشرون`, `الثمانين`. */
export function ordinal(value: number): string[] {
  const ten = Math.floor(value / 10);
  const unit = value % 10;
  if (ten === 0 || value === 10) return [FEMININE[value - 1] as string, MASCULINE[value - 1] as string];
  const units =
    unit === 1 ? ['الحادية', 'الحادي', 'الواحدة', 'الواحد'] : [FEMININE[unit - 1] ?? '', MASCULINE[unit - 1] ?? ''];
  if (ten === 1) return units.map((word) => `${word} ${word.endsWith('ة') ? 'عشرة' : 'عشر'}`);
  const tens = ['ون', 'ين'].map((ending) => `${TENS[ten - 2]}${ending}`);
  return unit === 0 ? tens : units.flatMap((word) => tens.map((ten) => `${word} و${ten}`));
}
