import type { ComponentChildren } from 'preact';
import type { WordKey, Words } from '../core/words.ts';
import type { Failure, Loading } from './loading.ts';

export interface NoticeProps {
  readonly words: Words;
  readonly loading: Exclude<Loading, { state: 'ready' }>;
  /** Whole seconds since the look-up began. */
  readonly seconds: number;
  /** Whether the document is a file that the reader chose. */
  readonly isFile: boolean;
  /** The site that the PDF is asked of. */
  readonly host: string;
  readonly onCancel: () => void;
  readonly onRetry: () => void;
  readonly onOriginal: () => void;
  /** Asks the user to let us read the site; absent where nothing more can be allowed. */
  readonly onAllow: (() => void) | null;
  readonly onPassword: (password: string) => void;
}

/** What stands in the place of the pages while there are none: how far loading is, or why nothing came. */
export const Notice = (props: NoticeProps) => {
  const { loading } = props;
  if (loading.state === 'failed') return <Failed {...props} failure={loading.failure} />;
  if (loading.state === 'locked') return <Locked {...props} wrong={loading.wrong} />;
  return <Progress {...props} loading={loading} />;
};

const Button = ({ on, first = false, children }: { on: () => void; first?: boolean; children: ComponentChildren }) => (
  <button type="button" class={first ? 'first' : undefined} onClick={on}>
    {children}
  </button>
);

type Going = Extract<Loading, { state: 'looking-up' | 'downloading' }>;

const Progress = ({ words, loading, seconds, isFile, onCancel, onOriginal }: NoticeProps & { loading: Going }) => {
  const [done, total] = loading.state === 'downloading' ? [loading.received, loading.total] : [0, null];
  return (
    <section class="notice" aria-busy="true">
      <h2>{words(loading.state === 'downloading' ? 'viewer_downloading' : 'viewer_looking_up')}</h2>
      {/* without a value the bar only shows that something goes on */}
      <progress {...(total === null ? {} : { value: done, max: total })} aria-label={words('viewer_progress')} />
      <p role="status">{progressText(words, loading, seconds)}</p>
      <div class="ways">
        <Button on={onCancel}>{words('viewer_cancel')}</Button>
        {!isFile && <Button on={onOriginal}>{words('viewer_open_original')}</Button>}
      </div>
    </section>
  );
};

/** The look-up takes up to half a minute, which readers take for a failure unless they are told. */
const PATIENCE = 4;

const progressText = (words: Words, loading: Going, seconds: number): string => {
  if (loading.state === 'downloading') {
    const received = kilobytes(loading.received);
    if (loading.total === null) return words('viewer_received', received);
    return words('viewer_received_of', received, kilobytes(loading.total));
  }
  if (loading.again) return words('viewer_again');
  return words(seconds < PATIENCE ? 'viewer_asked' : 'viewer_patience', seconds);
};

const kilobytes = (bytes: number): number => Math.max(1, Math.round(bytes / 1024));

const Locked = ({ words, wrong, isFile, onPassword, onOriginal }: NoticeProps & { wrong: boolean }) => (
  <section class="notice">
    <h2>{words('viewer_locked')}</h2>
    <form
      class="password"
      onSubmit={(event) => {
        event.preventDefault();
        onPassword(String(new FormData(event.currentTarget).get('password') ?? ''));
        event.currentTarget.reset();
      }}
    >
      <label for="password">{words('viewer_password')}</label>
      <input
        id="password"
        name="password"
        type="password"
        autocomplete="off"
        aria-describedby="password-said"
        aria-invalid={wrong}
        ref={(input) => input?.focus()}
      />
      <p id="password-said" role={wrong ? 'alert' : undefined}>
        {words(wrong ? 'viewer_password_wrong' : 'viewer_password_text')}
      </p>
      <div class="ways">
        <button type="submit" class="first">
          {words('viewer_unlock')}
        </button>
        {!isFile && <Button on={onOriginal}>{words('viewer_open_original')}</Button>}
      </div>
    </form>
  </section>
);

const SAYS: Record<Failure, readonly [title: WordKey, text: WordKey]> = {
  'not-published': ['viewer_not_published', 'viewer_not_published_text'],
  'not-found': ['viewer_not_found', 'viewer_not_found_text'],
  busy: ['viewer_busy', 'viewer_busy_text'],
  refused: ['viewer_refused', 'viewer_refused_text'],
  'not-pdf': ['viewer_not_pdf', 'viewer_not_pdf_text'],
  'not-allowed': ['viewer_not_allowed', 'viewer_not_allowed_text'],
  moved: ['viewer_moved', 'viewer_moved_text'],
  unreachable: ['viewer_unreachable', 'viewer_unreachable_text'],
  interrupted: ['viewer_interrupted', 'viewer_interrupted_text'],
  offline: ['viewer_offline', 'viewer_offline_text'],
  cancelled: ['viewer_cancelled', 'viewer_cancelled_text'],
  broken: ['viewer_broken', 'viewer_broken_text'],
};

/** What an address may turn out to be, a file is in one way only: something else than a PDF. */
const NO_PDF: readonly Failure[] = ['not-published', 'not-found', 'not-pdf'];

const saying = (failure: Failure, isFile: boolean, host: string): (typeof SAYS)[Failure] => {
  if (isFile && NO_PDF.includes(failure)) return ['viewer_not_pdf', 'viewer_not_pdf_file'];
  // only the resolver is asked for symbols
  if (failure === 'not-found' && !isResolver(host)) return ['viewer_not_found', 'viewer_not_found_page'];
  return SAYS[failure];
};

const isResolver = (host: string): boolean => host === 'docs.un.org' || host === 'documents.un.org';

/** What trying again does not mend, but another viewer may. */
const FOR_OTHERS: readonly Failure[] = ['refused', 'not-pdf', 'broken'];

const Failed = (props: NoticeProps & { failure: Failure }) => {
  const { words, failure, isFile, host, onRetry, onOriginal, onAllow } = props;
  const [title, text] = saying(failure, isFile, host);
  const isForOthers = !isFile && FOR_OTHERS.includes(failure);
  const allow = failure === 'moved' || failure === 'not-allowed' ? onAllow : null;
  const ways = [
    failure !== 'not-allowed' && (
      <Button key="retry" first={allow === null && !isForOthers} on={onRetry}>
        {words(isFile ? 'viewer_other_file' : 'viewer_retry')}
      </Button>
    ),
    !isFile && (
      <Button key="original" first={isForOthers} on={onOriginal}>
        {words('viewer_open_original')}
      </Button>
    ),
  ];
  return (
    <section class="notice" role="alert">
      <h2>{words(title)}</h2>
      <p>{words(text, host)}</p>
      <div class="ways">
        {allow !== null && (
          <Button first on={allow}>
            {words(failure === 'moved' ? 'viewer_allow_all' : 'viewer_allow', host)}
          </Button>
        )}
        {isForOthers ? ways.toReversed() : ways}
      </div>
    </section>
  );
};
