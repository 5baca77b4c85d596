import { useEffect, useMemo, useState } from 'preact/hooks';
import { type CardQuestion, questionFor } from '../../core/card/content.ts';
import type { Id } from '../../core/records/id.ts';
import { type Filter, isEmpty } from '../../core/search/filter.ts';
import { parseSymbol } from '../../core/symbol/read.ts';
import type { Words } from '../../core/words.ts';
import { Filters } from './filters.tsx';
import type { Knowledge } from './knowledge.ts';
import { OpenCard, useOpened } from './opened.tsx';
import { type KeptHit, Search, type SearchHit } from './search.tsx';
import { ThisPage, type ThisPageProps } from './this-page.tsx';

export interface PopupProps extends Omit<ThisPageProps, 'words' | 'asOf'> {
  readonly words: Words;
  /** Null while the knowledge base is being opened, an error when it could not be. */
  readonly knowledge: Knowledge | Error | null;
  /** What the field holds at first. */
  readonly query: string;
  /** What was asked for elsewhere: its card is open at first. */
  readonly question?: CardQuestion | null;
  /** What is kept at hand, by id; it stands in the list while nothing is asked. */
  readonly kept: { readonly pinned: readonly Id[]; readonly recent: readonly Id[] };
  readonly onKeep: (list: 'pinned' | 'recent', id: Id, isKept: boolean) => void;
  /** Shows the mandate chain in the panel; absent where there is none. */
  readonly onChain?: ((id: Id) => void) | undefined;
}

/** Search over the whole knowledge base, and what the page in front has. */
export function Popup(props: PopupProps) {
  const { words, knowledge, query: first, question = null, kept, onKeep, onChain, ...page } = props;
  const [query, setQuery] = useState(first);
  const base = knowledge instanceof Error ? null : knowledge;
  const opened = useOpened(base);
  const isReady = base !== null;
  useEffect(() => {
    if (isReady && question !== null) opened.open(question);
  }, [isReady, question]);
  const [filter, setFilter] = useState<Filter>({});
  const asked = query.trim() !== '' || !isEmpty(filter);
  const isOpen = opened.cards.length > 0;
  const early = useEarly(base, query, filter);
  const shown = base?.hit(opened.cards.at(-1)?.id ?? '')?.id;
  const pin =
    shown === undefined
      ? null
      : {
          isPinned: kept.pinned.includes(shown),
          onPin: (isPinned: boolean) => onKeep('pinned', shown, isPinned),
        };
  const atHand = useMemo(() => (base ? hitsOf(kept, base) : []), [kept, base]);
  return (
    <>
      <h1 class="unseen">{words('extension_name')}</h1>
      <div class="popup-front" hidden={isOpen}>
        <Search
          words={words}
          query={query}
          hits={
            asked && base ? [...base.search(query, filter), ...early, ...ofForm(query, filter, base, words)] : atHand
          }
          filters={
            asked && base && <Filters words={words} choices={base.choices} filter={filter} onFilter={setFilter} />
          }
          isFiltered={!isEmpty(filter)}
          waiting={base === null ? 'knowledge' : base.isWhole ? null : 'packs'}
          focus={!isOpen}
          onQuery={setQuery}
          onOpen={(id) => {
            opened.open(questionFor(id));
            onKeep('recent', id, true);
          }}
          onRemove={asked ? undefined : ({ id, isPinned }) => onKeep(isPinned ? 'pinned' : 'recent', id, false)}
        />
        {knowledge instanceof Error && (
          <p class="failure nothing" role="alert">
            {words('popup_broken', knowledge.message)}
          </p>
        )}
        {!asked && <ThisPage words={words} asOf={base?.asOf ?? ''} {...page} />}
      </div>
      <OpenCard words={words} opened={opened} onChain={onChain} pin={pin} />
    </>
  );
}

/** A symbol of which nothing is known here has a card all the same: what its form tells, and where it can be read. */
function ofForm(query: string, filter: Filter, base: Knowledge, words: Words): SearchHit[] {
  const symbol = isEmpty(filter) && base.isWhole ? parseSymbol(query) : null;
  if (symbol === null || base.named(symbol)) return [];
  return [{ id: symbol, label: symbol, detail: words('card_symbol_not_known') }];
}

/** What is pinned before what was opened last, nothing twice; what is no longer known here is left out. */
function hitsOf({ pinned, recent }: PopupProps['kept'], base: Knowledge): KeptHit[] {
  const hits = (ids: readonly Id[], isPinned: boolean) =>
    ids.flatMap((id) => {
      const hit = base.hit(id);
      return hit ? [{ ...hit, isPinned }] : [];
    });
  return [
    ...hits(pinned, true),
    ...hits(
      recent.filter((id) => !pinned.includes(id)),
      false,
    ),
  ];
}

const NONE: readonly SearchHit[] = [];

/** What is found of packs while they are being read: it knows no filters. */
function useEarly(base: Knowledge | null, query: string, filter: Filter): readonly SearchHit[] {
  const [found, setFound] = useState(NONE);
  useEffect(() => {
    setFound(NONE);
    let isAsked = base !== null && isEmpty(filter);
    if (isAsked) void base?.early(query).then((hits) => isAsked && setFound(hits));
    return () => {
      isAsked = false;
    };
  }, [base, query, filter]);
  return found;
}
