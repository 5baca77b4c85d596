import type { ViewerAddress } from './address.ts';

/** Hands the bytes that were shown to the browser's downloads; nothing is fetched again. */
export const saveAs = (
  document: Document,
  bytes: Uint8Array<ArrayBuffer>,
  { symbol, language, src, file }: ViewerAddress,
): void => {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([bytes], { type: 'application/pdf' }));
  link.download = file ?? fileName(symbol, language, src);
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
};

/** As the UN's libraries name files: `CTOC_COP_WG.4_2022_4-EN.pdf`. Without a symbol, the name in the address. */
export const fileName = (symbol: string | null, language: string | null, src: string): string => {
  const last =
    new URL(src).pathname
      .split('/')
      .at(-1)
      ?.replace(/\.pdf$/i, '') ?? '';
  const name = (symbol ?? last).replace(/[^\p{L}\p{N}.()-]+/gu, '_').replace(/^[._]+/, '');
  return `${name === '' ? 'document' : name}${language === null ? '' : `-${language.toUpperCase()}`}.pdf`;
};
