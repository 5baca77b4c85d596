import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Words } from '../core/words.ts';
import { Icon } from './icons.tsx';
import { moveBy, type OutlineItem, openAtFirst, type Row, rowsOf } from './outline-rows.ts';
import { Tool } from './tool.tsx';

export interface OutlineProps {
  readonly words: Words;
  readonly items: readonly OutlineItem[];
  readonly onFollow: (item: OutlineItem) => void;
  readonly onClose: () => void;
}

/** The headings that the PDF brings along, as a tree. */
export const Outline = ({ words, items, onFollow, onClose }: OutlineProps) => {
  const [opened, setOpened] = useState(() => openAtFirst(items));
  const [at, setAt] = useState('0');
  const tree = useRef<HTMLDivElement>(null);
  const rows = rowsOf(items, opened);
  const here = rows.some(({ id }) => id === at) ? at : (rows[0]?.id ?? '');
  const turn = (id: string) => {
    setOpened((old) => {
      const next = new Set(old);
      if (!next.delete(id)) next.add(id);
      return next;
    });
  };
  const focus = (id: string) => {
    setAt(id);
    tree.current?.querySelector<HTMLElement>(`[data-id="${id}"]`)?.focus();
  };
  useLayoutEffect(() => tree.current?.querySelector<HTMLElement>('[tabindex="0"]')?.focus(), []);
  const onKey = (event: KeyboardEvent, row: Row) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const move = moveBy(rows, row.id, event.key, document.documentElement.dir === 'rtl');
    if (event.key === 'Escape') onClose();
    else if (event.key === 'Enter' || event.key === ' ') onFollow(row.item);
    else if (move === null) return;
    else if ('to' in move) focus(move.to);
    else turn(move.turn);
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <aside class="outline" aria-label={words('viewer_outline')}>
      <header>
        <h2>{words('viewer_outline')}</h2>
        <Tool icon="close" label={words('viewer_close')} on={onClose} />
      </header>
      <div class="tree" role="tree" aria-label={words('viewer_outline')} ref={tree}>
        {rows.map((row) => (
          <div
            key={row.id}
            role="treeitem"
            data-id={row.id}
            tabIndex={row.id === here ? 0 : -1}
            aria-level={row.level}
            aria-posinset={row.place}
            aria-setsize={row.of}
            aria-expanded={row.open ?? undefined}
            style={{ '--level': row.level }}
            onFocus={() => setAt(row.id)}
            onClick={() => onFollow(row.item)}
            onKeyDown={(event) => onKey(event, row)}
          >
            {/* the keyboard opens by arrows */}
            {row.open !== null && (
              <span
                class="turn"
                aria-hidden="true"
                onClick={(event) => {
                  event.stopPropagation();
                  turn(row.id);
                }}
              >
                <Icon name="next" />
              </span>
            )}
            <bdi>{row.item.title}</bdi>
          </div>
        ))}
      </div>
    </aside>
  );
};
