import { render } from 'preact';
import type { Words } from '../core/words.ts';

/** Opened on nothing, the viewer asks for a file and waits until the reader has chosen or dropped one. */
export const askForFile = (document: Document, words: Words): Promise<File> =>
  new Promise((resolve) => {
    const stage = document.querySelector('.stage');
    if (stage === null) throw new Error('viewer.html has no .stage');
    const { documentElement } = document;
    const over = new AbortController();
    const take = (file: File | undefined) => {
      if (file === undefined) return;
      over.abort();
      render(null, stage);
      resolve(file);
    };
    const draw = (isOver: boolean) => render(<Empty words={words} isOver={isOver} onFile={take} />, stage);
    /** Anywhere in the window: beside the field the browser would leave this page for the file. */
    const on = (name: 'dragover' | 'dragleave' | 'drop', isOver: boolean) =>
      documentElement.addEventListener(
        name,
        (event) => {
          event.preventDefault();
          draw(isOver);
          if (name === 'drop') take(event.dataTransfer?.files[0]);
        },
        over,
      );
    on('dragover', true);
    on('dragleave', false);
    on('drop', false);
    draw(false);
  });

const Empty = ({
  words,
  isOver,
  onFile,
}: {
  words: Words;
  isOver: boolean;
  onFile: (file: File | undefined) => void;
}) => (
  <section class={isOver ? 'empty over' : 'empty'}>
    <svg class="sheet" viewBox="0 0 48 60" aria-hidden="true">
      <path d="M3 3h28l14 14v40H3z" />
      <path d="M31 3v14h14" />
      <path class="line" d="M11 27h26M11 35h14M11 43h22" />
      <path class="mark" d="M29 35h8" />
    </svg>
    <h1>{words('viewer_empty')}</h1>
    <p>{words('viewer_empty_text')}</p>
    <label class="choose">
      <input type="file" accept="application/pdf,.pdf" onChange={(event) => onFile(event.currentTarget.files?.[0])} />
      <span>{words('viewer_choose')}</span>
    </label>
    <p class="aside">{words('viewer_empty_sites')}</p>
  </section>
);
