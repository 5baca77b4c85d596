import { useState } from 'preact/hooks';
import type { Words } from '../../src/core/words.ts';
import { browser } from '../../src/platform/extension.ts';
import { forget, type Remembered } from '../../src/platform/remembered.ts';
import { changeSettings, type Settings } from '../../src/platform/settings.ts';
import type { Choices } from '../../src/ui/options/options.tsx';
import { startPage } from './start.ts';

const { local } = browser.storage;

/** The settings and the words that follow from them; `message` says what became of the last change. */
export function useSettings(first: { words: Words; settings: Settings }) {
  const [settings, setSettings] = useState(first.settings);
  const [words, setWords] = useState<Words>(() => first.words);
  const [message, setMessage] = useState('');

  /** The change gives the words in which it is told that it was stored. */
  const attempt = async (change: () => Promise<Words>): Promise<void> => {
    try {
      setMessage((await change())('options_saved'));
    } catch (error) {
      setMessage(words('options_not_saved', error instanceof Error ? error.message : String(error)));
    }
  };
  return {
    settings,
    words,
    message,
    change: (part: Partial<Choices>) =>
      attempt(async () => {
        setSettings(await changeSettings(local, part as Partial<Settings>));
        const again = part.language === undefined ? words : (await startPage()).words;
        setWords(() => again);
        return again;
      }),
    onForget: (what: Remembered) =>
      attempt(async () => {
        await forget(local, what);
        return words;
      }),
  };
}
