/** What of a PDF's time is ours, by what it goes to. */
export type Measure = 'mandate-lens:join' | 'mandate-lens:read' | 'mandate-lens:mark';

/** Does something and tells whoever observes measures how long it took; nothing is kept, however many pages are turned. */
export const timed = <T>(name: Measure, act: () => T): T => {
  const start = performance.now();
  const result = act();
  performance.measure(name, { start });
  performance.clearMeasures(name);
  return result;
};
