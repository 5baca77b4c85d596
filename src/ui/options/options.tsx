import type { ComponentChildren } from 'preact';
import type { Language } from '../../core/language.ts';
import { Keyboard, type KeyboardProps } from './keyboard.tsx';
import { KnowledgeBase, type KnowledgeProps } from './knowledge.tsx';
import { Pdfs } from './pdfs.tsx';
import { Privacy, type PrivacyProps } from './privacy.tsx';
import { Reading, type ReadingProps } from './reading.tsx';
import { Sites, type SitesProps } from './sites.tsx';

/** What the user may choose; kept by the platform. */
export interface Choices {
  readonly language: Language | 'auto';
  /** Milliseconds of hovering before a card opens. */
  readonly delay: number;
  /** Which references are marked in documents. */
  readonly marks: 'all' | 'first' | 'demand';
  /** Whether what only points back is marked. */
  readonly backward: boolean;
  /** Whether our viewer takes the place of the UN's frame. */
  readonly viewer: boolean;
  /** Hosts on which nothing is marked. */
  readonly paused: readonly string[];
  /** Whether nothing is marked on any host. */
  readonly pausedEverywhere: boolean;
  /** Hosts on which the UN's or the browser's own viewer stays. */
  readonly viewerOff: readonly string[];
}

type Own<Props> = Omit<Props, 'words' | 'choices' | 'onChange'>;

export interface OptionsProps extends Pick<ReadingProps, 'words' | 'choices' | 'onChange'> {
  readonly sites: Own<SitesProps>;
  readonly keyboard: Own<KeyboardProps>;
  readonly privacy: Own<PrivacyProps>;
  readonly knowledge: KnowledgeProps['knowledge'];
  /** What became of the last change. */
  readonly message: string;
  /** The section of the packs. */
  readonly children?: ComponentChildren;
}

export function Options(props: OptionsProps) {
  const { words, choices, onChange } = props;
  return (
    <>
      <h1>{words('options_heading')}</h1>
      <Reading words={words} choices={choices} onChange={onChange} />
      <Sites words={words} choices={choices} onChange={onChange} {...props.sites} />
      <Pdfs words={words} choices={choices} onChange={onChange} />
      {props.children}
      <Keyboard words={words} {...props.keyboard} />
      <Privacy words={words} {...props.privacy} />
      <KnowledgeBase words={words} knowledge={props.knowledge} />
      <p class="saved" role="status">
        {props.message}
      </p>
    </>
  );
}
