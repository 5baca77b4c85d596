/** Line drawings on a field of 16 × 16, in the colour of the text around them. */
const PATHS = {
  previous: 'M4 10l4-4 4 4',
  next: 'M4 6l4 4 4-4',
  in: 'M8 3.5v9M3.5 8h9',
  out: 'M3.5 8h9',
  fit: 'M2.5 3v10M13.5 3v10M5 8h6M7 6L5 8l2 2M9 6l2 2-2 2',
  download: 'M8 2.5v7.5M4.8 7L8 10.2 11.2 7M3 13.5h10',
  original: 'M6.5 4L3 7.5 6.5 11M3 7.5h6.5a3.5 3.5 0 0 1 0 7H8',
  frame: 'M8 2.5a5.5 5.5 0 0 0 0 11z',
} as const;

export type IconName = keyof typeof PATHS;

export const Icon = ({ name }: { name: IconName }) => (
  <svg class="icon" viewBox="0 0 16 16" aria-hidden="true">
    <path d={PATHS[name]} class={name === 'frame' ? 'half' : undefined} />
    {name === 'frame' && <circle cx="8" cy="8" r="5.5" />}
  </svg>
);
