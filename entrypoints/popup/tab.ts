import type { Settings } from '../../src/platform/settings.ts';
import type { PageFigures, Pausing, ThisPageProps } from '../../src/ui/search/this-page.tsx';
import type { Followed } from '../../src/ui/sheet/follow.ts';

type PopupMarks = ThisPageProps['marks'];

/** The site of a tab that can be paused: an address of the web, not one of our own pages. */
export const siteOf = (href: string | null): string | null =>
  href !== null && /^https?:/.test(href) && URL.canParse(href) ? new URL(href).hostname : null;

/** What the popup says of the tab in front. */
export function figuresOf(
  followed: Followed,
  host: string | null,
  { paused, pausedEverywhere }: Pick<Settings, 'paused' | 'pausedEverywhere'>,
): PageFigures {
  if (pausedEverywhere) return { state: 'paused', host: null };
  if (host !== null && paused.includes(host)) return { state: 'paused', host };
  if (followed.state !== 'document') return { state: followed.state };
  const { references, complete } = followed.document;
  if (references.length === 0 && !complete) return { state: 'reading' };
  const open = references.filter(({ target }) => target === null);
  const ambiguous = open.filter(({ candidates }) => candidates.length > 0).length;
  return { state: 'document', references: references.length, ambiguous, unknown: open.length - ambiguous };
}

/** The switch for marks on demand; `show` sets them and looks at the page again. */
export function marksOf(followed: Followed, { marks }: Settings, show: (isShown: boolean) => void): PopupMarks {
  const has = followed.state === 'document' && followed.document.references.length > 0;
  return marks === 'demand' && has ? { isShown: followed.document.marked === true, onShow: show } : null;
}

interface PauseActions {
  readonly setOn: (host: string, isOn: boolean) => Promise<Settings>;
  readonly pauseEverywhere: (isPaused: boolean) => Promise<Settings>;
}

/** The switches of the popup. */
export const pausingOf = (
  host: string | null,
  { paused, pausedEverywhere }: Settings,
  { setOn, pauseEverywhere }: PauseActions,
  take: (settings: Settings) => void,
): Pausing => ({
  host,
  isOnHere: host === null || !paused.includes(host),
  isPaused: pausedEverywhere,
  onHere: (isOn) => void (host !== null && setOn(host, isOn).then(take)),
  onPause: (isPaused) => void pauseEverywhere(isPaused).then(take),
});
