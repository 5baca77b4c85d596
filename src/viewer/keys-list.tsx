import type { WordKey, Words } from '../core/words.ts';
import { Dialog } from './dialog.tsx';
import { BINDINGS, type Command } from './keys.ts';
import { Tool } from './tool.tsx';

const OF_COMMANDS: readonly (readonly [label: WordKey, ...commands: Command[]])[] = [
  ['viewer_key_pages', 'next', 'previous'],
  ['viewer_key_page', 'page'],
  ['viewer_key_sizes', 'in', 'out'],
  ['viewer_paper_size', 'paper'],
  ['viewer_fit', 'width'],
  ['viewer_fit_page', 'whole'],
  ['viewer_find', 'find'],
  ['viewer_key_finds', 'find-next', 'find-previous'],
  ['viewer_outline', 'outline'],
  ['viewer_key_turn', 'turn-right', 'turn-left'],
  ['viewer_print', 'print'],
  ['viewer_download', 'download'],
  ['viewer_keys', 'keys'],
];

/** What browsers do by themselves, and the commands of the extension as they are set at first. */
const OTHERS: readonly (readonly [label: WordKey, ...keys: string[]])[] = [
  ['viewer_key_ends', 'Home', 'End'],
  ['command_next', 'Alt+Shift+j'],
  ['command_previous', 'Alt+Shift+k'],
  ['command_card', 'Alt+Shift+e'],
  ['command_panel', 'Alt+Shift+l'],
];

const CAPS: Readonly<Record<string, WordKey>> = {
  Control: 'viewer_cap_control',
  Shift: 'viewer_cap_shift',
  Home: 'viewer_cap_home',
  End: 'viewer_cap_end',
};

/** The parts of a combination as they stand on the board: `Control++` is Ctrl and +. */
export const capsOf = (keys: string, words: Words, isMac: boolean): string[] =>
  keys.split(/\+(?=.)/).map((key) => {
    if (isMac && key === 'Control') return '⌘';
    const named = CAPS[key];
    return named === undefined ? key.charAt(0).toUpperCase() + key.slice(1) : words(named);
  });

export const KeysList = ({ words, onClose }: { readonly words: Words; readonly onClose: () => void }) => {
  const isMac = /Mac|iP(?:hone|ad)/.test(navigator.platform);
  const rows = [
    ...OF_COMMANDS.map(([label, ...commands]) => ({
      label,
      keys: commands.map((command) => BINDINGS[command][0] ?? ''),
    })),
    ...OTHERS.map(([label, ...keys]) => ({ label, keys })),
  ];
  return (
    <Dialog label={words('viewer_keys')} onClose={onClose}>
      <header>
        <h2>{words('viewer_keys')}</h2>
        <Tool icon="close" label={words('viewer_close')} on={onClose} />
      </header>
      <dl class="keys">
        {rows.map(({ label, keys }) => (
          <div key={label}>
            <dt>{words(label)}</dt>
            <dd>
              {keys.map((combination) => (
                <span key={combination} class="combination" dir="ltr">
                  {capsOf(combination, words, isMac).map((cap) => (
                    <kbd key={cap}>{cap}</kbd>
                  ))}
                </span>
              ))}
            </dd>
          </div>
        ))}
      </dl>
    </Dialog>
  );
};
