/** After everyone else had the key: an open card takes it to go back. */
export const closeByEscape = (): void =>
  addEventListener('keydown', (event) => {
    if (event.key === 'Escape' && !event.isComposing) setTimeout(() => event.defaultPrevented || window.close());
  });
