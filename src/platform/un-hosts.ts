/** The UN's domains. By themselves, as the smallest of our scripts have no use for the table of its sites. */
export const DOMAINS: readonly string[] = ['un.org', 'unodc.org', 'undocs.org', 'ohchr.org'];

/** A site of the UN's, whether we may read it or not. */
export const isUnHost = (hostname: string): boolean =>
  DOMAINS.some((domain) => hostname === domain || hostname.endsWith(`.${domain}`));
