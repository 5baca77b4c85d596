import type { Words } from '../core/words.ts';

export interface AllowProps {
  readonly words: Words;
  /** Asks the browser; must run in the turn of the click. */
  readonly onAllow: () => void;
}

/** Said where the browser does not let us on the UN's sites: without it nothing is marked anywhere. */
export function Allow({ words, onAllow }: AllowProps) {
  return (
    <div class="allow" role="status">
      <p>{words('sites_withheld')}</p>
      <button type="button" class="main-action" onClick={onAllow}>
        {words('sites_allow')}
      </button>
    </div>
  );
}
