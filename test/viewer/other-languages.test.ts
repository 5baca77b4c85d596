import { describe, expect, it } from 'vitest';
import { readViewerQuery, type ViewerAddress } from '../../src/viewer/address.ts';
import { versionsOf } from '../../src/viewer/other-languages.ts';
import { pageFragment, pageOf } from '../../src/viewer/page-fragment.ts';

const SYMBOL = 'CTOC/COP/WG.4/2022/4';
const at = (src: string, symbol: string | null = SYMBOL): ViewerAddress => ({ src, symbol, language: 'en' });
const french = (address: ViewerAddress, page: number, isFramed: boolean) =>
  versionsOf(address, page, isFramed).find(({ language }) => language === 'fr');

describe('the other languages of a document', () => {
  it('are six, in the order of the UN, at the same page', () => {
    const versions = versionsOf(at(`https://documents.un.org/api/symbol/access?s=${SYMBOL}&l=en&t=pdf`), 7, true);
    expect(versions.map(({ language }) => language)).toEqual(['ar', 'zh', 'en', 'fr', 'ru', 'es']);
    expect(versions[3]).toEqual({ language: 'fr', href: `https://docs.un.org/fr/${SYMBOL}#page=7`, target: '_top' });
  });

  it('stay PDFs that fill the tab where this one does', () => {
    const direct = at(`https://docs.un.org/en/${SYMBOL}?direct=true`);
    expect(french(direct, 1, true)?.href).toBe(`https://docs.un.org/fr/${SYMBOL}?direct=true`);
  });

  it('open in the viewer where it has a tab of its own', () => {
    const version = french(at(`https://docs.un.org/en/${SYMBOL}`), 3, false);
    const url = new URL(version?.href ?? '', 'https://extension.example/');
    expect(url.pathname).toBe('/viewer.html');
    expect(url.hash).toBe('#page=3');
    expect(version?.target).toBe('_self');
    expect(readViewerQuery(url.search)).toEqual({
      src: `https://docs.un.org/fr/${SYMBOL}`,
      symbol: SYMBOL,
      language: 'fr',
    });
  });

  it('are also those of a file whose name tells its symbol', () => {
    const file: ViewerAddress = { ...at('blob:https://extension.example/1'), file: 'CTOC_COP_WG.4_2022_4-EN.pdf' };
    expect(french(file, 1, false)?.href).toContain(encodeURIComponent(`https://docs.un.org/fr/${SYMBOL}`));
  });

  it('are none where nothing tells which document it is', () => {
    expect(versionsOf(at('https://www.unodc.org/documents/note.pdf', null), 1, true)).toEqual([]);
  });
});

describe('the page in an address', () => {
  it.each([
    ['', 1],
    ['#page=7', 7],
    ['#zoom=100&page=12', 12],
    ['#page=0', 1],
    ['#page=-3', 1],
    ['#page=7x', 1],
    ['#page=1234567', 1],
    ['#mandate-lens=original', 1],
  ])('%s: %i', (hash, page) => {
    expect(pageOf(hash)).toBe(page);
  });

  it('says again what it was made from', () => {
    for (const page of [1, 2, 300]) expect(pageOf(pageFragment(page))).toBe(page);
  });
});
