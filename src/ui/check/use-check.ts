import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Knowledge } from '../search/knowledge.ts';
import type { Followed } from '../sheet/follow.ts';
import type { TextReport } from './check-text.ts';
import type { CheckedText, passageAt } from './texts.ts';

/** What the Check tab needs of the browser; the answers are values, never errors. */
export interface CheckWays {
  /** The text of the document in a tab. `doubtful`: its letters are not those that are shown; null: nothing answers. */
  text(tab: number): Promise<CheckedText | 'doubtful' | null>;
  /** Goes to a passage of the document; false when it is no longer there. */
  show(tab: number, passage: ReturnType<typeof passageAt>): Promise<boolean>;
  /** Which of these findings of a document, by their keys, the reader has dismissed. */
  dismissed(name: string, keys: readonly string[]): Promise<readonly string[]>;
  /** Remembers a dismissal or takes it back; false when the browser cannot store it. */
  dismiss(name: string, key: string, isDismissed: boolean): Promise<boolean>;
}

/** A text with what was found in it. */
export interface Checked extends TextReport {
  readonly text: CheckedText;
}

/** What is known of a text: while it is checked, what was found before stays. */
export interface Check {
  readonly state: 'none' | 'doubtful' | 'checking' | 'checked' | 'failed';
  readonly checked: Checked | null;
  /** Why the knowledge base did not answer. */
  readonly failure?: string;
}

/** A pasted text is checked when its writer rests for so long, in milliseconds. */
const REST = 500;

/** The text of the followed document, read anew whenever what is known of it changes. */
export function useDocumentText(followed: Followed, ways: CheckWays, turn: number): CheckedText | 'doubtful' | null {
  const [read, setRead] = useState<{ tab: number; text: CheckedText | 'doubtful' | null } | null>(null);
  const tab = followed.state === 'document' ? followed.tab : null;
  const isWhole = followed.state === 'document' && followed.document.complete;
  useEffect(() => {
    if (tab === null || !isWhole) return;
    let isWanted = true;
    ways.text(tab).then((text) => {
      if (!isWanted) return;
      // The same text is the same object: it need not be checked again.
      setRead((last) => (JSON.stringify(last) === JSON.stringify({ tab, text }) ? last : { tab, text }));
    });
    return () => {
      isWanted = false;
    };
  }, [followed, ways, turn]);
  return read !== null && read.tab === tab && isWhole ? read.text : null;
}

/** The text of a field once its writer rests; null where it is empty. */
export function usePasted(value: string): CheckedText | null {
  const [rested, setRested] = useState(value);
  useEffect(() => {
    const timer = setTimeout(setRested, value === '' ? 0 : REST, value);
    return () => clearTimeout(timer);
  }, [value]);
  return useMemo(
    () => (/\S/.test(rested) ? { document: null, name: null, language: null, blocks: [{ text: rested }] } : null),
    [rested],
  );
}

/** Characters that are checked before anybody asks: longer texts would hold up the list that is being looked at. */
const UNASKED = 300_000;

const isShort = ({ blocks }: CheckedText): boolean => blocks.reduce((sum, { text }) => sum + text.length, 0) < UNASKED;

/** Checks a text against the knowledge base; a long one only once it `isAsked` for. */
export function useFindings(base: Knowledge | null, text: CheckedText | 'doubtful' | null, isAsked: boolean): Check {
  const [checked, setChecked] = useState<Checked | null>(null);
  const isWorth = useMemo(() => isAsked || (text !== null && text !== 'doubtful' && isShort(text)), [text, isAsked]);
  const [failed, setFailed] = useState<{ text: CheckedText; failure: string } | null>(null);
  useEffect(() => {
    if (base === null || text === null || text === 'doubtful' || !isWorth) return;
    let isWanted = true;
    base.check(text).then(
      (report) => isWanted && setChecked({ text, ...report }),
      (error: unknown) => setFailed({ text, failure: error instanceof Error ? error.message : String(error) }),
    );
    return () => {
      isWanted = false;
    };
  }, [base, text, isWorth]);
  if (text === null) return { state: 'none', checked: null };
  if (text === 'doubtful') return { state: 'doubtful', checked: null };
  if (failed?.text === text) return { state: 'failed', checked: null, failure: failed.failure };
  const isSame = checked !== null && checked.text.name === text.name;
  return { state: checked?.text === text ? 'checked' : 'checking', checked: isSame ? checked : null };
}

/** What the reader has dismissed in a document. That of a text without a name is known as long as the panel is open. */
export function useDismissed(checked: Checked | null, ways: CheckWays) {
  const [keys, setKeys] = useState<ReadonlySet<string>>(new Set());
  const name = checked?.text.name ?? null;
  const findings = checked?.findings;
  useEffect(() => {
    if (name === null || findings === undefined) return;
    let isWanted = true;
    const all = findings.map(({ key }) => key);
    ways.dismissed(name, all).then((dismissed) => isWanted && setKeys(new Set(dismissed)));
    return () => {
      isWanted = false;
    };
  }, [name, findings, ways]);
  // Another document: what was dismissed in the last one is none of its business.
  const before = useRef(name);
  if (before.current !== name) {
    before.current = name;
    if (keys.size > 0) setKeys(new Set());
  }
  const dismiss = async (key: string, isDismissed: boolean): Promise<boolean> => {
    const changed = new Set(keys);
    if (isDismissed) changed.add(key);
    else changed.delete(key);
    setKeys(changed);
    return name === null || (await ways.dismiss(name, key, isDismissed));
  };
  return { keys, dismiss };
}
