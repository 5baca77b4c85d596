import type { WordKey, Words } from '../core/words.ts';
import type { Failure, Loading } from './loading.ts';

export interface NoticeProps {
  readonly words: Words;
  readonly loading: Exclude<Loading, { state: 'ready' }>;
  /** Whole seconds since the look-up began. */
  readonly seconds: number;
  readonly onCancel: () => void;
  readonly onRetry: () => void;
  readonly onOriginal: () => void;
}

/** What stands in the place of the pages while there are none: how far loading is, or why nothing came. */
export const Notice = (props: NoticeProps) =>
  props.loading.state === 'failed' ? <Failed {...props} failure={props.loading.failure} /> : <Progress {...props} />;

const Progress = ({ words, loading, seconds, onCancel, onOriginal }: NoticeProps) => {
  const [done, total] = loading.state === 'downloading' ? [loading.received, loading.total] : [0, null];
  return (
    <section class="notice" aria-busy="true">
      <h2>{words(loading.state === 'downloading' ? 'viewer_downloading' : 'viewer_looking_up')}</h2>
      {/* without a value the bar only shows that something goes on */}
      <progress {...(total === null ? {} : { value: done, max: total })} aria-label={words('viewer_progress')} />
      <p role="status">{progressText(words, loading, seconds)}</p>
      <div class="ways">
        <button type="button" onClick={onCancel}>
          {words('viewer_cancel')}
        </button>
        <button type="button" onClick={onOriginal}>
          {words('viewer_open_original')}
        </button>
      </div>
    </section>
  );
};

/** The look-up takes up to half a minute, which readers take for a failure unless they are told. */
const PATIENCE = 4;

const progressText = (words: Words, loading: NoticeProps['loading'], seconds: number): string => {
  if (loading.state === 'downloading')
    return words('viewer_received', Math.max(1, Math.round(loading.received / 1024)));
  if (loading.state === 'looking-up' && loading.again) return words('viewer_again');
  return words(seconds < PATIENCE ? 'viewer_asked' : 'viewer_patience', seconds);
};

const SAYS: Record<Failure, readonly [title: WordKey, text: WordKey]> = {
  'not-published': ['viewer_not_published', 'viewer_not_published_text'],
  'not-found': ['viewer_not_found', 'viewer_not_found_text'],
  busy: ['viewer_busy', 'viewer_busy_text'],
  refused: ['viewer_refused', 'viewer_refused_text'],
  'not-pdf': ['viewer_not_pdf', 'viewer_not_pdf_text'],
  moved: ['viewer_moved', 'viewer_moved_text'],
  unreachable: ['viewer_unreachable', 'viewer_unreachable_text'],
  offline: ['viewer_offline', 'viewer_offline_text'],
  cancelled: ['viewer_cancelled', 'viewer_cancelled_text'],
  broken: ['viewer_broken', 'viewer_broken_text'],
  password: ['viewer_password', 'viewer_password_text'],
};

const Failed = ({ words, failure, onRetry, onOriginal }: NoticeProps & { failure: Failure }) => {
  const [title, text] = SAYS[failure];
  return (
    <section class="notice" role="alert">
      <h2>{words(title)}</h2>
      <p>{words(text)}</p>
      <div class="ways">
        <button type="button" class="first" onClick={onRetry}>
          {words('viewer_retry')}
        </button>
        <button type="button" onClick={onOriginal}>
          {words('viewer_open_original')}
        </button>
      </div>
    </section>
  );
};
