import { directionOf } from '../../src/core/language.ts';
import { browser, readPackaged } from '../../src/platform/extension.ts';
import { loadSettings } from '../../src/platform/settings.ts';
import { chooseLanguage, loadWords } from '../../src/platform/words.ts';

/** What every page of ours begins with: the settings, the words in their language, and the place to draw in. */
export async function startPage() {
  const settings = await loadSettings(browser.storage.local);
  const words = await loadWords(chooseLanguage(settings.language, browser.i18n.getUILanguage()), readPackaged);
  const { documentElement } = document;
  documentElement.lang = words.language;
  documentElement.dir = directionOf(words.language);
  return { settings, words, root: document.querySelector('main') ?? document.body };
}
