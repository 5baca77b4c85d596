import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Words } from '../core/words.ts';
import type { Found, Query } from './find.ts';
import { Tool } from './tool.tsx';

export interface FindBarProps {
  readonly words: Words;
  readonly query: Query;
  /** Null before anything was looked for. */
  readonly found: Found | null;
  /** Changes with every wish to find: the field takes the focus again. */
  readonly turn: number;
  readonly onQuery: (query: Query) => void;
  readonly onAgain: (to: 'next' | 'previous') => void;
  readonly onClose: () => void;
}

/** Below the toolbar: what to find, how, and how much of it there is. */
export const FindBar = ({ words, query, found, turn, onQuery, onAgain, onClose }: FindBarProps) => {
  const field = useRef<HTMLInputElement>(null);
  // at once, as the next key is typed already
  useLayoutEffect(() => field.current?.select(), [turn]);
  const none = query.text !== '' && found?.state === 'none';
  const option = (name: 'matchCase' | 'wholeWords' | 'highlightAll', label: string) => (
    <label>
      <input
        type="checkbox"
        checked={query[name]}
        onChange={(event) => onQuery({ ...query, [name]: event.currentTarget.checked })}
      />
      <span>{label}</span>
    </label>
  );
  return (
    <search class="find">
      <input
        ref={field}
        type="text"
        class={none ? 'missing' : undefined}
        // empty, it stands as its hint does
        dir={query.text === '' ? undefined : 'auto'}
        aria-label={words('viewer_find')}
        aria-invalid={none}
        placeholder={words('viewer_find')}
        value={query.text}
        onInput={(event) => onQuery({ ...query, text: event.currentTarget.value })}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || event.isComposing) return;
          event.preventDefault();
          onAgain(event.shiftKey ? 'previous' : 'next');
        }}
      />
      <p class="count" role="status">
        {countText(words, query, found)}
      </p>
      <span class="steps">
        <Tool icon="previous" label={words('viewer_find_previous')} off={none} on={() => onAgain('previous')} />
        <Tool icon="next" label={words('viewer_find_next')} off={none} on={() => onAgain('next')} />
      </span>
      <span class="options">
        {option('highlightAll', words('viewer_find_all'))}
        {option('matchCase', words('viewer_find_case'))}
        {option('wholeWords', words('viewer_find_whole'))}
      </span>
      <span class="close">
        <Tool icon="close" label={words('viewer_close')} on={onClose} />
      </span>
    </search>
  );
};

const countText = (words: Words, { text }: Query, found: Found | null): string => {
  if (text === '' || found === null) return '';
  if (found.state === 'none') return words('viewer_find_none');
  if (found.total === 0) return '';
  const place = words('viewer_find_count', found.current, found.total);
  return found.state === 'wrapped' ? words('viewer_find_wrapped', place) : place;
};
