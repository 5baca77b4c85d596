import type { CreateHost, Host, HostOptions, HostPlace, HostView } from './host.tsx';

/**
 * A host whose code is loaded when something is to be prepared or shown; what was asked for last is done once it is there.
 * If it cannot be loaded nothing is shown, and the next time it is tried again.
 */
export function createLazyHost(load: () => Promise<CreateHost>, options: HostOptions): Host {
  let host: Host | null = null;
  let loading = false;
  let ended = false;
  let prepared: HostView | null = null;
  let shown: { view: HostView; place: HostPlace } | null = null;
  let wantsFocus = false;

  async function make(): Promise<void> {
    if (loading) return;
    loading = true;
    const create = await load().catch(() => null);
    loading = false;
    if (create === null || ended) return;
    host = create(options);
    if (shown !== null) host.show(shown.view, shown.place);
    else if (prepared !== null) host.prepare(prepared);
    if (wantsFocus) host.focus();
  }

  return {
    prepare(view) {
      if (host !== null) return host.prepare(view);
      prepared = view;
      void make();
    },
    show(view, place) {
      if (host !== null) return host.show(view, place);
      shown = { view, place };
      void make();
    },
    hide() {
      host?.hide();
      shown = null;
      wantsFocus = false;
    },
    holds: (event) => host?.holds(event) ?? false,
    box: () => host?.box() ?? null,
    hasFocus: () => host?.hasFocus() ?? false,
    focus() {
      if (host !== null) host.focus();
      else wantsFocus = shown !== null;
    },
    destroy() {
      ended = true;
      host?.destroy();
    },
  };
}
