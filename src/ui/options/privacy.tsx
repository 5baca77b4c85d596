import type { Words } from '../../core/words.ts';

/** What the manifest asks for besides sites; each has a reason in words. */
export const PERMISSIONS = ['storage', 'contextMenus', 'sidePanel'] as const;
export type Permission = (typeof PERMISSIONS)[number];

/** What is remembered of how somebody has worked. */
type Remembered = 'recent' | 'choices' | 'dismissed';

export interface PrivacyProps {
  readonly words: Words;
  readonly permissions: readonly Permission[];
  /** Hosts that may be read, that are marked, and that the user may allow besides. */
  readonly hosts: {
    readonly read: readonly string[];
    readonly marked: readonly string[];
    readonly optional: readonly string[];
  };
  /** Of what there is something to forget. */
  readonly remembered: readonly Remembered[];
  readonly onForget: (what: Remembered) => void;
}

/** What leaves the browser, what stays in it, and why the browser was asked for each thing. */
export function Privacy({ words, permissions, hosts, remembered, onForget }: PrivacyProps) {
  return (
    <section id="privacy">
      <h2>{words('options_privacy')}</h2>
      <p>{words('options_privacy_text')}</p>
      <div class="kept">
        <p>{words('options_privacy_kept')}</p>
        {remembered.map((what) => (
          <button key={what} type="button" onClick={() => onForget(what)}>
            {words(`options_forget_${what}`)}
          </button>
        ))}
      </div>
      <h3>{words('options_permissions')}</h3>
      <dl class="permissions">
        {permissions.map((permission) => (
          <div key={permission}>
            <dt>{words(`permission_${permission}`)}</dt>
            <dd>{words(`permission_${permission}_why`)}</dd>
          </div>
        ))}
        {(['read', 'marked', 'optional'] as const).map((use) => (
          <div key={use}>
            <dt>{words(`sites_${use}`)}</dt>
            <dd>
              {words(`sites_${use}_why`)}{' '}
              <small>
                {hosts[use].map((host, i) => [i > 0 && words('chain_separator'), <bdi key={host}>{host}</bdi>])}
              </small>
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
