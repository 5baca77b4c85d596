import type { Host } from './host.tsx';

/**
 * Keys that mean something while a card is open, and only then: Esc closes it wherever the focus is; Enter moves the focus
 * into it, unless the page has the focus on something of its own. Returns the way to stop.
 */
export function watchKeys(root: Document, host: Host, onClose: () => void, onEnter: () => void): () => void {
  const view = root.defaultView as Window;
  const onKey = (event: KeyboardEvent) => {
    if (host.box() === null || event.isComposing) return;
    if (event.key === 'Escape') {
      onClose();
    } else if (event.key === 'Enter' && !host.hasFocus() && (root.activeElement ?? root.body) === root.body) {
      onEnter();
    } else {
      return;
    }
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  view.addEventListener('keydown', onKey, { capture: true });
  return () => view.removeEventListener('keydown', onKey, { capture: true });
}
