import { useState } from 'preact/hooks';
import type { Knowledge } from '../search/knowledge.ts';
import type { Followed } from '../sheet/follow.ts';
import type { passageAt } from './texts.ts';
import { type Check, type CheckWays, useDismissed, useDocumentText, useFindings, usePasted } from './use-check.ts';

export type CheckSource = 'document' | 'pasted';

/** The state of the Check tab, kept while another tab is shown. */
export interface CheckDesk {
  readonly source: CheckSource;
  readonly choose: (source: CheckSource) => void;
  readonly pasted: string;
  readonly paste: (value: string) => void;
  /** Of the text that is chosen. */
  readonly check: Check;
  readonly dismissed: ReadonlySet<string>;
  /** False: the browser could not store it. */
  readonly dismiss: (key: string, isDismissed: boolean) => Promise<boolean>;
  /** Goes to a passage of the document in front; false when it is no longer there. */
  readonly show: (passage: ReturnType<typeof passageAt>) => Promise<boolean>;
  /** What contradicts the facts in the document in front, and was not dismissed. */
  readonly alarms: number;
}

/** @param isOpen whether the tab is looked at */
export function useCheckDesk(base: Knowledge | null, followed: Followed, ways: CheckWays, isOpen: boolean): CheckDesk {
  const [source, choose] = useState<CheckSource>('document');
  const [pasted, paste] = useState('');
  const [turn, setTurn] = useState(0);
  const [wasOpened, setWasOpened] = useState(isOpen);
  if (isOpen && !wasOpened) setWasOpened(true);
  const written = useFindings(base, useDocumentText(followed, ways, turn), wasOpened);
  const inField = useFindings(base, usePasted(pasted), wasOpened);
  const inDocument = useDismissed(written.checked, ways);
  const inDraft = useDismissed(inField.checked, ways);
  const { keys: dismissed, dismiss } = source === 'document' ? inDocument : inDraft;
  const findings = written.checked?.findings ?? [];
  return {
    source,
    choose,
    pasted,
    paste,
    check: source === 'document' ? written : inField,
    dismissed,
    dismiss,
    alarms: findings.filter(({ key, weight }) => weight === 'alarm' && !inDocument.keys.has(key)).length,
    async show(passage) {
      const done = followed.state === 'document' && (await ways.show(followed.tab, passage));
      // It has changed: what was found in it may be gone as well.
      if (!done) setTurn((last) => last + 1);
      return done;
    },
  };
}
