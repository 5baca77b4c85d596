import type { CardContent, CardRow } from '../../core/card/content.ts';
import { directionOf, type Language } from '../../core/language.ts';
import type { Id } from '../../core/records/id.ts';
import { count, type Words } from '../../core/words.ts';
import { copyList } from './copies.ts';
import { button, element, isField } from './element.ts';
import { languageName } from './language.ts';
import { drawLine, drawName, inLanguage, type LineProps, tag } from './pieces.ts';
import { sourceList } from './sources.ts';

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

export interface DrawnCard {
  readonly article: HTMLElement;
  /** Draws it anew where it says something else; what it says already stays as the reader has it. */
  update(props: CardProps): void;
  /** Does what a key means that was pressed in the card's surroundings. */
  onKey(event: KeyboardEvent): void;
}

/** A card, drawn as `core/card` wrote it. The place that shows it gives it its dialog role and its focus. */
export function drawCard(first: CardProps, article: HTMLElement = element('article')): DrawnCard {
  let props = first;
  /** What stands open below the rows, by the button that closes it. */
  let shown: { by: HTMLElement; what: HTMLElement } | null = null;
  let sources: HTMLElement | false = false;

  function toggle(by: HTMLElement, draw: () => HTMLElement): void {
    const before = shown;
    shown?.by.setAttribute('aria-expanded', 'false');
    shown?.what.remove();
    shown = null;
    if (before?.by === by) return;
    shown = { by, what: draw() };
    by.setAttribute('aria-expanded', 'true');
    article.querySelector('.body')?.append(shown.what);
  }

  const expanding = (label: string, draw: () => HTMLElement, attributes = {}) => {
    const made: HTMLElement = button(() => toggle(made, draw), { 'aria-expanded': false, ...attributes }, label);
    return made;
  };

  function footer(): HTMLElement {
    const { content, words, onChain, onCopy = copy, switches = [], reading = content.language } = props;
    const { id, status } = content;
    sources =
      content.sources.length > 0 &&
      expanding(count(words, 'card_sources', content.sources.length), () => sourceList(words, content.sources), {
        'aria-keyshortcuts': 's',
      });
    return element(
      'footer',
      {},
      sources,
      id !== null && expanding(words('card_copy'), () => copyList({ content, words, reading, onCopy })),
      id !== null &&
        status === 'found' &&
        onChain &&
        button(() => props.onChain?.(id), { 'aria-label': words('card_chain_long') }, words('card_chain')),
      element(
        'div',
        { class: switches.length > 0 ? 'colophon switching' : 'colophon' },
        element('span', { class: 'as-of' }, content.asOf),
        switches.length > 0 &&
          element(
            'span',
            {},
            switches.map(({ label, onClick }) => button(onClick, {}, label)),
          ),
      ),
    );
  }

  function draw(): void {
    const { content, onChoose } = props;
    const { heading, language } = content;
    shown = null;
    for (const [name, value] of Object.entries({ lang: language, dir: directionOf(language), 'aria-label': heading }))
      article.setAttribute(name, value);
    const line: LineProps = {
      language,
      onRef: (id) => props.onRef(id),
      onChoose: onChoose && ((id) => props.onChoose?.(id)),
    };
    const keep = props.onKeep && (() => props.onKeep?.());
    const close = props.onClose && (() => props.onClose?.());
    article.replaceChildren(header(props, keep, close), element('div', { class: 'body' }, rows(props, line)), footer());
  }

  article.className = 'card';
  draw();
  return {
    article,
    update(next) {
      const isSame = next.content === props.content && Boolean(next.onKeep) === Boolean(props.onKeep);
      props = next;
      if (!isSame) draw();
    },
    onKey(event) {
      const { key, ctrlKey, metaKey, altKey, isComposing } = event;
      if (ctrlKey || metaKey || altKey || isComposing || isField(event.composedPath()[0])) return;
      const { content, onChoose } = props;
      const choice = onChoose && choicesOn(content).find((one) => one.key === key);
      if (choice) onChoose?.(choice.choose);
      else if (key === 's' && sources) sources.click();
      else return;
      event.preventDefault();
    },
  };
}

/** The symbol and the title, with the buttons in their corner. */
function header({ content, words }: CardProps, onKeep?: () => void, onClose?: () => void): HTMLElement {
  const { heading, symbol, title, language } = content;
  const keep = words('card_keep');
  return element(
    'header',
    onKeep ? { class: 'keeping' } : {},
    element('p', { class: title ? 'heading' : 'heading alone' }, drawName(heading, symbol === heading)),
    title &&
      element(
        'h2',
        {},
        title.language === language ? title.text : inLanguage(title.text, title.language),
        title.language !== words.language && tag(languageName(title.language, words.language)),
        !title.official && tag(words('card_ours')),
      ),
    onKeep && button(onKeep, { class: 'tool keep', title: keep, 'aria-label': keep, 'aria-keyshortcuts': 'p' }),
    onClose && button(onClose, { class: 'tool close', 'aria-label': words('card_close') }),
  );
}

function rows({ content, words }: CardProps, props: LineProps): HTMLElement {
  const { language, links } = content;
  return element(
    'dl',
    {},
    content.rows.flatMap((row) => [element('dt', {}, row.label), drawRow(row, props, words)]),
    links.length > 0 && [
      element('dt', {}, words('card_row_open')),
      element(
        'dd',
        { class: 'languages' },
        links.map(({ language: one, href }) =>
          element(
            'a',
            {
              href,
              hreflang: one,
              lang: one,
              title: languageName(one, one),
              class: one === language ? 'own' : undefined,
              target: '_blank',
              rel: 'noreferrer',
            },
            one,
          ),
        ),
      ),
    ],
  );
}

function drawRow({ lines, tone }: CardRow, props: LineProps, words: Words): HTMLElement {
  const end = tone === 'ours' ? tag(words('card_ours')) : [];
  const [line] = lines;
  if (line !== undefined && lines.length === 1) return drawLine(line, props, { name: 'dd', tone, end });
  const endOf = (i: number) => (i === lines.length - 1 ? end : []);
  return element(
    'dd',
    { class: tone },
    lines.map((line, i) => drawLine(line, props, { end: endOf(i) })),
  );
}

const choicesOn = ({ rows }: CardContent) =>
  rows.flatMap(({ lines }) => lines.flat()).filter((piece) => typeof piece === 'object' && 'choose' in piece);

const copy = (text: string): Promise<void> => navigator.clipboard.writeText(text);
