import '../options/page.ts';
import { render } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Words } from '../../src/core/words.ts';
import { browser } from '../../src/platform/extension.ts';
import { type Kept, loadKept } from '../../src/platform/kept.ts';
import type { Settings } from '../../src/platform/settings.ts';
import { type Asked, askedBy } from '../../src/ui/search/asked.ts';
import type { Knowledge } from '../../src/ui/search/knowledge.ts';
import { Popup } from '../../src/ui/search/popup.tsx';
import { type Followed, follow } from '../../src/ui/sheet/follow.ts';
import { startPage } from '../options/start.ts';
import { type FrontTab, frontTab, tabs } from '../sidepanel/tabs.ts';
import { actionsOn, openFile } from './actions.ts';
import { openKnowledge } from './knowledge.ts';
import { storedBy } from './stored.ts';
import { figuresOf, marksOf, pausingOf, siteOf } from './tab.ts';
import { behaveAsPopup } from './window.ts';

function ToolbarPopup({ words, asked, ...first }: { words: Words; asked: Asked; settings: Settings; kept: Kept }) {
  const [knowledge, setKnowledge] = useState<Knowledge | Error | null>(null);
  const [followed, setFollowed] = useState<Followed>({ state: 'reading' });
  const [tab, setTab] = useState<FrontTab | null>(null);
  const [settings, setSettings] = useState(first.settings);
  const [kept, setKept] = useState(first.kept);
  const following = useRef<ReturnType<typeof follow>>(null);
  const [failure, setFailure] = useState('');
  useEffect(() => {
    void openKnowledge(words, setKnowledge);
    frontTab().then(setTab);
    following.current = follow(tabs, setFollowed);
    return following.current.end;
  }, [words]);

  const host =
    siteOf(tab?.href ?? null) ?? (followed.state === 'document' ? followed.document.host : undefined) ?? null;
  const actions = actionsOn(tab, words, setFailure);
  const stored = storedBy(words, setFailure);
  return (
    <Popup
      {...{ words, knowledge, kept, failure, ...asked }}
      onKeep={(...change) => void stored.keep(...change).then(setKept)}
      page={figuresOf(followed, host, settings)}
      onPanel={() => actions.openPanel()}
      onChain={tab ? actions.openPanel : undefined}
      onViewer={actions.openViewer}
      onFile={openFile}
      marks={marksOf(followed, settings, (shown) => void actions.mark(shown).then(following.current?.again))}
      pausing={pausingOf(host, settings, stored, setSettings)}
      onOptions={() => void browser.runtime.openOptionsPage()}
    />
  );
}

behaveAsPopup();
const { settings, words, root } = await startPage();
document.title = words('extension_name');
const asked = askedBy(new URLSearchParams(location.search).get('q')?.slice(0, 300) ?? '', words.language);
const kept = await loadKept(browser.storage.local);
render(<ToolbarPopup {...{ words, asked, settings, kept }} />, root);
