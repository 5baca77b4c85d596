import type { ComponentChildren } from 'preact';
import type { Language } from '../../core/language.ts';
import type { Words } from '../../core/words.ts';
import { Switch } from '../switch.tsx';

/** What the user may choose; kept by the platform. */
export interface Choices {
  readonly language: Language | 'auto';
  /** Milliseconds of hovering before a card opens. */
  readonly delay: number;
  /** Which references are marked in documents. */
  readonly marks: 'all' | 'first' | 'demand';
  /** Whether what only points back is marked. */
  readonly backward: boolean;
  /** Whether our viewer takes the place of the UN's frame. */
  readonly viewer: boolean;
  /** Hosts on which nothing is marked. */
  readonly paused: readonly string[];
  /** Hosts on which the UN's or the browser's own viewer stays. */
  readonly viewerOff: readonly string[];
}

/** What the knowledge base holds, for the foot of the page. */
export interface KnowledgeFigures {
  /** The day of the facts, as text. */
  readonly asOf: string;
  readonly hash: string;
  readonly counts: Readonly<Record<'document' | 'instrument' | 'meeting' | 'body' | 'treaty', number>>;
}

export interface OptionsProps {
  readonly words: Words;
  readonly choices: Choices;
  /** The languages of the interface, each by its own name. */
  readonly languages: readonly { readonly language: Language; readonly name: string }[];
  /** Null while the knowledge base is being opened, an error's text when that failed. */
  readonly knowledge: KnowledgeFigures | string | null;
  /** What became of the last change. */
  readonly message: string;
  readonly onChange: (change: Partial<Choices>) => void;
  /** The section of the packs. */
  readonly children?: ComponentChildren;
}

const MARKS = ['all', 'first', 'demand'] as const;
const KINDS = ['document', 'instrument', 'meeting', 'body', 'treaty'] as const;
/** Shortest and longest delay, and the step between, in milliseconds. */
const DELAY = { min: 0, max: 1000, step: 50 } as const;

export function Options({ words, choices, languages, knowledge, message, onChange, children }: OptionsProps) {
  return (
    <>
      <h1>{words('options_heading')}</h1>
      <Setting id="language" label={words('options_language')} hint={words('options_language_hint')}>
        <select
          id="language"
          aria-describedby="language-hint"
          value={choices.language}
          onChange={(event) => onChange({ language: event.currentTarget.value as Choices['language'] })}
        >
          <option value="auto">{words('options_language_auto')}</option>
          {languages.map(({ language, name }) => (
            <option key={language} value={language} lang={language}>
              {name}
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
      <Setting id="viewer" label={words('options_viewer')} hint={words('options_viewer_hint')}>
        <Switch id="viewer" hint="viewer-hint" on={choices.viewer} onSwitch={(viewer) => onChange({ viewer })} />
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
      <Hosts
        words={words}
        title={words('options_paused')}
        hosts={choices.paused}
        onHosts={(paused) => onChange({ paused })}
      />
      <Hosts
        words={words}
        title={words('options_viewer_off')}
        hosts={choices.viewerOff}
        onHosts={(viewerOff) => onChange({ viewerOff })}
      />
      <p class="saved" role="status">
        {message}
      </p>
      {children}
      <section>
        <h2>{words('options_privacy')}</h2>
        <p>{words('options_privacy_text')}</p>
      </section>
      <section>
        <h2>{words('options_knowledge')}</h2>
        {typeof knowledge === 'string' && <p role="alert">{words('popup_broken', knowledge)}</p>}
        {knowledge !== null && typeof knowledge !== 'string' && <Figures words={words} knowledge={knowledge} />}
      </section>
    </>
  );
}

/** Hosts that were excepted on their pages; each can be taken back. */
function Hosts(props: {
  readonly words: Words;
  readonly title: string;
  readonly hosts: readonly string[];
  readonly onHosts: (hosts: readonly string[]) => void;
}) {
  const { words, title, hosts, onHosts } = props;
  if (hosts.length === 0) return null;
  return (
    <section>
      <h2>{title}</h2>
      <ul class="paused">
        {hosts.map((host) => (
          <li key={host}>
            <bdi>{host}</bdi>
            <button type="button" onClick={() => onHosts(hosts.filter((other) => other !== host))}>
              {words('options_resume')}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Figures({ words, knowledge }: { words: Words; knowledge: KnowledgeFigures }) {
  const number = new Intl.NumberFormat(words.language);
  return (
    <>
      <p>{words('options_knowledge_as_of', knowledge.asOf, knowledge.hash.slice(0, 8))}</p>
      <dl class="figures">
        {KINDS.map((kind) => (
          <div key={kind}>
            <dt>{words(`options_count_${kind}`)}</dt>
            <dd>{number.format(knowledge.counts[kind])}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}

interface SettingProps {
  readonly id: string;
  readonly label: string;
  readonly hint?: string;
  readonly children: ComponentChildren;
}

function Setting({ id, label, hint, children }: SettingProps) {
  return (
    <div class="setting">
      <span>
        <label for={id}>{label}</label>
        {hint !== undefined && <small id={`${id}-hint`}>{hint}</small>}
      </span>
      {children}
    </div>
  );
}
