import { useCallback, useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { questionFor } from '../../core/card/content.ts';
import { partsOf } from '../../core/card/name.ts';
import type { Chain } from '../../core/mandate/chain.ts';
import type { Id } from '../../core/records/id.ts';
import type { Words } from '../../core/words.ts';
import { ChosenChain, type Subject } from '../chain/chosen.tsx';
import { describe, fullLabel, gist } from '../chain/describe.ts';
import { CheckTab } from '../check/tab.tsx';
import type { CheckWays } from '../check/use-check.ts';
import { useCheckDesk } from '../check/use-desk.ts';
import type { Knowledge } from '../search/knowledge.ts';
import { OpenCard, useOpened } from '../search/opened.tsx';
import { TimelineTab } from '../timeline/tab.tsx';
import type { Followed } from './follow.ts';
import { type SheetRow, sheetRows } from './rows.ts';
import { Sheet } from './sheet.tsx';
import { Tabs } from './tabs.tsx';

export interface PanelProps {
  readonly words: Words;
  /** Null while the knowledge base is being opened, an error when it could not be. */
  readonly knowledge: Knowledge | Error | null;
  readonly followed: Followed;
  readonly ways: CheckWays;
  /** The thing whose chain was asked for elsewhere; a new object each time it is asked. */
  readonly focus: { readonly id: Id } | null;
  /** Goes to a reference in the document; false when it is no longer there. */
  readonly onJump: (index: number) => Promise<boolean>;
  /** Reads the document once more. */
  readonly onAgain: () => void;
}

/** References and mandate chain of the document in front, and what of it does not fit the facts. */
export function Panel({ words, knowledge, followed, ways, focus, onJump, onAgain }: PanelProps) {
  const base = knowledge instanceof Error ? null : knowledge;
  const opened = useOpened(base);
  const [tab, setTab] = useState<'references' | 'chain' | 'check' | 'timeline'>('references');
  const [chosen, setChosen] = useState<number | null>(null);
  const [subject, setSubject] = useState<Subject | null>(null);
  const [gone, setGone] = useState(false);
  const document = followed.state === 'document' ? followed.document : null;
  const named = base?.named ?? (() => undefined);
  const rows = useMemo(() => {
    // Until the knowledge base is open and its packs are read, nothing is said to be missing from it.
    const titleOf = (id: Id) =>
      base?.named(wholeOf(id)) ? gist(wholeOf(id), named, words) : base?.isWhole === true ? null : '';
    return sheetRows(document?.references ?? [], titleOf);
  }, [document, base, words]);
  // The drawings are laid out anew only when names change.
  const nameOf = useCallback((id: Id) => describe(id, named, words), [base, words]);
  const desk = useCheckDesk(base, followed, ways);
  const chain = useChain(base, subject?.target ? wholeOf(subject.target) : null);

  useEffect(() => {
    if (focus === null) return;
    setSubject({ text: focus.id, target: focus.id, candidates: [] });
    setTab('chain');
    opened.close();
  }, [focus]);
  // Another tab is another document, though it may look the same.
  useEffect(() => {
    setChosen(null);
    setGone(false);
    if (focus === null) setSubject(null);
  }, [followed.state === 'document' ? followed.tab : null, document?.title]);

  // Whoever walks a chain by key goes on where the card was opened.
  const cameFrom = useRef<Element | null>(null);
  const openFrom = (id: Id) => {
    cameFrom.current = globalThis.document.activeElement;
    opened.open(questionFor(id));
  };
  const isFront = opened.cards.length === 0;
  useEffect(() => {
    if (isFront) (cameFrom.current as HTMLElement | null)?.focus();
  }, [isFront]);

  const choose = (row: SheetRow) => {
    setChosen(row.index);
    setSubject(row);
    setGone(false);
  };
  const tabs = [
    { name: 'references', label: <TabLabel text={words('panel_references')} figure={rows.length} /> },
    { name: 'chain', label: words('panel_chain') },
    { name: 'check', label: <TabLabel text={words('panel_check')} figure={desk.alarms} /> },
    { name: 'timeline', label: words('timeline') },
  ] as const;

  return (
    <>
      <div class="panel-front" hidden={opened.cards.length > 0}>
        <Tabs label={words('panel_tabs')} tabs={tabs} chosen={tab} onChoose={setTab}>
          {knowledge instanceof Error && (
            <p class="failure nothing" role="alert">
              {words('popup_broken', knowledge.message)}
            </p>
          )}
          {tab === 'chain' ? (
            <ChosenChain
              words={words}
              subject={subject}
              chain={chain}
              nameOf={nameOf}
              fullLabel={(id) => fullLabel(id, named, words)}
              onOpen={openFrom}
              onSettle={(id) => setSubject({ text: id, target: id, candidates: [] })}
            />
          ) : tab === 'timeline' ? (
            <TimelineTab words={words} knowledge={base} nameOf={nameOf} onOpen={openFrom} />
          ) : tab === 'check' ? (
            <CheckTab
              words={words}
              knowledge={base}
              desk={desk}
              absence={rows.length === 0 && <NoReferences words={words} followed={followed} onAgain={onAgain} />}
              onOpen={openFrom}
            />
          ) : rows.length === 0 ? (
            <NoReferences words={words} followed={followed} onAgain={onAgain} />
          ) : (
            <Sheet
              words={words}
              rows={rows}
              complete={document?.complete ?? true}
              chosen={chosen}
              focus={opened.cards.length === 0}
              onChoose={choose}
              onJump={(row) => void onJump(row.index).then((done) => setGone(!done))}
              onCard={(row) => {
                choose(row);
                opened.open(row);
              }}
              onChain={(row) => {
                choose(row);
                setTab('chain');
              }}
            />
          )}
        </Tabs>
        {gone && (
          <p class="failure note" role="alert">
            {words('panel_gone')}
          </p>
        )}
        {base && <footer class="foot">{base.asOf}</footer>}
      </div>
      <OpenCard
        words={words}
        opened={opened}
        onChain={(id) => {
          setSubject({ text: id, target: id, candidates: [] });
          setTab('chain');
          opened.close();
        }}
      />
    </>
  );
}

/** What a paragraph is part of; anything else is itself. */
function wholeOf(id: Id): Id {
  const parts = partsOf(id);
  return parts?.kind === 'paragraph' ? parts.owner : id;
}

function TabLabel({ text, figure }: { text: string; figure: number }) {
  return (
    <>
      {text} {figure > 0 && <span class="figure">{figure}</span>}
    </>
  );
}

function NoReferences({ words, followed, onAgain }: Pick<PanelProps, 'words' | 'followed' | 'onAgain'>) {
  const reading = followed.state === 'reading' || (followed.state === 'document' && !followed.document.complete);
  if (reading) return <p class="nothing">{words('panel_loading')}</p>;
  const document = followed.state === 'document' ? followed.document : null;
  if (document?.paused) {
    return (
      <p class="nothing" role="status">
        {words('popup_page_paused', document.host ?? document.title)}
      </p>
    );
  }
  return (
    <div class="nothing" role="status">
      <p>{words(document ? 'panel_no_references' : 'panel_no_document')}</p>
      {followed.state === 'no-document' && <p>{words('panel_no_document_hint')}</p>}
      <button type="button" onClick={onAgain}>
        {words('panel_retry')}
      </button>
    </div>
  );
}

/** The chain of an id; `wait` while it is looked up. */
function useChain(base: Knowledge | null, id: Id | null): Chain | 'wait' | null {
  const [answer, setAnswer] = useState<{ id: Id; chain: Chain | null } | null>(null);
  useEffect(() => {
    if (base === null || id === null) return;
    let current = true;
    base.chain(id).then((chain) => current && setAnswer({ id, chain }));
    return () => {
      current = false;
    };
  }, [base, id]);
  return answer?.id === id ? answer.chain : 'wait';
}
