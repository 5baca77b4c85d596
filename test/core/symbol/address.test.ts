import { expect, it } from 'vitest';
import { symbolFromAddress } from '../../../src/core/symbol/address.ts';

it.each([
  ['https://docs.un.org/fr/CTOC/COP/2022/5', 'CTOC/COP/2022/5', 'fr'],
  ['https://docs.un.org/en/a/res/80/233?direct=true', 'A/RES/80/233', 'en'],
  ['https://docs.un.org/CTOC/COP/2022/5', 'CTOC/COP/2022/5', null],
  ['https://docs.un.org/en/a/res/1761%28xvii%29', 'A/RES/1761(XVII)', 'en'],
  ['https://undocs.org/A/RES/55/25', 'A/RES/55/25', null],
  ['https://undocs.org/en/S/RES/2314(2016)', 'S/RES/2314 (2016)', 'en'],
  ['https://undocs.org/Home/Mobile?FinalSymbol=A%2FRES%2F55%2F25&Language=E', 'A/RES/55/25', 'en'],
  ['https://undocs.org/pdf?symbol=en/A/RES/55/25', 'A/RES/55/25', 'en'],
  ['https://documents.un.org/api/symbol/access?s=CTOC/COP/WG.4/2022/4&l=fr&t=pdf', 'CTOC/COP/WG.4/2022/4', 'fr'],
  ['https://documents.un.org/symbol-explorer?s=A/80/400&i=A/80/400_1759797069261', 'A/80/400', null],
  ['https://daccess-ods.un.org/access.nsf/Get?Open&DS=CTOC/COP/2012/1&Lang=F', 'CTOC/COP/2012/1', 'fr'],
  ['https://www.un.org/ga/search/view_doc.asp?symbol=A/65/PV.22', 'A/65/PV.22', null],
  [
    'https://tbinternet.ohchr.org/_layouts/15/treatybodyexternal/Download.aspx?symbolno=CEDAW%2FC%2FGC%2F38&Lang=en',
    'CEDAW/C/GC/38',
    'en',
  ],
  ['https://digitallibrary.un.org/record/123/files/A_RES_31_59-EN.pdf', 'A/RES/31/59', 'en'],
  ['https://docs.un.org/en/CTOC/COP', null, null],
  ['https://example.org/en/A/RES/55/25', null, null],
  ['https://www.unodc.org/unodc/en/index.html', null, null],
  ['no address', null, null],
])('%s', (address, symbol, language) => {
  expect(symbolFromAddress(address)).toEqual(symbol ? { symbol, language } : null);
});
