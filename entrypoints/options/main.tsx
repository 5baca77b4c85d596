import './page.ts';
import { render } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Words } from '../../src/core/words.ts';
import { inBackground } from '../../src/platform/errors.ts';
import { browser } from '../../src/platform/extension.ts';
import { askToKeepStorage } from '../../src/platform/keep.ts';
import { changeSettings, type Settings } from '../../src/platform/settings.ts';
import { type Choices, type KnowledgeFigures, Options } from '../../src/ui/options/options.tsx';
import { PackSection } from '../../src/ui/options/pack-section.tsx';
import { knowledgeFigures } from './figures.ts';
import { packActions } from './packs.ts';
import { languageNames, startPage } from './start.ts';

function OptionsPage({ words: firstWords, settings: first }: { words: Words; settings: Settings }) {
  const [settings, setSettings] = useState(first);
  const [words, setWords] = useState<Words>(() => firstWords);
  const [knowledge, setKnowledge] = useState<KnowledgeFigures | string | null>(null);
  const [message, setMessage] = useState('');
  useEffect(() => void knowledgeFigures(words.language).then(setKnowledge), [words]);

  const change = async (part: Partial<Choices>) => {
    try {
      setSettings(await changeSettings(browser.storage.local, part as Partial<Settings>));
      const again = part.language === undefined ? words : (await startPage()).words;
      setWords(() => again);
      setMessage(again('options_saved'));
    } catch (error) {
      setMessage(words('options_not_saved', error instanceof Error ? error.message : String(error)));
    }
  };
  useEffect(() => {
    document.title = words('options_title');
  }, [words]);
  return (
    <Options
      words={words}
      choices={settings}
      languages={languageNames()}
      knowledge={knowledge}
      message={message}
      onChange={change}
    >
      <PackSection words={words} actions={packActions(words)} />
    </Options>
  );
}

inBackground('persist', askToKeepStorage());
const { settings, words, root } = await startPage();
render(<OptionsPage words={words} settings={settings} />, root);
