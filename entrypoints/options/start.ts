import { browser, readPackaged } from '../../src/platform/extension.ts';
import { loadSettings } from '../../src/platform/settings.ts';
import { chooseLanguage, INTERFACE_LANGUAGES, loadWords } from '../../src/platform/words.ts';

/** What every page of ours begins with: the settings, the words in their language, and the place to draw in. */
export async function startPage() {
  const settings = await loadSettings(browser.storage.local);
  const words = await loadWords(chooseLanguage(settings.language, browser.i18n.getUILanguage()), readPackaged);
  const { documentElement } = document;
  documentElement.lang = words.language;
  documentElement.dir = words.language === 'ar' ? 'rtl' : 'ltr';
  return { settings, words, root: document.querySelector('main') ?? document.body };
}

/** The interface's languages, each by its own name. */
export const languageNames = () =>
  INTERFACE_LANGUAGES.map((language) => {
    const name = new Intl.DisplayNames(language, { type: 'language' }).of(language) ?? language;
    return { language, name: name.charAt(0).toLocaleUpperCase(language) + name.slice(1) };
  });
