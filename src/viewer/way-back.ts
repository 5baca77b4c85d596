import { addStyle } from '../annotate/added-style.ts';
import css from './way-back.css?inline';

export interface Way {
  readonly label: string;
  readonly onClick: () => void;
}

/**
 * Buttons at the edge of a page that shows the original: our viewer, first, and what else can be wished of it. They stand
 * in a closed shadow tree, as the page's own styles would change them, and go away with the first click.
 */
export const offerWayBack = (document: Document, ways: readonly Way[]): void => {
  const host = document.createElement('mandate-lens-back');
  const shadow = host.attachShadow({ mode: 'closed' });
  addStyle(shadow, css);
  for (const { label, onClick } of ways) {
    const button = document.createElement('button');
    button.type = 'button';
    button.dir = 'auto';
    button.textContent = label;
    button.addEventListener('click', () => {
      host.remove();
      onClick();
    });
    shadow.append(button);
  }
  document.documentElement.append(host);
};
