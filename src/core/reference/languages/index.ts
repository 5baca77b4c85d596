import { en } from './en.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';
import type { Tongue } from './tongue.ts';

/** Every language that the finder reads. A new one is a file beside these and a word here. */
export const TONGUES: readonly Tongue[] = [en, es, fr];
