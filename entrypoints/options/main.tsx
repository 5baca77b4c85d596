import './page.ts';
import { render } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Words } from '../../src/core/words.ts';
import { access } from '../../src/platform/access.ts';
import { openShortcuts } from '../../src/platform/commands.ts';
import { inBackground } from '../../src/platform/errors.ts';
import { PAGE_PATTERNS } from '../../src/platform/hosts.ts';
import { askToKeepStorage } from '../../src/platform/keep.ts';
import type { Settings } from '../../src/platform/settings.ts';
import type { KnowledgeFigures } from '../../src/ui/options/knowledge.tsx';
import { Options } from '../../src/ui/options/options.tsx';
import { PackSection } from '../../src/ui/options/pack-section.tsx';
import { type About, asked, lookAround } from './about.ts';
import { knowledgeFigures } from './figures.ts';
import { packActions } from './packs.ts';
import { useSettings } from './settings.ts';
import { startPage } from './start.ts';

function OptionsPage(first: { words: Words; settings: Settings; about: About }) {
  const { settings, words, message, change, onForget } = useSettings(first);
  const [about, setAbout] = useState(first.about);
  const [knowledge, setKnowledge] = useState<KnowledgeFigures | string | null>(null);
  const lookAgain = () => lookAround().then(setAbout);
  useEffect(() => {
    document.title = words('options_title');
    void knowledgeFigures(words.language).then(setKnowledge);
  }, [words]);
  useEffect(() => {
    if (location.hash) document.querySelector(location.hash)?.scrollIntoView();
    // Keys and sites are changed on pages of the browser's own.
    addEventListener('focus', lookAgain);
    return () => removeEventListener('focus', lookAgain);
  }, []);

  const onAllow = () => void access.ask(PAGE_PATTERNS)?.then(lookAgain);
  return (
    <Options
      {...{ words, knowledge, message }}
      choices={settings}
      sites={{ hosts: asked.hosts.marked, isAllowed: about.isAllowed, onAllow }}
      keyboard={{ shortcuts: about.shortcuts, onChangeKeys: () => inBackground('shortcuts', openShortcuts()) }}
      privacy={{ ...asked, remembered: about.remembered, onForget: (what) => void onForget(what).then(lookAgain) }}
      onChange={change}
    >
      <PackSection words={words} actions={packActions(words)} />
    </Options>
  );
}

inBackground('persist', askToKeepStorage());
const { settings, words, root } = await startPage();
render(<OptionsPage {...{ words, settings, about: await lookAround() }} />, root);
