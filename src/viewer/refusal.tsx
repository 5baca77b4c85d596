import { render } from 'preact';
import type { Words } from '../core/words.ts';

/** In the place of a document: the viewer's own address is none that it opens. */
export const refuse = (document: Document, words: Words): void => {
  const stage = document.querySelector('.stage');
  if (stage === null) return;
  render(
    <section class="notice" role="alert">
      <h2>{words('viewer_refused_address')}</h2>
      <p>{words('viewer_refused_address_text')}</p>
    </section>,
    stage,
  );
};
