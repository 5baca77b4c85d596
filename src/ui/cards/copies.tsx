import { Component } from 'preact';
import type { CardContent } from '../../core/card/content.ts';
import { type Copies, citationLanguage, copiesOf } from '../../core/citation/copies.ts';
import { directionOf, LANGUAGES, type Language } from '../../core/language.ts';
import type { WordKey, Words } from '../../core/words.ts';
import { languageName } from './language.ts';

export interface CopyListProps {
  readonly content: CardContent;
  readonly words: Words;
  /** The language to cite in first: that of the text that is read. */
  readonly reading: Language;
  readonly onCopy: (text: string) => Promise<void> | void;
}

const NAMES = {
  symbol: 'card_form_symbol',
  link: 'card_form_link',
  citation: 'card_form_citation',
  markdown: 'card_form_markdown',
} as const satisfies Record<keyof Copies, WordKey>;

const FORMS = Object.keys(NAMES) as (keyof Copies)[];

interface CopyState {
  readonly language: Language;
  /** How the last copy went. */
  readonly said: string;
}

/** What can be copied, each shown as it will be; opened, it copies the first of them at once. */
export class CopyList extends Component<CopyListProps, CopyState> {
  override state: CopyState = { language: citationLanguage(this.props.content, this.props.reading), said: '' };

  override componentDidMount() {
    const copies = copiesOf(this.props.content, this.state.language);
    void this.take(copies.symbol === undefined ? 'citation' : 'symbol', copies);
  }

  async take(form: keyof Copies, copies: Copies) {
    const { words, onCopy } = this.props;
    let said = words('card_copied', words(NAMES[form]));
    try {
      await onCopy(copies[form] ?? '');
    } catch {
      // A page can forbid the clipboard; the texts can still be selected.
      said = words('card_not_copied');
    }
    this.setState({ said });
  }

  override render({ content, words }: CopyListProps, { language, said }: CopyState) {
    const copies = copiesOf(content, language);
    const choices = LANGUAGES.filter((one) => content.citations[one] !== undefined);
    return (
      // biome-ignore lint/a11y/useSemanticElements: a fieldset has a layout of its own, and a section would be a landmark
      <div class="copies" role="group" aria-label={words('card_copies')}>
        <dl>
          {FORMS.map((form) => {
            const text = copies[form];
            if (text === undefined) return null;
            const spoken = form === 'citation' || form === 'markdown';
            return (
              <>
                <dt>{words(NAMES[form])}</dt>
                <dd>
                  <button
                    type="button"
                    class={form === 'symbol' ? 'text symbol' : 'text'}
                    lang={spoken ? language : undefined}
                    dir={spoken ? directionOf(language) : 'ltr'}
                    onClick={() => void this.take(form, copies)}
                  >
                    {text}
                  </button>
                </dd>
              </>
            );
          })}
        </dl>
        <div class="choice">
          {choices.length > 1 && (
            <fieldset class="languages" aria-label={words('card_citation_language')}>
              {choices.map((one) => (
                <button
                  key={one}
                  type="button"
                  lang={one}
                  title={languageName(one, one)}
                  aria-pressed={one === language}
                  onClick={() => this.setState({ language: one })}
                >
                  {one}
                </button>
              ))}
            </fieldset>
          )}
          <span role="status">{said}</span>
        </div>
      </div>
    );
  }
}
