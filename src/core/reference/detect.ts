import type { Language } from '../language.ts';
import { TONGUES } from './languages/index.ts';

/** As much of a text as tells its language. */
const ENOUGH = 4000;

/** The language that most words of the text's beginning belong to, or null where nothing tells. */
export function detectLanguage(text: string): Language | null {
  const words =
    text
      .slice(0, ENOUGH)
      .toLowerCase()
      .match(/\p{L}+/gu) ?? [];
  let best: { language: Language; hits: number } | null = null;
  for (const { language, frequent } of TONGUES) {
    const hits = words.filter((word) => frequent.includes(word)).length;
    if (hits > (best?.hits ?? 0)) best = { language, hits };
  }
  return best?.language ?? null;
}
