import { ar } from './ar.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';
import { ru } from './ru.ts';
import type { Tongue } from './tongue.ts';
import { zh } from './zh.ts';

/** Every language that the finder reads. A new one is a file beside these and a word here. */
export const TONGUES: readonly Tongue[] = [ar, en, es, fr, ru, zh];
