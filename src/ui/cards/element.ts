type Value = string | number | boolean | undefined | ((event: never) => void);
export type Attributes = Readonly<Record<string, Value>>;
type Child = Node | string | false | undefined;

/**
 * An element with what is in it. A function among its attributes hears the event of that name. Cards are made of these, as
 * they go into pages of others: what compares one drawing with the next would be a third of the script there.
 */
export function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  attributes: Attributes = {},
  ...children: readonly (Child | readonly Child[])[]
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  for (const key in attributes) {
    const value = attributes[key];
    if (typeof value === 'function') made.addEventListener(key, value as EventListener);
    else if (value !== undefined) made.setAttribute(key, String(value));
  }
  for (const child of children.flat()) if (child) made.append(child);
  return made;
}

export const button = (
  click: () => void,
  attributes: Attributes,
  ...children: readonly (Child | readonly Child[])[]
): HTMLButtonElement => element('button', { type: 'button', click, ...attributes }, ...children);

/** Whether letters that are typed there are text. */
export const isField = (target: EventTarget | undefined): boolean =>
  target instanceof HTMLElement && (target.isContentEditable || /^(?:INPUT|TEXTAREA|SELECT)$/.test(target.tagName));
