import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

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

/** Where the arrow keys lead in a list of `count` rows; null for any other key. */
export function step(key: string, from: number, count: number): number | null {
  const to = { ArrowDown: from + 1, ArrowUp: from - 1, PageDown: from + PAGE, PageUp: from - PAGE }[key];
  return to === undefined || count === 0 ? null : Math.min(Math.max(to, 0), count - 1);
}

/** One field and the list under it. The focus stays in the field; the list is walked by aria-activedescendant. */
export function FieldList<Item>(props: FieldListProps<Item>) {
  const { id, items, keyOf } = props;
  const field = useRef<HTMLInputElement>(null);
  const list = useRef<HTMLDivElement>(null);
  const found = items.findIndex((item) => keyOf(item) === props.active);
  const at = Math.max(found, 0);
  const activeId = items.length > 0 ? `${id}-${at}` : undefined;

  useLayoutEffect(() => {
    if (!props.focus) return;
    field.current?.focus();
    field.current?.select();
  }, [props.focus]);
  useLayoutEffect(() => {
    list.current?.children[at]?.scrollIntoView({ block: 'nearest' });
  }, [at, items]);

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.isComposing) return;
    const to = step(event.key, at, items.length);
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
        dir="auto"
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
        {items.map((item, index) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the field above has the keys
          <div
            key={keyOf(item)}
            id={`${id}-${index}`}
            class="row"
            role="option"
            tabIndex={-1}
            aria-selected={index === at}
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => {
              props.onActive(item);
              (props.onClick ?? props.onEnter)(item);
            }}
          >
            {props.row(item)}
          </div>
        ))}
      </div>
      {items.length === 0 && props.children}
    </>
  );
}
