import { isField } from '../ui/cards/element.ts';

/**
 * Gives keys to what may know what to do with them, before the page hears them: one that was used the page never hears.
 * Letters typed into a field of the page's, and keys pressed together with others, are the page's. Returns the way to stop.
 */
export function watchKeys(root: Document, use: (key: string) => boolean): () => void {
  const view = root.defaultView as Window;
  const onKey = (event: KeyboardEvent) => {
    const { key, isComposing, ctrlKey, altKey, metaKey } = event;
    if (isComposing || ctrlKey || altKey || metaKey) return;
    if (key !== 'Escape' && isField(event.composedPath()[0])) return;
    if (!use(key)) return;
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  view.addEventListener('keydown', onKey, { capture: true });
  return () => view.removeEventListener('keydown', onKey, { capture: true });
}
