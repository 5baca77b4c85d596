import type { ComponentChildren } from 'preact';
import { useRef, useState } from 'preact/hooks';
import type { Named } from '../../core/card/name.ts';
import type { Place } from '../../core/check/finding.ts';
import { wholeOf } from '../../core/export/item.ts';
import type { Id } from '../../core/records/id.ts';
import { count, type Words } from '../../core/words.ts';
import { saveFile } from '../save-file.ts';
import type { Knowledge } from '../search/knowledge.ts';
import { checkFile } from './export.ts';
import { Findings } from './findings.tsx';
import { Pasted, selectIn } from './pasted.tsx';
import { passageAt } from './texts.ts';
import type { Checked } from './use-check.ts';
import type { CheckDesk, CheckSource } from './use-desk.ts';

export interface CheckTabProps {
  readonly words: Words;
  /** Null while the knowledge base is being opened. */
  readonly knowledge: Knowledge | null;
  readonly desk: CheckDesk;
  /** Of the document in front. */
  readonly title: string;
  /** What is shown in the place of a document that has no references or is not there. */
  readonly absence: ComponentChildren;
  readonly onOpen: (id: Id) => void;
}

/** The citations of the document in front, or of a pasted text, held against the facts. */
export function CheckTab({ words, knowledge, desk, title, absence, onOpen }: CheckTabProps) {
  const field = useRef<HTMLTextAreaElement>(null);
  const [isGone, setIsGone] = useState(false);
  const [isUnsaved, setIsUnsaved] = useState(false);
  const { source, check, dismissed } = desk;
  const { checked } = check;

  const show = async (place: Place) => {
    if (checked === null) return;
    const passage = passageAt(checked.text, place);
    const done =
      source === 'document' ? await desk.show(passage) : field.current !== null && selectIn(field.current, passage);
    setIsGone(!done);
  };
  const said = sayState(desk, knowledge?.named, words);
  const save = ({ named, asOf }: Knowledge, of: Checked) => {
    const name = source === 'document' ? title : words('panel_check_pasted');
    const file = checkFile(of, { title: name, asOf, said, dismissed, named, words }, new Date());
    saveFile(file.text, file.name, file.type);
  };
  const choices = (['document', 'pasted'] as const).map((one: CheckSource) => (
    <label key={one} class="view">
      <input type="radio" name="check-source" checked={source === one} onChange={() => desk.choose(one)} />
      <span>{words(`panel_check_${one}`)}</span>
    </label>
  ));

  return (
    <div class="check">
      <h1 class="unseen">{words('panel_check')}</h1>
      <fieldset class="views" aria-label={words('panel_check_what')}>
        {choices}
      </fieldset>
      {source === 'pasted' && <Pasted words={words} field={field} value={desk.pasted} onInput={desk.paste} />}
      {source === 'document' && absence ? (
        absence
      ) : (
        <p class="check-state" role="status">
          {said}
        </p>
      )}
      {check.failure !== undefined && (
        <p class="failure note" role="alert">
          {words('popup_broken', check.failure)}
        </p>
      )}
      {isGone && (
        <p class="failure note" role="alert">
          {words('panel_check_gone')}
        </p>
      )}
      {isUnsaved && (
        <p class="failure note" role="alert">
          {words('panel_check_unsaved')}
        </p>
      )}
      {checked !== null && knowledge !== null && (
        <>
          <Findings
            {...{ words, checked, dismissed, onOpen }}
            named={knowledge.named}
            onShow={(place) => void show(place)}
            onDismiss={(key, isDismissed) => void desk.dismiss(key, isDismissed).then((done) => setIsUnsaved(!done))}
          />
          {checked.references.length > 0 && (
            <div class="actions">
              <button type="button" onClick={() => save(knowledge, checked)}>
                {words('panel_check_save')}
              </button>
            </div>
          )}
        </>
      )}
    </div>
  );
}

/** How far the check is, and what it was held against: what is not known here is nobody's mistake. */
function sayState({ check, source, dismissed }: CheckDesk, named: Named | undefined, words: Words): string {
  if (check.state === 'none') return source === 'pasted' ? '' : words('panel_check_checking');
  if (check.state === 'doubtful') return words('panel_check_doubtful');
  if (check.state === 'failed') return '';
  if (check.checked === null) return words('panel_check_checking');
  const { references, findings } = check.checked;
  if (references.length === 0) return words('panel_check_no_citations');
  // What is known to be impossible is not known here either.
  const spoken = new Set(findings.flatMap(({ ids }) => ids));
  const isHeld = (target: Id) => spoken.has(target) || named?.(wholeOf(target)) !== undefined;
  const held = references.filter(({ target }) => target !== null && isHeld(target)).length;
  const alarms = findings.filter(({ key, weight }) => weight === 'alarm' && !dismissed.has(key)).length;
  return [
    count(words, 'panel_check_held', held),
    ...(alarms === 0 && held > 0 ? [words('panel_check_none')] : []),
    ...(held < references.length ? [count(words, 'panel_check_not_here', references.length - held)] : []),
  ].join(' ');
}
