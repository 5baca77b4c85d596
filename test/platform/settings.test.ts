import { describe, expect, it } from 'vitest';
import { changeSettings, loadSettings, readSettings } from '../../src/platform/settings.ts';
import { area, BROKEN } from './area.ts';

const DEFAULTS = {
  language: 'auto',
  delay: 300,
  marks: 'all',
  backward: true,
  paused: [],
  pausedEverywhere: false,
  viewer: true,
  viewerOff: [],
};

describe('settings', () => {
  it('have defaults', () => {
    for (const stored of [undefined, null, 'x', 7, {}]) expect(readSettings(stored)).toEqual(DEFAULTS);
  });

  it('fall back field by field where something wrong was stored', () => {
    expect(
      readSettings({ language: 'fr', delay: -5, marks: 'some', paused: 'all', viewer: 0, viewerOff: ['x'] }),
    ).toEqual({ ...DEFAULTS, language: 'fr', viewerOff: ['x'] });
  });

  it('are kept and changed one at a time', async () => {
    const place = area();
    await changeSettings(place, { delay: 500 });
    await changeSettings(place, { paused: ['journal.un.org'] });
    expect(await loadSettings(place)).toEqual({ ...DEFAULTS, delay: 500, paused: ['journal.un.org'] });
  });

  it('do without a storage that is broken', async () => {
    expect(await loadSettings(BROKEN)).toEqual(DEFAULTS);
  });
});
