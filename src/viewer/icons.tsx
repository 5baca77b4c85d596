/** Line drawings on a field of 16 × 16, in the colour of the text around them. */
const PATHS = {
  previous: 'M4 10l4-4 4 4',
  next: 'M4 6l4 4 4-4',
  in: 'M8 3.5v9M3.5 8h9',
  out: 'M3.5 8h9',
  find: 'M11.5 7a4.5 4.5 0 1 1-9 0 4.5 4.5 0 0 1 9 0zM10.2 10.2l3.6 3.6',
  outline: 'M2.5 4h1M6 4h7.5M4.5 8h1M8 8h5.5M4.5 12h1M8 12h5.5',
  print: 'M4.5 6V2.5h7V6M4.5 11.5h-2V6h11v5.5h-2M4.5 9.5h7v4h-7z',
  download: 'M8 2.5v7.5M4.8 7L8 10.2 11.2 7M3 13.5h10',
  original: 'M6.5 4L3 7.5 6.5 11M3 7.5h6.5a3.5 3.5 0 0 1 0 7H8',
  frame: 'M8 2.5a5.5 5.5 0 0 0 0 11z',
  keys: 'M5.8 6.2a2.2 2.2 0 1 1 3.3 1.9c-.7.4-1.1.8-1.1 1.6M8 12.3v.1',
  more: 'M3.5 8h.1M8 8h.1M12.5 8h.1',
  close: 'M4 4l8 8M12 4l-8 8',
} as const;

export type IconName = keyof typeof PATHS;

export const Icon = ({ name }: { name: IconName }) => (
  <svg class={`icon icon-${name}`} viewBox="0 0 16 16" aria-hidden="true">
    <path d={PATHS[name]} class={name === 'frame' ? 'half' : undefined} />
    {name === 'frame' && <circle cx="8" cy="8" r="5.5" />}
  </svg>
);
