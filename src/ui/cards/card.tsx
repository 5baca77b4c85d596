import { Component } from 'preact';
import type { CardContent } from '../../core/card/content.ts';
import { directionOf, type Language } from '../../core/language.ts';
import type { Id } from '../../core/records/id.ts';
import { count, type Words } from '../../core/words.ts';
import { CopyList } from './copies.tsx';
import { languageName } from './language.ts';
import { LineView, SymbolText, Tag } from './pieces.tsx';
import { SourceList } from './sources.tsx';

export interface CardProps {
  readonly content: CardContent;
  readonly words: Words;
  /** Another thing named on the card was chosen. */
  readonly onRef: (id: Id) => void;
  readonly onClose?: () => void;
  /** Keeps the card where it does not close by itself; without it there is no such button. */
  readonly onKeep?: () => void;
  /** Shows the mandate chain of the card's thing; without it there is no such button. */
  readonly onChain?: (id: Id) => void;
  /** Settles for this document which candidate is meant, or takes that back; without it nothing can be chosen. */
  readonly onChoose?: (id: Id | null) => void;
  readonly onCopy?: (text: string) => Promise<void> | void;
  /** What can be switched off from here, below everything else. */
  readonly switches?: readonly { readonly label: string; readonly onClick: () => void }[];
  /** The language of the text that is read: a citation goes into such a text. The card's own where it is absent. */
  readonly reading?: Language;
}

/** A card, drawn as `core/card` wrote it. The place that shows it gives it its dialog role and its focus. */
export const Card = (props: CardProps) => <OneCard key={props.content.key} {...props} />;

/** A class: hooks would add a tenth to the script that draws the first card of a page. */
class OneCard extends Component<CardProps, CardState> {
  override state: CardState = { shows: null };

  /** The page's shadow tree or our own page: the focus can be on the frame around the card. */
  private root: Node | null = null;

  override componentWillUnmount() {
    this.root?.removeEventListener('keydown', this.onKey);
  }

  private readonly mount = (element: HTMLElement | null) => {
    if (element === null || this.root !== null) return;
    this.root = element.getRootNode();
    this.root.addEventListener('keydown', this.onKey);
  };

  private readonly onKey = (event: Event) => {
    const { key, ctrlKey, metaKey, altKey, isComposing } = event as KeyboardEvent;
    if (ctrlKey || metaKey || altKey || isComposing || isField(event.composedPath()[0])) return;
    const { content, onChoose } = this.props;
    const choice = onChoose && choicesOn(content).find((one) => one.key === key);
    if (choice) onChoose?.(choice.choose);
    else if (key === 's' && content.sources.length > 0) this.toggle('sources');
    else return;
    event.preventDefault();
  };

  private toggle(part: 'sources' | 'copies') {
    this.setState(({ shows }) => ({ shows: shows === part ? null : part }));
  }

  override render(
    { content, words, onRef, onClose, onKeep, onChain, onChoose, onCopy = copy, switches = [], reading }: CardProps,
    { shows }: CardState,
  ) {
    const { id, heading, symbol, title, rows, links, sources, language } = content;
    return (
      <article ref={this.mount} class="card" lang={language} dir={directionOf(language)} aria-label={heading}>
        <header>
          <p class={title ? 'heading' : 'heading alone'}>
            {symbol === heading ? <SymbolText symbol={heading} /> : <bdi>{heading}</bdi>}
          </p>
          {title && <Title title={title} words={words} />}
          {onKeep && (
            <button
              type="button"
              class="tool keep"
              title={words('card_keep')}
              aria-label={words('card_keep')}
              aria-keyshortcuts="p"
              onClick={onKeep}
            >
              <svg viewBox="0 0 10 10" fill="none" stroke="currentColor" stroke-width="1.25" aria-hidden="true">
                <path d="M3 .8h4M3.6 .8v3.4L2 6.4h6L6.4 4.2V.8M5 6.4v3.4" />
              </svg>
            </button>
          )}
          {onClose && (
            <button type="button" class="tool close" aria-label={words('card_close')} onClick={onClose}>
              <svg viewBox="0 0 10 10" fill="none" stroke="currentColor" stroke-width="1.5" aria-hidden="true">
                <path d="M1 1l8 8M9 1l-8 8" />
              </svg>
            </button>
          )}
        </header>
        <div class="body">
          <dl>
            {rows.map((row) => (
              <>
                <dt>{row.label}</dt>
                <dd class={row.tone}>
                  {row.lines.map((line, i) => (
                    <LineView key={i} line={line} language={language} onRef={onRef} onChoose={onChoose}>
                      {row.tone === 'ours' && i === row.lines.length - 1 && <Tag text={words('card_ours')} />}
                    </LineView>
                  ))}
                </dd>
              </>
            ))}
            {links.length > 0 && (
              <>
                <dt>{words('card_row_open')}</dt>
                <dd class="languages">
                  {links.map((link) => (
                    <a
                      key={link.language}
                      href={link.href}
                      hreflang={link.language}
                      lang={link.language}
                      title={languageName(link.language, link.language)}
                      class={link.language === language ? 'own' : undefined}
                      target="_blank"
                      rel="noreferrer"
                    >
                      {link.language}
                    </a>
                  ))}
                </dd>
              </>
            )}
          </dl>
          {shows === 'copies' && (
            <CopyList content={content} words={words} reading={reading ?? language} onCopy={onCopy} />
          )}
          {shows === 'sources' && <SourceList words={words} sources={sources} />}
        </div>
        <footer>
          {sources.length > 0 && (
            <button
              type="button"
              aria-expanded={shows === 'sources'}
              aria-keyshortcuts="s"
              onClick={() => this.toggle('sources')}
            >
              {count(words, 'card_sources', sources.length)}
            </button>
          )}
          {id !== null && (
            <button type="button" aria-expanded={shows === 'copies'} onClick={() => this.toggle('copies')}>
              {words('card_copy')}
            </button>
          )}
          {onChain && id !== null && content.status === 'found' && (
            <button type="button" aria-label={words('card_chain_long')} onClick={() => onChain(id)}>
              {words('card_chain')}
            </button>
          )}
          <div class="colophon">
            <span class="as-of">{content.asOf}</span>
            <span>
              {switches.map(({ label, onClick }) => (
                <button key={label} type="button" onClick={onClick}>
                  {label}
                </button>
              ))}
            </span>
          </div>
        </footer>
      </article>
    );
  }
}

interface CardState {
  /** What stands open below the rows. */
  readonly shows: 'sources' | 'copies' | null;
}

const choicesOn = ({ rows }: CardContent) =>
  rows.flatMap(({ lines }) => lines.flat()).filter((piece) => typeof piece === 'object' && 'choose' in piece);

const isField = (target: EventTarget | undefined): boolean =>
  target instanceof HTMLElement && (target.isContentEditable || /^(?:INPUT|TEXTAREA|SELECT)$/.test(target.tagName));

function Title({ title, words }: { title: NonNullable<CardContent['title']>; words: Words }) {
  const foreign = title.language !== words.language;
  return (
    <h2>
      <span lang={title.language} dir={directionOf(title.language)}>
        {title.text}
      </span>
      {foreign && <Tag text={languageName(title.language, words.language)} />}
      {!title.official && <Tag text={words('card_ours')} />}
    </h2>
  );
}

const copy = (text: string): Promise<void> => navigator.clipboard.writeText(text);
