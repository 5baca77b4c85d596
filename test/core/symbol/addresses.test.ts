import { expect, it } from 'vitest';
import { Addresses } from '../../../src/core/symbol/addresses.ts';

/** Whether the place of the sign | is inside an address whose paths are symbols, when all slashes before it were met. */
function holds(marked: string): boolean {
  const at = marked.indexOf('|');
  const text = marked.replace('|', '');
  const addresses = new Addresses(text);
  for (let slash = text.indexOf('/'); slash >= 0 && slash < at; slash = text.indexOf('/', slash + 1))
    addresses.meet(slash);
  return addresses.holds(at);
}

it.each([
  'https://undocs.org/|A/55/25',
  'undocs.org/en/|A/55/25',
  'https://docs.un.org/en/|A/55/25',
  'un.org/|A/55/25',
  '(un.org/|A/55/25)',
  'www.un.org/ga/search/view_doc.asp?symbol=|A/55/25',
  `undocs.org/${'a/'.repeat(300)}|A`,
  'http://example.org/x undocs.org/|A',
  ...['@', '[', '`', '{', '/', ':', '^'].map((sign) => `${sign}un.org/|A/55/25`),
])('inside: %s', (text) => {
  expect(holds(text)).toBe(true);
});

it.each([
  '|undocs.org/A/55/25',
  'undocs.org |A/55/25',
  'undocs.org/A/55/25 |A/55/25',
  'undocs.org/A/55/25\n|A/55/25',
  'undocs.org/A/55/25\u00a0|A/55/25',
  'https://example.org/|A/55/25',
  'https://run.org/|A/55/25',
  ...['a', 'z', 'A', 'Z', '0', '9', '_'].map((sign) => `${sign}un.org/|A/55/25`),
  'https://undocs.org/x?from=https://example.org/|A',
  'https://undocs.example.org/|A/55/25',
  'un/|A/55/25',
  'bug/|A/55/25',
])('outside: %s', (text) => {
  expect(holds(text)).toBe(false);
});

it('looks on from where it looked before', () => {
  const text = 'undocs.org/A/1 B/2';
  const addresses = new Addresses(text);
  addresses.meet(10);
  expect([addresses.holds(11), addresses.holds(13), addresses.holds(15), addresses.holds(16)]).toEqual([
    true,
    true,
    false,
    false,
  ]);
});
