/** Sizes that follow the window, by their names in pdf.js: as wide as is good to read, the whole width, the whole page. */
export const FITS = ['auto', 'page-width', 'page-fit'] as const;
export type Fit = (typeof FITS)[number];

/** Sizes to choose from; 1 is the size on paper. */
export const SIZES = [0.5, 0.75, 1, 1.25, 1.5, 2, 3, 4] as const;

/** What a reader asks for: a step, a size that follows the window, or a size. */
export type Zoom = 'in' | 'out' | Fit | number;

export const isFit = (value: string): value is Fit => (FITS as readonly string[]).includes(value);

/** One turn of a wheel changes the size by no more than this; a pinch comes in many small turns. */
const MOST = 1.25;

/** By how much a turn of the wheel, in pixels, changes the size. */
export const factorOf = (deltaY: number): number => Math.min(MOST, Math.max(1 / MOST, Math.exp(-deltaY / 100)));
