import { addStyle } from '../annotate/marks.ts';
import css from './way-back.css?inline';

/**
 * A button at the edge of the page that brings our viewer back where the reader went to the original. It stands in a
 * closed shadow tree, as the page's own styles would change it.
 */
export const offerWayBack = (document: Document, label: string, onClick: () => void): void => {
  const host = document.createElement('mandate-lens-back');
  const shadow = host.attachShadow({ mode: 'closed' });
  addStyle(shadow, css);
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = label;
  button.addEventListener('click', () => {
    host.remove();
    onClick();
  });
  shadow.append(button);
  document.documentElement.append(host);
};
