import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';

/** Where a program is, or null: the first of these names that the shell finds. */
export function find(...names) {
  for (const name of names) {
    if (name.includes('/')) {
      if (existsSync(name)) return name;
      continue;
    }
    try {
      return execFileSync('sh', ['-c', 'command -v "$0"', name], {
        encoding: 'utf8',
        stdio: ['ignore', 'pipe', 'ignore'],
      }).trim();
    } catch {
      // Not this one.
    }
  }
  return null;
}

const mac = '/Applications';
/** Chromium, or Google's build of it where only that is there (it ignores --load-extension since version 137). */
export const findChromium = () =>
  process.env.CHROMIUM ?? find('chromium', 'chromium-browser', `${mac}/Chromium.app/Contents/MacOS/Chromium`);
export const findFirefox = () =>
  process.env.FIREFOX ?? find('firefox-esr', 'firefox', `${mac}/Firefox.app/Contents/MacOS/firefox`);
export const findOpenssl = () => find('openssl');

/** A font for Arabic and one for Chinese, without which printed pages have boxes in the place of text. */
export function findFonts() {
  if (find('fc-list') === null) return 'the fonts of the system';
  const has = (language) => execFileSync('fc-list', [`:lang=${language}`, 'file'], { encoding: 'utf8' }).trim() !== '';
  return has('ar') && has('zh') ? 'fontconfig' : null;
}

/** The path of Chromium; throws where there is none. */
export function chromiumPath() {
  const path = findChromium();
  if (path === null) throw new Error('No Chromium was found. Install it, or set CHROMIUM to its path.');
  return path;
}

/** The path of Firefox; throws where there is none. */
export function firefoxPath() {
  const path = findFirefox();
  if (path === null) throw new Error('No Firefox was found. Install it, or set FIREFOX to its path.');
  return path;
}
