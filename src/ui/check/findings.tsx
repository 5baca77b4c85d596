import { useEffect, useRef, useState } from 'preact/hooks';
import type { Named } from '../../core/card/name.ts';
import type { Finding, Place } from '../../core/check/finding.ts';
import type { Id } from '../../core/records/id.ts';
import type { Words } from '../../core/words.ts';
import { FindingView } from './finding.tsx';
import { WEIGHTS } from './texts.ts';
import type { Checked } from './use-check.ts';

export interface FindingsProps {
  readonly words: Words;
  readonly named: Named;
  readonly checked: Checked;
  /** Keys of those that the reader has dismissed. */
  readonly dismissed: ReadonlySet<string>;
  readonly onShow: (place: Place) => void;
  readonly onDismiss: (key: string, isDismissed: boolean) => void;
  readonly onOpen: (id: Id) => void;
}

/** What was found in a text: what contradicts the facts first, then what is only worth a look, then what was dismissed. */
export function Findings({ words, named, checked, dismissed, onShow, onDismiss, onOpen }: FindingsProps) {
  const root = useRef<HTMLDivElement>(null);
  const [isOpen, setIsOpen] = useState(false);
  /** Which action has the focus that its own finding took away with it. */
  const orphan = useRef<number | null>(null);
  const dismissButtons = () => [...(root.current?.querySelectorAll<HTMLElement>('button.quiet') ?? [])];

  const dismiss = ({ key }: Finding, isDismissed: boolean) => {
    orphan.current = dismissButtons().indexOf(document.activeElement as HTMLElement);
    onDismiss(key, isDismissed);
  };
  useEffect(() => {
    if (orphan.current === null) return;
    const buttons = dismissButtons();
    const next = buttons[Math.min(Math.max(orphan.current, 0), buttons.length - 1)];
    (next ?? root.current?.querySelector('summary'))?.focus();
    orphan.current = null;
  }, [dismissed]);

  const list = (findings: readonly Finding[], isDismissed: boolean) => (
    <ul class="findings">
      {findings.map((finding) => (
        <FindingView
          key={finding.key}
          {...{ words, named, finding, isDismissed, onShow, onOpen }}
          text={checked.text}
          onDismiss={dismiss}
        />
      ))}
    </ul>
  );
  const left = checked.findings.filter(({ key }) => !dismissed.has(key));
  const gone = checked.findings.filter(({ key }) => dismissed.has(key));
  return (
    <div ref={root}>
      {WEIGHTS.map((weight) => {
        const group = left.filter((finding) => finding.weight === weight);
        if (group.length === 0) return null;
        return (
          <section key={weight} class="finding-group">
            <h2>
              {words(`panel_check_group_${weight}`)} <span class="figure">{group.length}</span>
            </h2>
            {list(group, false)}
          </section>
        );
      })}
      {gone.length > 0 && (
        <details class="dismissed" open={isOpen} onToggle={(event) => setIsOpen(event.currentTarget.open)}>
          <summary>{words('panel_check_dismissed', gone.length)}</summary>
          {isOpen && list(gone, true)}
        </details>
      )}
    </div>
  );
}
