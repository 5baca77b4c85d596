/** Light surroundings for dark and back, until the viewer is closed: the system's own choice is where it begins. */
export const turnFrame = (document: Document): void => {
  const { dataset } = document.documentElement;
  const isDark = document.defaultView?.matchMedia('(prefers-color-scheme: dark)').matches ?? false;
  const now = dataset.frame ?? (isDark ? 'dark' : 'light');
  dataset.frame = now === 'dark' ? 'light' : 'dark';
};
