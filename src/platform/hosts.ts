import { DOMAINS } from './un-hosts.ts';

/** The UN's sites that we know, in one table: the manifest, the content scripts and the viewer read it. */
interface Site {
  readonly host: string;
  /** Whether we mark references on its pages. */
  readonly pages: boolean;
  /** Where PDFs that fill the tab are covered by our viewer, as the path of a match pattern; absent where none are. */
  readonly pdfs?: string;
}

const SITES: readonly Site[] = [
  { host: 'docs.un.org', pages: true, pdfs: '/*' },
  { host: 'documents.un.org', pages: true, pdfs: '/*' },
  { host: 'undocs.org', pages: true },
  { host: 'www.undocs.org', pages: true },
  { host: 'unodc.org', pages: true, pdfs: '/documents/*' },
  { host: 'www.unodc.org', pages: true, pdfs: '/documents/*' },
  { host: 'sherloc.unodc.org', pages: true },
  { host: 'digitallibrary.un.org', pages: true },
  { host: 'journal.un.org', pages: true },
];

const PDF_SITES = SITES.filter(({ pdfs }) => pdfs !== undefined);

const patterns = (sites: readonly Site[]): string[] => sites.map(({ host }) => `https://${host}/*`);

/** Match patterns of the pages on which references are marked. */
export const PAGE_PATTERNS: string[] = patterns(SITES.filter(({ pages }) => pages));

/** Match patterns of the sites whose PDFs we may fetch without being asked to. */
export const PDF_PATTERNS: string[] = patterns(PDF_SITES);

/** Match patterns of the addresses at which our viewer takes the place of the UN's or the browser's. */
export const VIEWER_PATTERNS: string[] = PDF_SITES.map(({ host, pdfs }) => `https://${host}${pdfs}`);

/** Match patterns of the UN's other sites, for the user to allow; each holds the domain itself and every site below it. */
export const OPTIONAL_PATTERNS: string[] = DOMAINS.map((domain) => `https://*.${domain}/*`);

/** Match patterns of links and pages that may be a PDF of the UN's, for the context menu. */
export const MENU_PATTERNS: string[] = [
  ...VIEWER_PATTERNS.filter((pattern) => pattern.endsWith('.un.org/*')),
  ...DOMAINS.flatMap((domain) => ['pdf', 'PDF'].map((ending) => `https://*.${domain}/*.${ending}*`)),
];

/** Match patterns of what has to be readable to show the PDFs of a host. docs.un.org frames those of another one. */
export const patternsToShow = (hostname: string): string[] =>
  [hostname, ...(hostname === 'docs.un.org' ? ['documents.un.org'] : [])].map((host) => `https://${host}/*`);

/** A match pattern of ours as sources of a content security policy, where `*.` leaves the domain itself out. */
export const policySources = (pattern: string): string[] => {
  const [host = ''] = hostsOf([pattern]);
  return host.startsWith('*.') ? [`https://${host}`, `https://${host.slice(2)}`] : [`https://${host}`];
};

/** Whether a match pattern, as a browser lists it, holds one of ours for a single host. */
export function covers(pattern: string, own: string): boolean {
  if (pattern === '<all_urls>' || pattern === own) return true;
  const [, any, host = ''] = /^(?:https|\*):\/\/(\*\.)?([^/]+)\/\*$/.exec(pattern) ?? [];
  const { hostname } = new URL(own);
  return host === '*' || hostname === host || (any !== undefined && hostname.endsWith(`.${host}`));
}

/** The hosts of match patterns, for people: `*.un.org`. */
export const hostsOf = (patterns: readonly string[]): string[] =>
  patterns.map((pattern) => pattern.slice('https://'.length, -'/*'.length));
