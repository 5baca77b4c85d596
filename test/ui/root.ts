import { render } from 'preact';
import { afterEach, beforeEach, vi } from 'vitest';

/** The element that a test draws into. */
export let root: HTMLElement;

/** Gives each test of a file a new `root`, and mocks that know nothing of the test before. */
export function renewRoot(): void {
  beforeEach(() => {
    root = document.body.appendChild(document.createElement('div'));
  });
  afterEach(() => {
    render(null, root);
    root.remove();
    vi.clearAllMocks();
  });
}
