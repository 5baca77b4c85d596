import { LANGUAGES, ownName } from '../../core/language.ts';
import type { Words } from '../../core/words.ts';
import { Switch } from '../switch.tsx';
import type { Choices } from './options.tsx';
import { Setting } from './setting.tsx';

const MARKS = ['all', 'first', 'demand'] as const satisfies readonly Choices['marks'][];
/** Shortest and longest delay, and the step between, in milliseconds. */
const DELAY = { min: 0, max: 1000, step: 50 } as const;

export interface ReadingProps {
  readonly words: Words;
  readonly choices: Choices;
  readonly onChange: (change: Partial<Choices>) => void;
}

/** What is marked, and how cards open and read. */
export function Reading({ words, choices, onChange }: ReadingProps) {
  return (
    <section>
      <h2>{words('options_reading')}</h2>
      <Setting id="language" label={words('options_language')} hint={words('options_language_hint')}>
        <select
          id="language"
          aria-describedby="language-hint"
          value={choices.language}
          onChange={(event) => onChange({ language: event.currentTarget.value as Choices['language'] })}
        >
          <option value="auto">{words('options_language_auto')}</option>
          {LANGUAGES.map((language) => (
            <option key={language} value={language} lang={language}>
              {ownName(language)}
            </option>
          ))}
        </select>
      </Setting>
      <Setting id="marks" label={words('options_marks')} hint={words('options_marks_hint')}>
        <select
          id="marks"
          aria-describedby="marks-hint"
          value={choices.marks}
          onChange={(event) => onChange({ marks: event.currentTarget.value as Choices['marks'] })}
        >
          {MARKS.map((marks) => (
            <option key={marks} value={marks}>
              {words(`options_marks_${marks}`)}
            </option>
          ))}
        </select>
      </Setting>
      <Setting id="backward" label={words('options_backward')} hint={words('options_backward_hint')}>
        <Switch
          id="backward"
          hint="backward-hint"
          on={choices.backward}
          onSwitch={(backward) => onChange({ backward })}
        />
      </Setting>
      <Setting id="delay" label={words('options_delay')}>
        <span class="delay">
          <input
            id="delay"
            type="range"
            {...DELAY}
            value={choices.delay}
            aria-valuetext={words('options_delay_value', choices.delay)}
            onChange={(event) => onChange({ delay: event.currentTarget.valueAsNumber })}
          />
          <output>{words('options_delay_value', choices.delay)}</output>
        </span>
      </Setting>
    </section>
  );
}
