import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useMemo, useRef } from 'preact/hooks';
import { FEW, useDrawnRows } from './drawn-rows.ts';

/** How far Page Up and Page Down go, in rows. */
const PAGE = 8;

export interface FieldListProps<Item> {
  /** Prefix of the element ids, once a page. */
  readonly id: string;
  /** Accessible name of the field and of its list. */
  readonly label: string;
  readonly hint: string;
  readonly value: string;
  readonly items: readonly Item[];
  readonly keyOf: (item: Item) => string;
  /** Key of the row that Enter opens; a key that is not in the list means the first row. */
  readonly active: string | null;
  readonly row: (item: Item) => ComponentChildren;
  /** The heading of the group that an item begins. */
  readonly heading?: (item: Item) => ComponentChildren;
  readonly onInput: (value: string) => void;
  readonly onActive: (item: Item) => void;
  readonly onEnter: (item: Item) => void;
  /** A click on a row; without it, a click does what Enter does. */
  readonly onClick?: (item: Item) => void;
  /** What the Delete key does to a row while nothing is typed; without it, the key is the field's. */
  readonly onRemove?: ((item: Item) => void) | undefined;
  /** Whether the field takes the focus when it appears. */
  readonly focus?: boolean;
  /** What stands between the field and the list. */
  readonly under?: ComponentChildren;
  /** What stands in the place of the list when it is empty. */
  readonly children?: ComponentChildren;
}

/** Where a key leads in a list of `count` rows, `far` with Ctrl or ⌘ held; null for a key that leads nowhere. */
export function step(key: string, from: number, count: number, far = false): number | null {
  const near = { ArrowDown: from + 1, ArrowUp: from - 1, PageDown: from + PAGE, PageUp: from - PAGE };
  const to = { ...near, ...(far && { Home: 0, End: count - 1 }) }[key];
  return to === undefined || count === 0 ? null : Math.min(Math.max(to, 0), count - 1);
}

/**
 * One field and the list under it. The focus stays in the field; the list is walked by aria-activedescendant. Of a long list
 * only what is near the window is drawn; the browser's own search would miss the rest, so its keys lead to the field.
 */
export function FieldList<Item>(props: FieldListProps<Item>) {
  const { id, items, keyOf } = props;
  const field = useRef<HTMLInputElement>(null);
  const list = useRef<HTMLDivElement>(null);
  const found = items.findIndex((item) => keyOf(item) === props.active);
  const at = Math.max(found, 0);
  const keys = useMemo(() => items.map(keyOf), [items]);
  const rows = useDrawnRows(list, keys, at);
  const activeId = items.length > 0 ? `${id}-${at}` : undefined;

  useLayoutEffect(() => {
    if (!props.focus) return;
    field.current?.focus();
    field.current?.select();
  }, [props.focus]);
  useLayoutEffect(() => {
    list.current?.querySelector(`[data-index="${at}"]`)?.scrollIntoView({ block: 'nearest' });
  }, [at, items]);
  useLayoutEffect(() => {
    if (items.length <= FEW) return;
    const onFind = (event: KeyboardEvent) => {
      const isFind = (event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey && event.key === 'f';
      if (!isFind || event.target === field.current || field.current?.checkVisibility?.() === false) return;
      event.preventDefault();
      field.current?.focus();
      field.current?.select();
    };
    addEventListener('keydown', onFind);
    return () => removeEventListener('keydown', onFind);
  }, [items.length > FEW]);

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.isComposing) return;
    const to = step(event.key, at, items.length, event.ctrlKey || event.metaKey);
    const item = items[to ?? at];
    if (item === undefined) return;
    const act = {
      Enter: props.onEnter,
      ...(props.value === '' && props.onRemove && { Delete: props.onRemove }),
    }[event.key];
    if (to === null && act === undefined) return;
    event.preventDefault();
    if (to !== null) props.onActive(item);
    else act?.(item);
  };

  return (
    <>
      <input
        ref={field}
        class="field"
        type="text"
        role="combobox"
        aria-label={props.label}
        aria-autocomplete="list"
        aria-expanded={items.length > 0}
        aria-controls={`${id}-list`}
        aria-activedescendant={activeId}
        autocomplete="off"
        spellcheck={false}
        // empty, it stands as its hint does
        dir={props.value === '' ? undefined : 'auto'}
        placeholder={props.hint}
        value={props.value}
        onInput={(event) => props.onInput(event.currentTarget.value)}
        onKeyDown={onKeyDown}
      />
      {props.under}
      <div
        ref={list}
        id={`${id}-list`}
        class="rows"
        role="listbox"
        aria-label={props.label}
        hidden={items.length === 0}
      >
        {rows.map((row, nth) => {
          if ('gap' in row) return <div key={`gap ${nth}`} role="presentation" style={{ blockSize: `${row.gap}px` }} />;
          const { index } = row;
          const item = items[index] as Item;
          const heading = props.heading?.(item);
          const option = (
            // biome-ignore lint/a11y/useKeyWithClickEvents: the field above has the keys
            <div
              key={keyOf(item)}
              id={`${id}-${index}`}
              class="row"
              role="option"
              tabIndex={-1}
              data-index={index}
              aria-selected={index === at}
              aria-setsize={items.length}
              aria-posinset={index + 1}
              aria-describedby={heading ? `${id}-${index}-heading` : undefined}
              onMouseDown={(event) => event.preventDefault()}
              onClick={() => {
                props.onActive(item);
                (props.onClick ?? props.onEnter)(item);
              }}
            >
              {props.row(item)}
            </div>
          );
          if (!heading) return option;
          return (
            <div key={keyOf(item)} role="presentation">
              <div id={`${id}-${index}-heading`} class="row-heading" role="presentation">
                {heading}
              </div>
              {option}
            </div>
          );
        })}
      </div>
      {items.length === 0 && props.children}
    </>
  );
}
