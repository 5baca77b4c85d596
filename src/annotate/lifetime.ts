const STARTED = 'mandate-lens:started';

/** Calls back when a newer script of ours has come into the document: Firefox runs one in every open tab after an update. */
export function whenSucceeded(root: Document, end: () => void): void {
  root.dispatchEvent(new Event(STARTED));
  root.addEventListener(STARTED, end, { once: true });
}

/** How often, in ms, the address is looked at where the browser does not tell of it. */
const LOOK = 1000;

/** Calls back each time the page has gone to another address without being loaded. Returns the way to stop. */
export function whenMoved(view: Window, moved: () => void): () => void {
  let { href } = view.location;
  const look = () => {
    if (href === view.location.href) return;
    href = view.location.href;
    moved();
  };
  // Firefox has it since 147.
  const { navigation } = view as { navigation?: EventTarget };
  if (navigation === undefined) {
    const looking = setInterval(look, LOOK);
    return () => clearInterval(looking);
  }
  navigation.addEventListener('currententrychange', look);
  return () => navigation.removeEventListener('currententrychange', look);
}
