import { describe, expect, it } from 'vitest';
import { addressOfFile, pdfAddress, readViewerQuery, viewableIn } from '../../src/viewer/address.ts';
import { fileName } from '../../src/viewer/save.ts';
import { isViewable, viewerQuery } from '../../src/viewer/viewable.ts';

const ACCESS = 'https://documents.un.org/api/symbol/access?s=CTOC/COP/WG.4/2022/4&l=fr&t=pdf';

describe('the address of the viewer', () => {
  it('says again what it was made from', () => {
    expect(readViewerQuery(`?${viewerQuery(ACCESS, { symbol: 'CTOC/COP/WG.4/2022/4', language: 'fr' })}`)).toEqual({
      src: ACCESS,
      symbol: 'CTOC/COP/WG.4/2022/4',
      language: 'fr',
    });
  });

  it.each([
    '',
    'http://docs.un.org/en/A/80/1',
    'https://docs.un.org:8443/en/A/80/1',
    'https://user:secret@docs.un.org/en/A/80/1',
    'https://docs.un.org@elsewhere.example/',
    'https://docs.un.org.elsewhere.example/',
    'https://xun.org/',
    'javascript:alert(1)//docs.un.org',
    'data:application/pdf,x',
    'blob:https://docs.un.org/x',
    `https://docs.un.org/${'x'.repeat(3000)}`,
    '//docs.un.org/en/A/80/1',
  ])('refuses %s', (src) => {
    expect(isViewable(src)).toBe(false);
    expect(readViewerQuery(new URLSearchParams({ src }).toString())).toBeNull();
  });

  it('believes the address of the PDF before what is said beside it', () => {
    expect(readViewerQuery(new URLSearchParams({ src: ACCESS, symbol: 'A/80/1' }).toString())?.symbol).toBe(
      'CTOC/COP/WG.4/2022/4',
    );
  });

  it('asks the address of the page around it where that of the PDF tells nothing', () => {
    const src = 'https://documents.un.org/doc/undoc/gen/v22/001/01/pdf/v2200101.pdf';
    const around = (page: string) => readViewerQuery(viewerQuery(src, { page }));
    expect(around('https://docs.un.org/fr/CTOC/COP/WG.4/2022/4')).toEqual({
      src,
      symbol: 'CTOC/COP/WG.4/2022/4',
      language: 'fr',
    });
    expect(around('https://elsewhere.example/fr/CTOC/COP/WG.4/2022/4')?.symbol).toBeNull();
    expect(readViewerQuery(viewerQuery(ACCESS, { page: 'https://docs.un.org/en/A/80/1' }))?.symbol).toBe(
      'CTOC/COP/WG.4/2022/4',
    );
  });

  it('takes no symbol that is none, and no language that is none', () => {
    const src = 'https://documents.un.org/doc/undoc/gen/v22/001/01/pdf/v2200101.pdf';
    const query = new URLSearchParams({ src, symbol: '<img src=x>', lang: 'ja' }).toString();
    expect(readViewerQuery(query)).toEqual({ src, symbol: null, language: null });
  });

  it('asks for what the page of docs.un.org frames', () => {
    const address = readViewerQuery(
      new URLSearchParams({ src: 'https://docs.un.org/fr/CTOC/COP/WG.4/2022/4' }).toString(),
    );
    expect(address && pdfAddress(address)).toBe(ACCESS);
    const direct = 'https://docs.un.org/fr/CTOC/COP/WG.4/2022/4?direct=true';
    const other = readViewerQuery(new URLSearchParams({ src: direct }).toString());
    expect(other && pdfAddress(other)).toBe(direct);
  });
});

describe('a file of the reader’s', () => {
  it('tells its symbol by its name, where that is one', () => {
    const named = addressOfFile(new File(['%PDF-'], 'CTOC_COP_2014_13_E.pdf'));
    expect(named).toMatchObject({ symbol: 'CTOC/COP/2014/13', language: 'en', file: 'CTOC_COP_2014_13_E.pdf' });
    expect(named.src).toMatch(/^blob:/);
    expect(addressOfFile(new File(['%PDF-'], 'notes <b>.pdf'))).toMatchObject({ symbol: null, language: null });
  });
});

describe('what a tab shows that the viewer can open', () => {
  it.each([
    ['https://docs.un.org/en/A/RES/55/25', true],
    ['https://undocs.org/A/RES/55/25', true],
    ['https://documents.un.org/doc/undoc/gen/v22/001/01/pdf/v2200101.pdf', true],
    ['https://www.unodc.org/documents/treaties/UNTOC/a.pdf', true],
    ['https://www.unodc.org/unodc/en/index.html', false],
    ['https://docs.un.org/', false],
    ['https://elsewhere.example/a.pdf', false],
    ['chrome://newtab/', false],
    ['', false],
  ])('%s: %s', (href, can) => {
    expect(viewableIn(href)).toBe(can ? href : null);
  });
});

describe('the name of a downloaded file', () => {
  it.each([
    ['S/RES/2388 (2017)', 'en', 'S_RES_2388_(2017)-EN.pdf'],
    [null, 'fr', 'v2200101-FR.pdf'],
    [null, null, 'v2200101.pdf'],
  ])('%s', (symbol, language, name) => {
    expect(fileName(symbol, language, 'https://documents.un.org/doc/v2200101.pdf')).toBe(name);
  });

  it('is never a path', () => {
    expect(fileName('../../etc/passwd', null, 'https://documents.un.org/')).not.toMatch(/^\.|\//);
  });
});
