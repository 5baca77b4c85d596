import type { ComponentChildren } from 'preact';
import type { Words } from '../../core/words.ts';
import { Allow } from '../allow.tsx';

export interface WelcomeProps {
  readonly words: Words;
  /** The keys that go to the next reference, as the browser writes them; empty where there are none. */
  readonly nextKey: string;
  /** False: the browser keeps us from the UN's sites until the reader agrees. */
  readonly isAllowed: boolean;
  /** Whether the button is in the toolbar, where the browser tells. */
  readonly isInToolbar: boolean;
  readonly onAllow: () => void;
  /** Address of the part of the options that is about privacy. */
  readonly privacy: string;
}

/** The first page that a reader sees: what the extension does, on a text of our own in which it works. */
export function Welcome({ words, nextKey, isAllowed, isInToolbar, onAllow, privacy }: WelcomeProps) {
  return (
    <>
      <h1>{words('extension_name')}</h1>
      <p class="try">
        {words('welcome_try')} {nextKey !== '' && <Key text={words('welcome_key', nextKey)} keys={nextKey} />}
      </p>
      <figure class="sample">
        <blockquote>{words('welcome_sample')}</blockquote>
        <figcaption>{words('welcome_sample_is')}</figcaption>
      </figure>
      <div class="notes">
        {!isAllowed && <Allow words={words} onAllow={onAllow} />}
        <Note title={words('welcome_sites')}>{words('welcome_sites_text')}</Note>
        <Note title={words('welcome_pdfs')}>{words('welcome_pdfs_text')}</Note>
        <Note title={words('options_privacy')}>
          {words('welcome_privacy_text')} <a href={privacy}>{words('welcome_privacy_more')}</a>
        </Note>
        {!isInToolbar && <Note title={words('welcome_toolbar')}>{words('welcome_toolbar_text')}</Note>}
      </div>
    </>
  );
}

/** A sentence in which keys are named, with the keys drawn as such. */
function Key({ text, keys }: { text: string; keys: string }) {
  const [before = '', after = ''] = text.split(keys);
  return (
    <>
      {before}
      <kbd>{keys}</kbd>
      {after}
    </>
  );
}

const Note = ({ title, children }: { title: string; children: ComponentChildren }) => (
  <section>
    <h2>{title}</h2>
    <p>{children}</p>
  </section>
);
