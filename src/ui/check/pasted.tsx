import type { RefObject } from 'preact';
import type { Words } from '../../core/words.ts';

export interface PastedProps {
  readonly words: Words;
  readonly field: RefObject<HTMLTextAreaElement | null>;
  readonly value: string;
  readonly onInput: (value: string) => void;
}

/** Where a text is pasted or written. */
export function Pasted({ words, field, value, onInput }: PastedProps) {
  return (
    <div class="pasted">
      <label for="check-text">{words('panel_check_field')}</label>
      <textarea
        ref={field}
        id="check-text"
        rows={7}
        dir="auto"
        spellcheck={false}
        aria-describedby="check-hint"
        value={value}
        onInput={(event) => onInput(event.currentTarget.value)}
      />
      <div class="pasted-foot">
        <small id="check-hint">{words('panel_check_hint')}</small>
        {value !== '' && (
          <button
            type="button"
            onClick={() => {
              onInput('');
              field.current?.focus();
            }}
          >
            {words('panel_check_clear')}
          </button>
        )}
      </div>
    </div>
  );
}

/** Selects a slice of the field and brings it into view; false when something else stands there. */
export function selectIn(
  field: HTMLTextAreaElement,
  { start, end, text }: { start: number; end: number; text: string },
) {
  if (field.value.slice(start, end) !== text) return false;
  // Browsers bring the caret into view where a field takes the focus, not where a selection is made by a program.
  field.setSelectionRange(start, start);
  field.blur();
  field.focus();
  field.setSelectionRange(start, end);
  field.scrollIntoView({ block: 'nearest' });
  return true;
}
