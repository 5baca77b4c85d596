import { useCallback, useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { questionFor, questionKey } from '../../core/card/content.ts';
import { wholeOf } from '../../core/export/item.ts';
import type { Chain } from '../../core/mandate/chain.ts';
import type { Id } from '../../core/records/id.ts';
import type { Words } from '../../core/words.ts';
import { ChosenChain, type Subject } from '../chain/chosen.tsx';
import { describe, fullLabel } from '../chain/describe.ts';
import { CheckTab } from '../check/tab.tsx';
import type { CheckWays } from '../check/use-check.ts';
import { useCheckDesk } from '../check/use-desk.ts';
import type { Knowledge } from '../search/knowledge.ts';
import { OpenCard, useOpened } from '../search/opened.tsx';
import { TimelineTab } from '../timeline/tab.tsx';
import { aboutIn } from './about.ts';
import type { Followed } from './follow.ts';
import { questionOfRow, type SheetRow, sheetRows } from './rows.ts';
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
  readonly onJump: (row: SheetRow) => Promise<boolean>;
  /** Remembers for this document what an ambiguous reference means, or forgets it; false when that cannot be stored. */
  readonly onSettle: (row: SheetRow, id: Id | null) => Promise<boolean>;
  /** Reads the document once more. */
  readonly onAgain: () => void;
}

/** References and mandate chain of the document in front, and what of it does not fit the facts. */
export function Panel({ words, knowledge, followed, ways, focus, onJump, onSettle, onAgain }: PanelProps) {
  const base = knowledge instanceof Error ? null : knowledge;
  const opened = useOpened(base);
  const [tab, setTab] = useState<'references' | 'chain' | 'check' | 'timeline'>('references');
  const [chosen, setChosen] = useState<number | null>(null);
  const [subject, setSubject] = useState<Subject | SheetRow | null>(null);
  const [failure, setFailure] = useState<'panel_gone' | 'panel_not_stored' | null>(null);
  const document = followed.state === 'document' ? followed.document : null;
  const named = base?.named ?? (() => undefined);
  const about = useMemo(() => aboutIn(base, words), [base, words]);
  const rows = useMemo(() => sheetRows(document?.references ?? [], about.gistOf), [document, about]);
  const source = base &&
    document && { symbol: document.document, title: document.title, asOf: base.asOf, named, words };
  // The drawings are laid out anew only when names change.
  const nameOf = useCallback((id: Id) => describe(id, named, words), [base, words]);
  const desk = useCheckDesk(base, followed, ways, tab === 'check');
  // The row as it is now: what it means may have been chosen since.
  const shown = subject !== null && 'index' in subject ? rows[subject.index] : undefined;
  const subjectId = (shown ?? subject)?.target ?? null;
  const chain = useChain(base, subjectId === null ? null : wholeOf(subjectId));

  useEffect(() => {
    if (focus === null) return;
    setSubject({ text: focus.id, target: focus.id, candidates: [] });
    setTab('chain');
    opened.close();
  }, [focus]);
  // Another tab is another document, though it may look the same.
  useEffect(() => {
    setChosen(null);
    setFailure(null);
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
    setFailure(null);
  };
  const settle = async (row: SheetRow, id: Id | null) => {
    setFailure((await onSettle(row, id)) ? null : 'panel_not_stored');
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
              subject={shown ?? subject}
              chain={chain}
              nameOf={nameOf}
              fullLabel={(id) => fullLabel(id, named, words)}
              onOpen={openFrom}
              onSettle={(id) => shown && void settle(shown, id)}
            />
          ) : tab === 'timeline' ? (
            <TimelineTab words={words} knowledge={base} nameOf={nameOf} onOpen={openFrom} />
          ) : tab === 'check' ? (
            <CheckTab
              words={words}
              knowledge={base}
              desk={desk}
              title={document?.title ?? ''}
              absence={rows.length === 0 && <NoReferences words={words} followed={followed} onAgain={onAgain} />}
              onOpen={openFrom}
            />
          ) : rows.length === 0 ? (
            <NoReferences words={words} followed={followed} onAgain={onAgain} />
          ) : (
            <Sheet
              words={words}
              rows={rows}
              about={about}
              source={source}
              complete={document?.complete ?? true}
              chosen={chosen}
              focus={opened.cards.length === 0}
              onChoose={choose}
              onJump={(row) => void onJump(row).then((done) => setFailure(done ? null : 'panel_gone'))}
              onCard={(row) => {
                choose(row);
                opened.open(questionOfRow(row));
              }}
              onSettle={(row, id) => void settle(row, id)}
              onChain={(row) => {
                choose(row);
                setTab('chain');
              }}
            />
          )}
        </Tabs>
        {failure && (
          <p class="failure note" role="alert">
            {words(failure)}
          </p>
        )}
        {base && <footer class="foot">{base.asOf}</footer>}
      </div>
      <OpenCard
        words={words}
        opened={opened}
        onChoose={async (question, id) => {
          const row = rows.find(({ reference }) => questionKey(reference) === question);
          if (row === undefined) return;
          await settle(row, id);
          opened.swap({ ...questionOfRow(row), chosen: id ?? undefined });
        }}
        onChain={(id) => {
          setSubject({ text: id, target: id, candidates: [] });
          setTab('chain');
          opened.close();
        }}
      />
    </>
  );
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
