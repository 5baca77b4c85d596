import { render } from 'preact';
import { cardsFor } from '../../../src/core/card/card.ts';
import { type CardContent, type CardQuestion, questionFor } from '../../../src/core/card/content.ts';
import { directionOf, isLanguage } from '../../../src/core/language.ts';
import { memoryLookup } from '../../../src/core/records/memory.ts';
import type { AnyRecord } from '../../../src/core/records/record.ts';
import { loadWords } from '../../../src/platform/words.ts';
import cardCss from '../../../src/ui/cards/card.css?inline';
import { Card } from '../../../src/ui/cards/card.tsx';
import copiesCss from '../../../src/ui/cards/copies.css?inline';

/**
 * Every kind of card over the real knowledge base, in an ordinary page, for looking at and measuring. `language=ru`, one
 * of the six; `open=sources` or `open=copies`; `reading=ar`, the language to cite in; `direction=rtl`, the card turned
 * while its words stay.
 */

const files = import.meta.glob<string>('../../../assets/kb/*.ndjson', {
  query: '?raw',
  import: 'default',
  eager: true,
});
const index = import.meta.glob<{ asOf: string; hash: string }>('../../../assets/kb/index.json', {
  import: 'default',
  eager: true,
});
const records = Object.values(files).flatMap((text) =>
  text
    .trim()
    .split('\n')
    .map((line): AnyRecord => JSON.parse(line)),
);
const [version = { asOf: '2000-01-01', hash: '' }] = Object.values(index);
const tables = import.meta.glob<string>('../../../assets/_locales/*/messages.json', {
  query: '?raw',
  import: 'default',
});
const options = new URLSearchParams(location.search);
const wanted = options.get('language') ?? '';
const language = isLanguage(wanted) ? wanted : 'en';
const words = await loadWords(language, (path) => tables[`../../../assets/${path}`]?.() ?? Promise.reject(path));
document.documentElement.lang = language;
document.documentElement.dir = directionOf(language);

const asked = options.get('reading') ?? '';
const reading = isLanguage(asked) ? asked : language;

const questions: CardQuestion[] = [
  'CTOC/COP/WG.4/2022/4',
  'CTOC/COP/RES/7/1',
  'CTOC/COP/2022/5',
  'CTOC/COP/WG.4#12',
  'CTOC/COP#13',
  'CTOC/COP/WG.4',
  'UNTOC',
  'UNTOC/ART/32',
  'CTOC/COP/ROP/22',
  'CTOC/COP/DEC/4/4',
  'CTOC/COP/RES/7/1/PARA/5',
  'CTOC/COP#11',
  'CTOC/COP/WG.2/2022/4-CTOC/COP/WG.3/2022/4',
  'CTOC/COP/WG.4/2030/4/Rev.1',
  'A/RES/55/25',
].map(questionFor);
questions.push(
  {
    kind: 'resolution',
    text: 'resolution 9/1',
    target: null,
    candidates: ['CTOC/COP/RES/9/1', 'CAC/COSP/RES/9/1'],
    why: 'number',
  },
  {
    kind: 'backward',
    text: 'that decision',
    target: null,
    candidates: ['CTOC/COP/DEC/4/3', 'CTOC/COP/DEC/4/4'],
    why: 'backward',
  },
  { kind: 'decision', text: 'decision 77/3', target: null, candidates: [] },
);

const none = () => {};
const Gallery = ({ cards }: { cards: readonly CardContent[] }) => (
  <main class="gallery">
    <h1>{words('panel_card')}</h1>
    {cards.map((content) => (
      <Card
        key={content.key}
        content={content}
        words={words}
        onRef={none}
        onClose={none}
        onKeep={none}
        switches={[
          { label: words('page_switch_all'), onClick: none },
          { label: words('page_switch_site'), onClick: none },
        ]}
        onChain={none}
        onCopy={none}
        reading={reading}
      />
    ))}
  </main>
);

const style = new CSSStyleSheet();
style.replaceSync(
  `${cardCss}${copiesCss} body { margin: 0; padding: 24px; background: var(--paper); }
  h1 { color: var(--ink) }
  .gallery { columns: 412px 3; column-gap: 24px } .card { margin-bottom: 24px; break-inside: avoid }
  @media (width < 460px) { body { padding: 8px } .gallery { columns: auto } }`,
);
document.adoptedStyleSheets.push(style);
document.documentElement.style.colorScheme = 'light dark';
cardsFor(questions, memoryLookup(records, version), words, { today: '2026-11-22' }).then((cards) => {
  render(<Gallery cards={cards} />, document.body);
  if (options.get('direction') === 'rtl') {
    document.documentElement.dir = 'rtl';
    for (const card of document.querySelectorAll<HTMLElement>('.card')) card.dir = 'rtl';
  }
  const opens = options.get('open');
  if (opens !== null) {
    for (const card of document.querySelectorAll('.card')) {
      // What is not known has no sources, and nothing to copy.
      const isSources = (button: HTMLElement) => button.hasAttribute('aria-keyshortcuts');
      [...card.querySelectorAll<HTMLElement>('footer [aria-expanded]')]
        .find((button) => isSources(button) === (opens === 'sources'))
        ?.click();
    }
  }
});
