/** The page behind `#` of an address, as browsers' own viewers read it: `#page=7`. From 1; 1 where there is none. */
export const pageOf = (hash: string): number => {
  const [, page] = /[#&]page=(\d{1,5})(?:&|$)/.exec(hash) ?? [];
  return Math.max(1, Number(page ?? 1));
};

/** What of the fragment of an address the viewer is given: the page and nothing else. */
export const pageFragment = (page: number): string => (page > 1 ? `#page=${page}` : '');
