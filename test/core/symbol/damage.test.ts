import fc from 'fast-check';
import { expect, it } from 'vitest';
import { halves } from '../../../src/core/symbol/joint.ts';
import { parseSymbol, readSymbol } from '../../../src/core/symbol/read.ts';
import { examples } from './examples.ts';
import { found } from './found.ts';

const RUNS = Number(process.env.FAST_CHECK_RUNS ?? 20_000);

/** A symbol like one of the examples: other digits, as many. */
const symbol = fc
  .tuple(fc.constantFrom(...examples), fc.infiniteStream(fc.integer({ min: 0, max: 9 })))
  .map(([example, digits]) => {
    const other = example.replace(/\d/g, (digit) => (digit === '2' ? digit : String(digits.next().value)));
    return parseSymbol(other) === other ? other : example;
  });

const CYRILLIC = 'АВЕКМНОРСТХ';
const LATIN = 'ABEKMHOPCTX';
const wide = (text: string) => text.replace(/[!-~]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0));

/** What happens to a symbol between its author and its reader; `at` says to which of its signs. */
const DAMAGE: readonly ((text: string, at: number) => string)[] = [
  (text) => text.toLowerCase(),
  (text) => text.toUpperCase(),
  (text) => text.replaceAll('/', '/ '),
  (text) => text.replaceAll('/', ' /'),
  (text) => text.replace(/\.(?=\d)/g, '. '),
  (text) => text.replace(/\.(?=\d)/g, '.\n'),
  (text) => text.replace(/\.(?=\d)/, ','),
  (text) => text.replace(/\.(?=\d)/, ''),
  (text) => text.replace(/[ABEKMHOPCTX]/g, (letter) => CYRILLIC[LATIN.indexOf(letter)] as string),
  (text) => text.replace('-', '‑').replace('-', '–'),
  (text) => text.replace(/(\d)-(?=[A-Z]+\/)/, '$1'),
  (text) => text.replace(/(\.\d*)1/g, '$1l'),
  (text) => text.replace(/ \(/g, '('),
  (text) => text.replaceAll(' ', '\u00a0'),
  (text, at) => wide(text.slice(0, at)) + text.slice(at),
  ...['\u00ad', '\u200b', '\u200e', '\u200f', '\u202a', '\u2066', '\n', ' ', '\u00a0'].map(
    (sign) => (text: string, at: number) => text.slice(0, at) + sign + text.slice(at),
  ),
  (text, at) => {
    const slash = text.indexOf('/', at) + 1;
    return `${text.slice(0, slash)}\n${text.slice(slash)}`;
  },
];

it('reads every symbol back as it was written', () => {
  fc.assert(
    fc.property(symbol, (written) => {
      expect(parseSymbol(written)).toBe(written);
      expect(parseSymbol(parseSymbol(written) as string)).toBe(written);
    }),
    { numRuns: RUNS },
  );
});

it('reads a damaged symbol as what it is, or not at all, but never as another', { timeout: 240_000 }, () => {
  fc.assert(
    fc.property(symbol, fc.constantFrom(...DAMAGE), fc.nat(), (written, damage, place) => {
      expect([written, null]).toContain(parseSymbol(damage(written, place % (written.length + 1))));
    }),
    { numRuns: RUNS },
  );
});

it('reads no shorter symbol out of one that nobody sees to be broken', { timeout: 240_000 }, () => {
  const sign = fc.constantFrom('\u00ad', '\u200b', '\u200e', '\u200f', '\u2066');
  fc.assert(
    fc.property(symbol, sign, fc.nat(), (written, invisible, place) => {
      const at = place % written.length;
      const found = readSymbol(written.slice(0, at) + invisible + written.slice(at), 0);
      // each half of a joint symbol names the document
      expect([written, halves(written)[0], undefined]).toContain(found?.symbol);
    }),
    { numRuns: RUNS },
  );
});

it.each([
  ['a full stop, a line end and the number of the page', 'See A/C.2/2024/10.\n13/18', ['A/C.2/2024/10']],
  ['the same after an addendum', 'A/79/7/Add.23.\n3/25', ['A/79/7/Add.23']],
  ['a joint symbol cut at its hyphen', 'E/2025/26-\nE/CN.5/2025/6', ['E/2025/26-E/CN.5/2025/6']],
  ['a joint symbol whose hyphen is lost', 'E/2025/26E/CN.5/2025/6', ['E/2025/26-E/CN.5/2025/6']],
  ['an en dash between the halves', 'A/72/90–E/2017/71', ['A/72/90-E/2017/71']],
  ['a range, which is no joint symbol', 'A/80/508–A/80/510', ['A/80/508', 'A/80/510']],
  ['a range of which only the numbers are written', 'A/48/586-590', []],
  ['Chinese on both sides', '和E/2022/28-E/CN.7/2022/14号', ['E/2022/28-E/CN.7/2022/14']],
  ['Arabic on both sides', 'وE/2022/28-E/CN.7/2022/14،', ['E/2022/28-E/CN.7/2022/14']],
  ['two symbols joined by an Arabic conjunction', 'A/RES/55/25وA/RES/55/26', ['A/RES/55/25', 'A/RES/55/26']],
  ['a Russian conjunction', 'иE/CN.7/2022/14', ['E/CN.7/2022/14']],
  ['a Russian word whose end looks like an organ', 'кА/55/25', []],
  ['the title of the page', 'CTOC/COP/2008/INF/1Conference of the Parties', ['CTOC/COP/2008/INF/1']],
  ['the number of the page', '2CTOC/COP/2008/19', ['CTOC/COP/2008/19']],
  ['a number in front of an organ of one letter', '2A/55/25', []],
  ['a word', 'A/62/701and', ['A/62/701']],
  ['a change without its slash', 'A/62/701Rev.1', []],
  ['a decimal', 'A/RES/55/25.5', []],
  ['a part that is no part', 'A/RES/55/25/xyz', []],
  ['a slash at the end of an address', 'undocs.org/A/RES/55/25/ has it', ['A/RES/55/25']],
  ['an address in small letters', 'https://undocs.org/en/a/res/71/256', ['A/RES/71/256']],
  ['an address with a query', 'www.un.org/ga/search/view_doc.asp?symbol=A/65/PV.22', ['A/65/PV.22']],
  ['an address of somebody else', 'https://example.org/A/55/25', []],
  ['footnote marks', 'A/RES/55/25¹, A/RES/55/26** and (S/11111)7', ['A/RES/55/25', 'A/RES/55/26', 'S/11111']],
  ['a letter after a resolution', 'A/RES/58/10 B, A/RES/58/10B.', ['A/RES/58/10 B', 'A/RES/58/10 B']],
  ['two letters after a resolution', 'A/RES/60/12 A and B; A/RES/80/236A–B', ['A/RES/60/12 A-B', 'A/RES/80/236 A-B']],
  ['a change behind a full stop', 'ECE/CEP/2022/2.Add.1', []],
  ['an article after a resolution', 'A/RES/55/25 A new treaty', ['A/RES/55/25']],
  ['wide brackets', 'S/RES/2388（2017）号决议', ['S/RES/2388 (2017)']],
  [
    'a part in French',
    'E/ICEF/672 (Première partie) et E/ICEF/672(Troisième partie)',
    ['E/ICEF/672 (Part I)', 'E/ICEF/672 (Part III)'],
  ],
  [
    'parts in French, Spanish and Russian',
    'NPT/CONF.1995/32 (Partie I), NPT/CONF.1995/32 (Parte II), NPT/CONF.1995/32 (Часть III)',
    ['NPT/CONF.1995/32 (Part I)', 'NPT/CONF.1995/32 (Part II)', 'NPT/CONF.1995/32 (Part III)'],
  ],
  ['a part with its addendum', 'E/ICEF/672 (Deuxième partie)/Add.1', ['E/ICEF/672 (Part II)/Add.1']],
  [
    'a remark in brackets',
    'A/62/701 (première lecture), A/62/702 (première partie), A/62/703 (résumé)',
    ['A/62/701', 'A/62/702', 'A/62/703'],
  ],
  ['a range of addenda', 'A/62/701/Add.1-3', ['A/62/701/Add.1']],
  ['Arabic digits', 'A/RES/٥٥/٢٥', ['A/RES/55/25']],
  ['Cyrillic letters', 'Е/СN.7/2022/14', ['E/CN.7/2022/14']],
  ['a slash of its own between two symbols', 'A/55/25 / A/55/26', ['A/55/25', 'A/55/26']],
  ['a sign misread as another', 'A/37/118-5/14910', []],
  ['line ends before slashes', 'CTOC/COP\n/2022\n/5', ['CTOC/COP/2022/5']],
  ['marks that nobody sees before slashes', 'CTOC/COP\u200b/2022/5', ['CTOC/COP/2022/5']],
  ['an address long before', `undocs.org/A/55/25 ${'more '.repeat(80)}`, ['A/55/25']],
  ['a path behind a word', 'the folders of un/A/55/25', []],
  ['a host that is called like a resolver', 'https://undocs.example.org/A/55/25', []],
  ['an equals sign in no address', 'x=A/55/25', []],
  ['small letters of short organs', 'a/55/25, s/2015/682 and cd/1234', []],
  ['a number in front of an organ of two letters', '12CD/1234', []],
  ['a Russian word before Latin letters', 'вCTOC/COP/2022/5', ['CTOC/COP/2022/5']],
  ['a Russian word before letters of both kinds', 'вСTOC/COP/2022/5, вCTOС/COP/2022/5', []],
  ['words and units', 'N/A/12, HIV/AIDS, and/or, s/he, 60 km/h, TCP/IP, CD/DVD, AC/DC, WT/L/982, MC.DEC/10/14', []],
])('%s', (_, text, symbols) => {
  expect(found(text)).toEqual(symbols);
});
