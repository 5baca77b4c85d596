import type { Chain } from '../../core/mandate/chain.ts';
import type { Id } from '../../core/records/id.ts';
import type { Words } from '../../core/words.ts';
import type { Name } from './nodes.ts';
import { ChainView } from './view.tsx';

/** What the mandate chain is wanted for: a reference of the document, or a thing by its id. */
export interface Subject {
  readonly text: string;
  readonly target: Id | null;
  readonly candidates: readonly Id[];
  /** True: the text leaves it open, and the reader has chosen the target. */
  readonly isChosen?: boolean;
}

export interface ChosenChainProps {
  readonly words: Words;
  readonly subject: Subject | null;
  /** `wait` while it is looked up, null when the target is not known here. */
  readonly chain: Chain | 'wait' | null;
  readonly nameOf: (id: Id) => Name;
  /** The name that says whose it is. */
  readonly fullLabel: (id: Id) => string;
  readonly onOpen: (id: Id) => void;
  /** The reader settles which of the candidates is meant, or takes that back. */
  readonly onSettle: (id: Id | null) => void;
}

/** The mandate chain of what was chosen, or a plain sentence why there is none. */
export function ChosenChain({ words, subject, chain, nameOf, fullLabel, onOpen, onSettle }: ChosenChainProps) {
  if (subject === null) return <p class="nothing">{words('panel_choose')}</p>;
  if (subject.target === null) {
    if (subject.candidates.length === 0) return <p class="nothing">{words('panel_chain_unknown', subject.text)}</p>;
    return (
      <div class="nothing">
        <p>{words('panel_chain_ambiguous', subject.text)}</p>
        <ul class="candidates">
          {subject.candidates.map((id) => (
            <li key={id}>
              <button type="button" onClick={() => onSettle(id)}>
                {fullLabel(id)}
              </button>
            </li>
          ))}
        </ul>
      </div>
    );
  }
  const label = fullLabel(subject.target);
  if (chain === 'wait') return null;
  if (chain === null) return <p class="nothing">{words('panel_chain_not_here', label)}</p>;
  return (
    <>
      <h1 class="chain-of">
        <span>{words('chain_of')}</span> {label}
      </h1>
      {subject.isChosen && (
        <p class="note">
          {words('card_chosen')}{' '}
          <button type="button" class="plain" onClick={() => onSettle(null)}>
            {words('panel_take_back')}
          </button>
        </p>
      )}
      <ChainView words={words} chain={chain} nameOf={nameOf} onOpen={onOpen} />
    </>
  );
}
