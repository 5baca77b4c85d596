import '../options/page.ts';
import { render } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Id } from '../../src/core/records/id.ts';
import type { Words } from '../../src/core/words.ts';
import { isAnswer } from '../../src/messages/send.ts';
import type { Knowledge } from '../../src/ui/search/knowledge.ts';
import { type Followed, follow } from '../../src/ui/sheet/follow.ts';
import { Panel } from '../../src/ui/sheet/panel.tsx';
import type { SheetRow } from '../../src/ui/sheet/rows.ts';
import { startPage } from '../options/start.ts';
import { openKnowledge } from '../popup/knowledge.ts';
import { askFrame, askTab } from './ask.ts';
import { checkWays } from './check.ts';
import { settle } from './choices.ts';
import { onFocus } from './focus.ts';
import { tabs } from './tabs.ts';

function SidePanel({ words }: { words: Words }) {
  const [knowledge, setKnowledge] = useState<Knowledge | Error | null>(null);
  const [followed, setFollowed] = useState<Followed>({ state: 'reading' });
  const [focus, setFocus] = useState<{ id: Id } | null>(null);
  const following = useRef<ReturnType<typeof follow>>(null);
  useEffect(() => {
    void openKnowledge(words, setKnowledge);
    onFocus((id) => setFocus({ id }));
    following.current = follow(tabs, setFollowed);
    return () => following.current?.end();
  }, [words]);

  const jump = async ({ index, reference: { frame } }: SheetRow) => {
    if (followed.state !== 'document') return false;
    const { tab } = followed;
    const reply = await (frame
      ? askFrame(tab, frame.id)('jump', { index: frame.index, inFrame: true })
      : askTab(tab)('jump', { index }));
    return isAnswer(reply) && reply.done;
  };
  const choose = async ({ reference }: SheetRow, id: Id | null) =>
    followed.state === 'document' && settle(reference.frame?.name ?? followed.document.name, reference, id);
  return (
    <Panel
      words={words}
      knowledge={knowledge}
      followed={followed}
      ways={checkWays}
      focus={focus}
      onJump={jump}
      onSettle={choose}
      onAgain={() => following.current?.again()}
    />
  );
}

const { words, root } = await startPage();
document.title = words('popup_open_panel');
render(<SidePanel words={words} />, root);
