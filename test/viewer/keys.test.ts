import { describe, expect, it } from 'vitest';
import { BINDINGS, commandOf, type Pressed, type Where } from '../../src/viewer/keys.ts';

const press = (keys: string, where: Partial<Where> = {}, code = ''): string | null => {
  const parts = keys.split(/\+(?=.)/);
  const pressed: Pressed = {
    key: parts.at(-1) ?? '',
    code,
    ctrlKey: parts.includes('Control'),
    metaKey: parts.includes('Meta'),
    altKey: parts.includes('Alt'),
    shiftKey: parts.includes('Shift'),
  };
  return commandOf(pressed, { isField: false, isWide: false, isRightToLeft: false, ...where });
};

describe('keys of the viewer', () => {
  it.each([
    ['Control+f', 'find'],
    ['Meta+f', 'find'],
    ['F3', 'find-next'],
    ['Shift+F3', 'find-previous'],
    ['Control+g', 'find-next'],
    ['Control+Shift+G', 'find-previous'],
    ['Control++', 'in'],
    ['Control+=', 'in'],
    ['Control+Shift++', 'in'],
    ['Control+-', 'out'],
    ['Control+0', 'paper'],
    ['Control+p', 'print'],
    ['Control+s', 'download'],
    ['n', 'next'],
    ['k', 'previous'],
    ['r', 'turn-right'],
    ['Shift+R', 'turn-left'],
    ['Shift+?', 'keys'],
    ['Control+r', null],
    ['Control+n', null],
    ['Shift+N', null],
    ['x', null],
    ['Home', null],
  ])('%s: %s', (keys, command) => {
    expect(press(keys)).toBe(command);
  });

  it('leave all with Alt to the reference commands', () => {
    for (const keys of Object.values(BINDINGS).flat()) expect(press(`Alt+${keys}`)).toBeNull();
    for (const key of ['J', 'K', 'E', 'L', 'O']) expect(press(`Alt+Shift+${key}`)).toBeNull();
  });

  it('are typed where something is typed, unless they have Ctrl or are no letters', () => {
    expect(press('n', { isField: true })).toBeNull();
    expect(press('?', { isField: true })).toBeNull();
    expect(press('ArrowRight', { isField: true })).toBeNull();
    expect(press('Control+f', { isField: true })).toBe('find');
    expect(press('F3', { isField: true })).toBe('find-next');
  });

  it('are known by their place on boards of other scripts', () => {
    expect(press('т', {}, 'KeyN')).toBe('next');
    expect(press('Control+а', {}, 'KeyF')).toBe('find');
    expect(press('ق', {}, 'KeyR')).toBe('turn-right');
    // on a French board the key of the English q is an a
    expect(press('a', {}, 'KeyQ')).toBeNull();
  });

  it('go on to the left in Arabic, and move pages that are wider than the window', () => {
    expect(press('ArrowRight')).toBe('next');
    expect(press('ArrowLeft')).toBe('previous');
    expect(press('ArrowLeft', { isRightToLeft: true })).toBe('next');
    expect(press('ArrowRight', { isRightToLeft: true })).toBe('previous');
    expect(press('ArrowRight', { isWide: true })).toBeNull();
  });

  it('do one thing each', () => {
    const all = Object.values(BINDINGS).flat();
    expect(new Set(all).size).toBe(all.length);
  });
});
