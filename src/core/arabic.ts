import { FEMININE, MASCULINE, TENS } from './reference/languages/ar-ordinals.ts';

/**
 * An Arabic name behind "for" or "of": the preposition is written together with it, swallows the first letter of its
 * article, and of three like letters one is left out: `للفريق`, `لمؤتمر`, `للجنة`.
 */
export const arabicFor = (name: string): string => `ل${name.replace(/^ا(?=ل)/, '').replace(/^لل/, 'ل')}`;

const ORDINALS = {
  feminine: { units: FEMININE, first: 'الحادية', ten: 'عشرة' },
  masculine: { units: MASCULINE, first: 'الحادي', ten: 'عشر' },
} as const;

/** الأولى to التاسعة والتسعون, as a heading has it; undefined beyond. */
export function arabicOrdinal(value: number, gender: keyof typeof ORDINALS): string | undefined {
  const { units, first, ten } = ORDINALS[gender];
  if (value <= 10 || value > 99) return units[value - 1];
  const tens = TENS[Math.floor(value / 10) - 2];
  const unit = value % 10 === 1 ? first : units[(value % 10) - 1];
  return tens === undefined ? `${unit} ${ten}` : [unit, `${tens}ون`].filter((word) => word !== undefined).join(' و');
}
