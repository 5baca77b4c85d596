import type { Words } from '../../core/words.ts';

/** What the knowledge base holds. */
export interface KnowledgeFigures {
  /** The day of the facts, as text. */
  readonly asOf: string;
  readonly hash: string;
  readonly counts: Readonly<Record<(typeof KINDS)[number], number>>;
}

const KINDS = ['document', 'instrument', 'meeting', 'body', 'treaty'] as const;

export interface KnowledgeProps {
  readonly words: Words;
  /** Null while it is being read, an error's text when that failed. */
  readonly knowledge: KnowledgeFigures | string | null;
}

export function KnowledgeBase({ words, knowledge }: KnowledgeProps) {
  return (
    <section>
      <h2>{words('options_knowledge')}</h2>
      {typeof knowledge === 'string' && <p role="alert">{words('popup_broken', knowledge)}</p>}
      {knowledge !== null && typeof knowledge !== 'string' && <Figures words={words} {...knowledge} />}
    </section>
  );
}

function Figures({ words, asOf, hash, counts }: KnowledgeFigures & { words: Words }) {
  const number = new Intl.NumberFormat(words.language);
  return (
    <>
      <p>{words('options_knowledge_as_of', asOf, hash.slice(0, 8))}</p>
      <dl class="figures">
        {KINDS.map((kind) => (
          <div key={kind}>
            <dt>{words(`options_count_${kind}`)}</dt>
            <dd>{number.format(counts[kind])}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}
