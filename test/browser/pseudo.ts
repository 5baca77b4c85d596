import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { EXTENSION } from './chromium.ts';

/** How much longer than English the texts of other languages may grow. */
const MORE = 0.4;

/** A text as long as that of a wordy language, each word longer, symbols and places for values untouched. */
export const stretch = (text: string): string =>
  text.replace(/\p{L}*\p{Ll}\p{L}*/gu, (word) => word + (word.at(-1) ?? '').repeat(Math.ceil(word.length * MORE)));

/** A copy of the built extension whose English is stretched, and how to remove it. */
export function stretchedExtension(): { readonly path: string; readonly remove: () => void } {
  const path = mkdtempSync(join(tmpdir(), 'stretched-'));
  cpSync(EXTENSION, path, { recursive: true });
  const file = join(path, '_locales/en/messages.json');
  const messages: Record<string, { message: string }> = JSON.parse(readFileSync(file, 'utf8'));
  // The browser itself refuses a manifest whose name is too long.
  for (const [key, text] of Object.entries(messages))
    if (!key.startsWith('extension_')) text.message = stretch(text.message);
  writeFileSync(file, JSON.stringify(messages));
  return { path, remove: () => rmSync(path, { recursive: true, force: true }) };
}
