import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { Wording } from '../../core/card/context.ts';
import { type Id, isSymbol } from '../../core/records/id.ts';
import type { Words } from '../../core/words.ts';
import { tagOf } from '../wording.ts';
import { FieldList } from './field-list.tsx';
import { RowTag, Said } from './said.tsx';

/** One line of the results: what it is called, and what tells it from its like. */
export interface SearchHit {
  readonly id: Id;
  readonly label: string;
  readonly detail: string;
  /** Of the title or summary in the detail; absent where there is none. */
  readonly wording?: Wording;
}

/** A thing that the reader keeps at hand: what stands in the list while nothing is asked. */
export interface KeptHit extends SearchHit {
  readonly isPinned: boolean;
}

export interface SearchProps {
  readonly words: Words;
  readonly query: string;
  readonly hits: readonly (SearchHit | KeptHit)[];
  /** What is still being read, and is not found yet. */
  readonly waiting?: 'knowledge' | 'packs' | null;
  readonly focus?: boolean;
  /** The filters, under the field. */
  readonly filters?: ComponentChildren;
  /** Whether one of them leaves things out. */
  readonly isFiltered?: boolean;
  readonly onQuery: (query: string) => void;
  readonly onOpen: (id: Id) => void;
  /** Takes a thing off what is kept at hand; absent while something is asked. */
  readonly onRemove?: ((hit: KeptHit) => void) | undefined;
}

const isKept = (hit: SearchHit | KeptHit): hit is KeptHit => 'isPinned' in hit;

/** One field with its results: symbols, numbers and title words, by keyboard alone. */
export function Search(props: SearchProps) {
  const { words, query, hits, waiting = null, focus = true, isFiltered = false, onQuery, onOpen, onRemove } = props;
  const [active, setActive] = useState<Id | null>(null);
  return (
    <FieldList
      id="search"
      label={words('popup_search')}
      hint={words('popup_search_hint')}
      focus={focus}
      under={props.filters}
      value={query}
      items={hits}
      keyOf={(hit) => hit.id}
      active={active}
      row={(hit) => (
        <>
          <span class="row-head">
            <bdi class={isSymbol(hit.id) && hit.label === hit.id ? 'row-label symbol' : 'row-label'}>{hit.label}</bdi>
            <RowTag text={hit.wording ? tagOf(hit.wording, words) : ''} />
            {isKept(hit) && <span class="row-kept">{words(hit.isPinned ? 'popup_pinned' : 'popup_recent')}</span>}
          </span>
          <small>
            <Said text={hit.detail} />
          </small>
        </>
      )}
      onInput={(value) => {
        setActive(null);
        onQuery(value);
      }}
      onActive={(hit) => setActive(hit.id)}
      onEnter={(hit) => onOpen(hit.id)}
      onRemove={onRemove && ((hit) => isKept(hit) && onRemove(hit))}
    >
      {(query.trim() !== '' || isFiltered) && waiting !== 'knowledge' && (
        <p class="nothing" role="status">
          {waiting === 'packs'
            ? words('popup_reading_packs')
            : isFiltered
              ? words('popup_no_hit_filtered')
              : words('popup_no_hit', query.trim())}
        </p>
      )}
    </FieldList>
  );
}
