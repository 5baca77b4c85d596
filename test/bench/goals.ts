/** What a figure has to be: this or more, or this or less. */
interface Goal {
  readonly name: string;
  readonly unit: string;
  readonly least?: number;
  readonly most?: number;
}

/** Every goal that the project has set itself in figures, in the order of the README's table. */
export const GOALS = {
  'scan-numbers': { name: 'Symbols, resolutions and decisions found in 1 MiB', least: 40, unit: '× linkify-it' },
  'scan-numbers-none': { name: 'The same in a text without any', least: 150, unit: '× linkify-it' },
  'scan-words': { name: 'Articles and meetings found as well', least: 12, unit: '× linkify-it' },
  'scan-words-none': { name: 'The same in a text without numbers', least: 12, unit: '× linkify-it' },
  'scan-issuer': { name: 'Whose each is, decided', most: 1, unit: '× finding' },
  'hostile-numbers-speed': { name: 'Hostile texts: symbols and numbers', least: 0.1, unit: '× normal speed' },
  'hostile-numbers-growth': { name: 'The same, for twice the length', most: 2.2, unit: '× the time' },
  'hostile-all-speed': { name: 'Hostile texts: all references', least: 0.1, unit: '× normal speed' },
  'hostile-all-growth': { name: 'The same, for twice the length', most: 2.2, unit: '× the time' },
  'content-script-size': { name: 'What a page of the UN’s loads at once, gzip', most: 25, unit: 'kB' },
  'annotated-size': { name: 'The same with what marks and the card', most: 25, unit: 'kB' },
  'marking-vs-walk': {
    name: 'A page of 1 MB: work of its own thread until its references are marked',
    most: 5,
    unit: '× a bare walk',
  },
  'page-read': { name: 'The same page with the background that reads it', most: 100, unit: 'ms' },
  'dense-task': { name: 'Longest task of ours on a page of 10,000 references', most: 50, unit: 'ms' },
  'dense-card': { name: 'First card of that page, after its first marks', most: 100, unit: 'ms' },
  'card-vs-frame': { name: 'A card drawn over a page', most: 0.067, unit: '× in a frame' },
  'card-p95': { name: 'The same after the first, 95 of 100', most: 16.7, unit: 'ms' },
  'first-card-frames': { name: 'First card after its delay, worker stopped', most: 2, unit: 'frames' },
  'card-worker-stopped': { name: 'From hover to card, worker just stopped, 95 of 100', most: 1.2, unit: '× alive' },
  'sweep-cards': { name: 'Cards that 200 fast sweeps over references open', most: 0, unit: 'cards' },
  'rest-cards': { name: 'Cards that 20 rests of 600 ms open', least: 20, unit: 'cards' },
  'pdf-read-share': { name: 'Joining and reading the text of a PDF', most: 0.5, unit: '% of pdf.js' },
  'pdf-mark': { name: 'From the text layer of a page to its marks, 95 of 100', most: 3, unit: 'ms' },
  'pdf-long-tasks': {
    name: 'Long tasks in scrolling through 300 pages, beyond the bare viewer’s',
    most: 0,
    unit: 'tasks',
  },
  'pdf-memory': { name: 'Heap of the viewer after 1,000 page turns, against 500', most: 5, unit: '% more' },
  'search-symbol': { name: 'Search, 3,000 records: symbol typed in any way comes first', least: 100, unit: '%' },
  'search-words': { name: 'Three words of a title, first', least: 60.1, unit: '%' },
  'search-typo': { name: 'Three words, one mistyped, in the first ten', least: 93, unit: '%' },
  'search-symbol-speed': { name: 'A key of a symbol, 95 of 100', least: 20, unit: '× MiniSearch' },
  'search-words-speed': { name: 'A key of two words, 95 of 100', least: 2, unit: '× MiniSearch' },
  'scale-card': { name: 'A pack of 100,000 records: look-up of a card', most: 2, unit: '× with 1,000' },
  'scale-search': { name: 'The same: a key in the popup until its hits are drawn, 95 of 100', most: 50, unit: 'ms' },
  'scale-heap': { name: 'The same: heap of the service worker', most: 64, unit: 'MB' },
  'sheet-elements': { name: 'Elements drawn of a list of 10,000 references', most: 500, unit: 'elements' },
  'sheet-jump': { name: 'A jump in that list, processor’s time, 95 of 100', most: 16.7, unit: 'ms' },
  'check-recall': {
    name: 'Wrong citations that the check finds, in the class that it finds least of',
    least: 95,
    unit: '%',
  },
  'check-alarms': { name: 'Alarms on the same texts when nothing is wrong', most: 0, unit: 'alarms' },
} as const satisfies Record<string, Goal>;

export type GoalId = keyof typeof GOALS;

/** One measured figure. */
export interface Figure {
  readonly id: GoalId;
  /** In the unit of its goal, rounded to what the measurement can tell. */
  readonly value: number;
  /** Both sides of a ratio, or what else stood beside the figure in the same run. */
  readonly beside: string;
  /** How it was measured. */
  readonly method: string;
}

/** A figure against its goal, as `npm run bench -- --json` hands it on. */
export interface Judged {
  readonly id: GoalId;
  readonly name: string;
  readonly value: number;
  readonly target: number;
  readonly holds: boolean;
}

export function judge({ id, value }: Figure): Judged {
  const { name, least, most }: Goal = GOALS[id];
  const target = least ?? most ?? Number.NaN;
  return { id, name, value, target, holds: least === undefined ? value <= target : value >= target };
}

/** The goal with its sign, as a table has it: `≥ 40 × linkify-it`. */
export function goalText(id: GoalId): string {
  const { least, most, unit }: Goal = GOALS[id];
  return `${least === undefined ? `≤ ${most}` : `≥ ${least}`} ${unit}`;
}
