import { browser } from './extension.ts';
import { covers, OPTIONAL_PATTERNS, PAGE_PATTERNS, PDF_PATTERNS, policySources } from './hosts.ts';

/** What may be read of the UN's sites, and how the user is asked for more. */
export interface Access {
  /** May the sites of these match patterns be read? */
  has(patterns: readonly string[]): Promise<boolean>;
  /** Asks the user; must be called in the turn of a gesture. Null: the browser lets nobody ask from here. */
  ask(patterns: readonly string[]): Promise<boolean> | null;
  /** Does the browser let us on all sites on which references are marked? Users can withhold them, and Firefox may. */
  onPages(): Promise<boolean>;
  /** Everything that may be read, as sources of a content security policy. */
  sources(): Promise<string[]>;
}

/** Firefox keeps the API from our pages while they stand inside a site's page: what the manifest asks for counts there. */
const api = () => browser.permissions as typeof browser.permissions | undefined;

const has = async (patterns: readonly string[]): Promise<boolean> =>
  (await api()?.contains({ origins: [...patterns] })) ?? patterns.every((pattern) => PDF_PATTERNS.includes(pattern));

export const access: Access = {
  has,
  ask: (patterns) => api()?.request({ origins: [...patterns] }) ?? null,
  async onPages() {
    const { origins = [] } = await browser.permissions.getAll();
    return PAGE_PATTERNS.every((page) => origins.some((origin) => covers(origin, page)));
  },
  async sources() {
    const all = [...PDF_PATTERNS, ...OPTIONAL_PATTERNS];
    const allowed = await Promise.all(all.map((pattern) => has([pattern])));
    return all.filter((_, index) => allowed[index]).flatMap(policySources);
  },
};
