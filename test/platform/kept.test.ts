import { describe, expect, it } from 'vitest';
import { keep, loadKept } from '../../src/platform/kept.ts';
import { area, BROKEN } from './area.ts';

describe('what is kept at hand', () => {
  it('has the latest first, each once', async () => {
    const place = area();
    for (const id of ['A/1', 'A/2', 'A/1']) await keep(place, 'pinned', id, true);
    expect(await loadKept(place)).toEqual({ pinned: ['A/1', 'A/2'], recent: [] });
    expect(await keep(place, 'pinned', 'A/1', false)).toEqual(['A/2']);
  });

  it('keeps a dozen of what was opened', async () => {
    const place = area();
    for (let n = 1; n <= 20; n++) await keep(place, 'recent', `A/${n}`, true);
    const { recent } = await loadKept(place);
    expect([recent.length, recent[0]]).toEqual([12, 'A/20']);
  });

  it('is stored under its own names, which other parts write too', async () => {
    const place = area({ pinned: ['A/1'], recent: 'all' });
    expect(await loadKept(place)).toEqual({ pinned: ['A/1'], recent: [] });
    await keep(place, 'recent', 'A/2', true);
    expect(place.stored).toEqual({ pinned: ['A/1'], recent: ['A/2'] });
  });

  it('is nothing where storage is broken, and a change says so', async () => {
    expect(await loadKept(BROKEN)).toEqual({ pinned: [], recent: [] });
    await expect(keep(BROKEN, 'pinned', 'A/1', true)).rejects.toThrow('broken');
  });
});
