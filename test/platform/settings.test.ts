import { describe, expect, it } from 'vitest';
import { changeSettings, loadSettings, readSettings, type SettingsArea } from '../../src/platform/settings.ts';

const DEFAULTS = {
  language: 'auto',
  delay: 300,
  marks: 'all',
  backward: true,
  paused: [],
  viewer: true,
  viewerOff: [],
};

function area(stored: Record<string, unknown> = {}): SettingsArea & { stored: Record<string, unknown> } {
  return {
    stored,
    get: async (key) => (key in stored ? { [key]: stored[key] } : {}),
    set: async (items) => void Object.assign(stored, items),
  };
}

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
    const broken: SettingsArea = { get: () => Promise.reject(new Error('broken')), set: async () => {} };
    expect(await loadSettings(broken)).toEqual(DEFAULTS);
  });
});
