/** What the stand-in for the UN's sites has to offer: our own sample documents, and symbols that go wrong on purpose. */

/** Documents by symbol and language: the page of test/pages that is printed to the PDF. */
export const DOCUMENTS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'CTOC/COP/WG.4/2022/4': { en: 'report.en.html', fr: 'report.fr.html' },
};

/** Symbols whose PDF does not come, and how the UN's server answers then (it never says 404). */
export const TROUBLE = {
  /** Reserved but not published: 200 without a byte. */
  empty: 'CTOC/COP/WG.4/2022/90',
  /** Not there: a redirect to an HTML page with status 200. */
  missing: 'CTOC/COP/WG.4/2022/91',
  /** Always 502. */
  busy: 'CTOC/COP/WG.4/2022/92',
  /** 503 at the first request, then the document. */
  busyOnce: 'CTOC/COP/WG.4/2022/93',
  /** Well after a second, as the real resolver at its best. */
  slow: 'CTOC/COP/WG.4/2022/94',
} as const;

/** Every host that the stand-in answers for; nothing else resolves in the test browsers. */
export const HOSTS = [
  'docs.un.org',
  'documents.un.org',
  'undocs.org',
  'www.undocs.org',
  'unodc.org',
  'www.unodc.org',
  'sherloc.unodc.org',
  'digitallibrary.un.org',
  'journal.un.org',
  'www.un.org',
  /** A site that the extension has no permission for. */
  'elsewhere.example',
] as const;
