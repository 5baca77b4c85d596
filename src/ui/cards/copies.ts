import type { CardContent } from '../../core/card/content.ts';
import { type Copies, citationLanguage, copiesOf } from '../../core/citation/copies.ts';
import { directionOf, LANGUAGES, type Language } from '../../core/language.ts';
import type { WordKey, Words } from '../../core/words.ts';
import { button, element } from './element.ts';
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

/** What can be copied, each shown as it will be; drawn, it copies the first of them at once. */
export function copyList({ content, words, reading, onCopy }: CopyListProps): HTMLElement {
  const list = element('dl');
  const status = element('span', { role: 'status' });

  async function take(form: keyof Copies, text: string): Promise<void> {
    let said = words('card_copied', words(NAMES[form]));
    try {
      await onCopy(text);
    } catch {
      // A page can forbid the clipboard; the texts can still be selected.
      said = words('card_not_copied');
    }
    status.textContent = said;
  }

  const choices = LANGUAGES.filter((one) => content.citations[one] !== undefined).map((one) =>
    button(() => void write(one), { lang: one, title: languageName(one, one) }, one),
  );

  function write(language: Language): Copies {
    const copies = copiesOf(content, language);
    const inItsLanguage = { lang: language, dir: directionOf(language) };
    list.replaceChildren(
      ...FORMS.flatMap((form) => {
        const text = copies[form];
        if (text === undefined) return [];
        const isSpoken = form === 'citation' || form === 'markdown';
        const name = form === 'symbol' ? 'text symbol' : 'text';
        const attributes = { class: name, ...(isSpoken ? inItsLanguage : { dir: 'ltr' }) };
        return [
          element('dt', {}, words(NAMES[form])),
          element(
            'dd',
            {},
            button(() => void take(form, text), attributes, text),
          ),
        ];
      }),
    );
    for (const choice of choices) choice.setAttribute('aria-pressed', String(choice.lang === language));
    return copies;
  }

  const { symbol, citation } = write(citationLanguage(content, reading));
  if (symbol === undefined) void take('citation', citation);
  else void take('symbol', symbol);
  return element(
    'div',
    { class: 'copies', role: 'group', 'aria-label': words('card_copies') },
    list,
    element(
      'div',
      { class: 'choice' },
      choices.length > 1 &&
        element('fieldset', { class: 'languages', 'aria-label': words('card_citation_language') }, choices),
      status,
    ),
  );
}
