import { expect, it } from 'vitest';
import {
  covers,
  hostsOf,
  OPTIONAL_PATTERNS,
  PAGE_PATTERNS,
  PDF_PATTERNS,
  patternsToShow,
  policySources,
} from '../../src/platform/hosts.ts';
import config from '../../wxt.config.ts';

it('needs to read the host that docs.un.org frames', () => {
  expect(patternsToShow('docs.un.org')).toEqual(['https://docs.un.org/*', 'https://documents.un.org/*']);
  expect(patternsToShow('www.unodc.org')).toEqual(['https://www.unodc.org/*']);
});

it('writes a match pattern for a content security policy, the domain with what is below it', () => {
  expect(policySources('https://*.un.org/*')).toEqual(['https://*.un.org', 'https://un.org']);
  expect(policySources('https://docs.un.org/*')).toEqual(['https://docs.un.org']);
  expect(PAGE_PATTERNS).toContain('https://digitallibrary.un.org/*');
});

it.each([
  ['https://docs.un.org/*', true],
  ['*://docs.un.org/*', true],
  ['https://*.un.org/*', true],
  ['https://*/*', true],
  ['<all_urls>', true],
  ['https://documents.un.org/*', false],
  ['https://un.org/*', false],
  ['https://docs.un.org/en/*', false],
  ['http://docs.un.org/*', false],
])('%s lets us on all pages of docs.un.org: %s', (pattern, does) => {
  expect(covers(pattern, 'https://docs.un.org/*')).toBe(does);
});

it('names hosts for people', () => {
  expect(hostsOf(['https://*.un.org/*', 'https://docs.un.org/*'])).toEqual(['*.un.org', 'docs.un.org']);
});

it('fetches PDFs only where the manifest asks for permission', async () => {
  const { manifest } = config;
  if (typeof manifest !== 'function') throw new Error('the manifest is made by a function');
  const made = await manifest({ browser: 'chrome', command: 'build', manifestVersion: 3, mode: 'production' });
  expect(made.host_permissions).toEqual(PDF_PATTERNS);
  expect(made.optional_host_permissions).toEqual(OPTIONAL_PATTERNS);
});
