import type { WordKey, Words } from '../../core/words.ts';

/** What each command does, in the interface's language: the browser tells it in its own. */
const DOES = {
  'next-reference': 'command_next',
  'previous-reference': 'command_previous',
  'open-card': 'command_card',
  'open-panel': 'command_panel',
  'open-viewer': 'command_viewer',
} as const satisfies Record<string, WordKey>;

export interface KeyboardProps {
  readonly words: Words;
  /** The commands with their keys as the browser writes them; empty where there are none. */
  readonly shortcuts: readonly { readonly name: keyof typeof DOES; readonly keys: string }[];
  /** Opens the browser's own page for changing them. */
  readonly onChangeKeys: () => void;
}

/** The keys of the commands. Only the browser can change them. */
export function Keyboard({ words, shortcuts, onChangeKeys }: KeyboardProps) {
  return (
    <section>
      <h2>{words('options_keyboard')}</h2>
      <dl class="keys">
        {shortcuts.map(({ name, keys }) => (
          <div key={name}>
            <dt>{words(DOES[name])}</dt>
            <dd>{keys === '' ? words('options_no_key') : <kbd>{keys}</kbd>}</dd>
          </div>
        ))}
      </dl>
      <button type="button" onClick={onChangeKeys}>
        {words('options_change_keys')}
      </button>
    </section>
  );
}
