import { Component } from 'preact';
import type { CardContent } from '../../core/card/content.ts';
import type { Language } from '../../core/language.ts';
import type { Id } from '../../core/records/id.ts';
import type { Words } from '../../core/words.ts';
import { count } from '../sheet/count.ts';
import { LineView, SymbolText } from './pieces.tsx';

export interface CardProps {
  readonly content: CardContent;
  readonly words: Words;
  /** Another thing named on the card was chosen. */
  readonly onRef: (id: Id) => void;
  readonly onClose?: () => void;
  /** Shows the mandate chain of the card's thing; without it there is no such button. */
  readonly onChain?: (id: Id) => void;
  readonly onCopy?: (text: string) => Promise<void> | void;
}

export const directionOf = (language: Language): 'rtl' | 'ltr' => (language === 'ar' ? 'rtl' : 'ltr');

/** What the copy button gives: the true symbol, or for what has none the words by which people cite it. */
export const citationOf = ({ symbol, heading, title }: CardContent): string =>
  symbol ?? (title?.official ? `${heading}, “${title.text}”` : heading);

/** A card, drawn as `core/card` wrote it. The place that shows it gives it its dialog role and its focus. */
export const Card = (props: CardProps) => <OneCard key={props.content.key} {...props} />;

/** A class: hooks would add a tenth to the script that draws the first card of a page. */
class OneCard extends Component<CardProps, CardState> {
  override state: CardState = { showsSources: false, copied: null };

  override render({ content, words, onRef, onClose, onChain, onCopy = copy }: CardProps, state: CardState) {
    const { id, heading, symbol, title, rows, links, sources, language } = content;
    const { showsSources, copied } = state;
    const text = citationOf(content);
    return (
      <article class="card" lang={language} dir={directionOf(language)} aria-label={heading}>
        <header>
          <p class={title ? 'heading' : 'heading alone'}>
            {symbol === heading ? <SymbolText symbol={heading} /> : <bdi>{heading}</bdi>}
          </p>
          {title && <Title title={title} words={words} />}
          {onClose && (
            <button type="button" class="close" aria-label={words('card_close')} onClick={onClose}>
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
                    <LineView key={i} line={line} onRef={onRef}>
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
          {showsSources && (
            <ul class="sources" aria-label={words('card_sources_title')}>
              {sources.map(({ label, where, href }) => (
                <li key={label}>
                  {href === undefined ? (
                    <bdi>{label}</bdi>
                  ) : (
                    <a href={href} target="_blank" rel="noreferrer">
                      <bdi>{label}</bdi>
                    </a>
                  )}
                  {where !== '' && <small>{where}</small>}
                </li>
              ))}
            </ul>
          )}
        </div>
        <footer>
          {sources.length > 0 && (
            <button
              type="button"
              aria-expanded={showsSources}
              onClick={() => this.setState({ showsSources: !showsSources })}
            >
              {count(words, 'card_sources', sources.length)}
            </button>
          )}
          <button
            type="button"
            aria-label={words(symbol ? 'card_copy_symbol' : 'card_copy_citation')}
            onClick={async () => {
              await onCopy(text);
              this.setState({ copied: text });
            }}
          >
            <span aria-live="polite">{words(copied === text ? 'card_copied' : 'card_copy')}</span>
          </button>
          {onChain && id !== null && content.status === 'found' && (
            <button type="button" aria-label={words('card_chain_long')} onClick={() => onChain(id)}>
              {words('card_chain')}
            </button>
          )}
          <span class="as-of">{content.asOf}</span>
        </footer>
      </article>
    );
  }
}

interface CardState {
  readonly showsSources: boolean;
  /** What was copied last. */
  readonly copied: string | null;
}

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

/** After a text: its language, or that the wording is ours. May go to the next line. */
const Tag = ({ text }: { text: string }) => (
  <>
    {' '}
    <small class="tag">{text}</small>
  </>
);

const languageName = (language: Language, inLanguage: Language): string =>
  new Intl.DisplayNames(inLanguage, { type: 'language' }).of(language) ?? language;

const copy = (text: string): Promise<void> => navigator.clipboard.writeText(text);
