/** The UN's sites that we know, in one table: the manifest, the content scripts and the viewer read it. */
interface Site {
  readonly host: string;
  /** What we do there: mark pages, and show PDFs that it serves. */
  readonly pages: boolean;
  readonly pdfs: boolean;
}

const SITES: readonly Site[] = [
  { host: 'docs.un.org', pages: true, pdfs: true },
  { host: 'documents.un.org', pages: true, pdfs: true },
  { host: 'undocs.org', pages: true, pdfs: false },
  { host: 'www.undocs.org', pages: true, pdfs: false },
  { host: 'unodc.org', pages: true, pdfs: false },
  { host: 'www.unodc.org', pages: true, pdfs: false },
  { host: 'sherloc.unodc.org', pages: true, pdfs: false },
  { host: 'digitallibrary.un.org', pages: true, pdfs: false },
  { host: 'journal.un.org', pages: true, pdfs: false },
];

const patterns = (sites: readonly Site[]): string[] => sites.map(({ host }) => `https://${host}/*`);

/** Match patterns of the pages on which references are marked. */
export const PAGE_PATTERNS: string[] = patterns(SITES.filter(({ pages }) => pages));

/** Match patterns of the sites whose PDFs we may fetch and show. */
export const PDF_PATTERNS: string[] = patterns(SITES.filter(({ pdfs }) => pdfs));

export const isPdfHost = (hostname: string): boolean => SITES.some(({ host, pdfs }) => pdfs && host === hostname);
