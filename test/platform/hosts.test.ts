import { expect, it } from 'vitest';
import { isPdfHost, PAGE_PATTERNS, PDF_PATTERNS } from '../../src/platform/hosts.ts';
import config from '../../wxt.config.ts';

it('knows the sites of pages and of PDFs', () => {
  expect(isPdfHost('docs.un.org')).toBe(true);
  expect(isPdfHost('docs.un.org.example')).toBe(false);
  expect(isPdfHost('www.unodc.org')).toBe(false);
  expect(PAGE_PATTERNS).toContain('https://digitallibrary.un.org/*');
});

it('fetches PDFs only where the manifest asks for permission', async () => {
  const { manifest } = config;
  if (typeof manifest !== 'function') throw new Error('the manifest is made by a function');
  const made = await manifest({ browser: 'chrome', command: 'build', manifestVersion: 3, mode: 'production' });
  expect(made.host_permissions).toEqual(PDF_PATTERNS);
});
