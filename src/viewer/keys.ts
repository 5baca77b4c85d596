/** What keys do in the viewer, besides those of the reference commands, which all have Alt and Shift. */
export type Command =
  | 'next'
  | 'previous'
  | 'page'
  | 'in'
  | 'out'
  | 'paper'
  | 'width'
  | 'whole'
  | 'find'
  | 'find-next'
  | 'find-previous'
  | 'outline'
  | 'turn-right'
  | 'turn-left'
  | 'print'
  | 'download'
  | 'keys';

/**
 * The keys of the browsers' own viewers. A combination is written `Control+Shift+g`: Control is ⌘ on a Mac, Shift counts
 * where the character does not tell it. The first is the one that the list of keys shows.
 */
export const BINDINGS: Readonly<Record<Command, readonly string[]>> = {
  next: ['n', 'j', 'Forwards'],
  previous: ['p', 'k', 'Backwards'],
  page: ['g'],
  in: ['Control++', 'Control+='],
  out: ['Control+-', 'Control+_'],
  paper: ['Control+0'],
  width: ['w'],
  whole: ['f'],
  find: ['Control+f', '/'],
  'find-next': ['F3', 'Control+g'],
  'find-previous': ['Shift+F3', 'Control+Shift+g'],
  outline: ['F4', 'o'],
  'turn-right': ['r'],
  'turn-left': ['Shift+r'],
  print: ['Control+p'],
  download: ['Control+s'],
  keys: ['?'],
};

const COMMANDS = new Map<string, Command>();
for (const [command, keys] of Object.entries(BINDINGS)) for (const key of keys) COMMANDS.set(key, command as Command);

export interface Pressed {
  readonly key: string;
  /** The key by its place on the board: letters of other scripts stand where Latin ones do. */
  readonly code: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
  readonly shiftKey: boolean;
}

export interface Where {
  /** The focus is in a field: keys alone are typed there. */
  readonly isField: boolean;
  /** The pages are wider than the window: arrows move them. */
  readonly isWide: boolean;
  /** Documents in Arabic go on to the left. */
  readonly isRightToLeft: boolean;
}

/** What a key asks for; null for a key that is not ours. */
export const commandOf = (pressed: Pressed, { isField, isWide, isRightToLeft }: Where): Command | null => {
  if (pressed.altKey) return null;
  const isControl = pressed.ctrlKey || pressed.metaKey;
  if (isField && !isControl && !/^F\d/.test(pressed.key)) return null;
  const key = keyOf(pressed, isWide ? null : isRightToLeft);
  const isShift = pressed.shiftKey && /^(?:[a-z]|\w{2,})$/.test(key);
  return COMMANDS.get(`${isControl ? 'Control+' : ''}${isShift ? 'Shift+' : ''}${key}`) ?? null;
};

const keyOf = ({ key, code }: Pressed, isRightToLeft: boolean | null): string => {
  if (key === 'ArrowRight' || key === 'ArrowLeft') {
    if (isRightToLeft === null) return key;
    return (key === 'ArrowRight') === isRightToLeft ? 'Backwards' : 'Forwards';
  }
  if (key.length > 1 || /^[\x21-\x40\x5b-\x60\x7b-\x7e]$/.test(key)) return key;
  const letter = /^[a-z]$/i.test(key) ? key : (/^Key([A-Z])$/.exec(code)?.[1] ?? key);
  return letter.toLowerCase();
};

/** Keys that move the pages by the browser's own means, as soon as the focus is on them. */
export const MOVING: readonly string[] = ['Home', 'End', 'PageUp', 'PageDown', 'ArrowUp', 'ArrowDown', ' '];
