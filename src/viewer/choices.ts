import { inBackground } from '../platform/errors.ts';
import { changeSettings, loadSettings, type SettingsArea } from '../platform/settings.ts';

/** Remembers whether the UN's own frame stays on a host; null is no host to remember. Storage that fails is no reason to stop. */
export const rememberOriginal = async (area: SettingsArea, host: string | null, original: boolean): Promise<void> => {
  if (host === null) return;
  const { viewerOff } = await loadSettings(area);
  if (viewerOff.includes(host) === original) return;
  const changed = original ? [...viewerOff, host] : viewerOff.filter((other) => other !== host);
  inBackground('viewer choice', changeSettings(area, { viewerOff: changed }));
};

/** Light surroundings for dark and back, until the viewer is closed: the system's own choice is where it begins. */
export const turnFrame = (document: Document): void => {
  const { dataset } = document.documentElement;
  const isDark = document.defaultView?.matchMedia('(prefers-color-scheme: dark)').matches ?? false;
  const now = dataset.frame ?? (isDark ? 'dark' : 'light');
  dataset.frame = now === 'dark' ? 'light' : 'dark';
};
