import type { Lookup } from '../../src/core/records/lookup.ts';
import type { Words } from '../../src/core/words.ts';
import { report } from '../../src/platform/errors.ts';
import { browser, readPackaged } from '../../src/platform/extension.ts';
import { loadSettings, type Settings } from '../../src/platform/settings.ts';
import { chooseLanguage, loadTable, makeWords, type WordTable } from '../../src/platform/words.ts';
import { install } from '../../src/storage/install.ts';
import { openLookup } from '../../src/storage/lookup.ts';

/** What the background keeps while it is awake: the way to the records, and the words of the languages asked for. */

const readAsset = (name: string): Promise<string> => readPackaged(`kb/${name}`);

let opening: Promise<Lookup> | undefined;

export function lookup(): Promise<Lookup> {
  opening ??= openLookup({ readAsset, report: ({ stage, error }) => report(`storage ${stage}`, error) });
  return opening;
}

export async function installKnowledge(): Promise<void> {
  const installed = await install({ readAsset });
  if (installed.state === 'refused') report(`install ${installed.failure.stage}`, installed.failure.error);
}

const tables = new Map<string, Promise<WordTable>>();

/** The settings of this moment, with the interface language and its texts that follow from them. */
export async function settingsNow(): Promise<{ settings: Settings; words: Words; table: WordTable }> {
  const settings = await loadSettings(browser.storage.local);
  const language = chooseLanguage(settings.language, browser.i18n.getUILanguage());
  const loading = tables.get(language) ?? loadTable(language, readPackaged);
  tables.set(language, loading);
  const table = await loading;
  return { settings, table, words: makeWords(language, table) };
}

export const wordsNow = async (): Promise<Words> => (await settingsNow()).words;
