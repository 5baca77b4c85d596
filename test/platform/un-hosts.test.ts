import { expect, it } from 'vitest';
import { isUnHost } from '../../src/platform/un-hosts.ts';

it.each([
  ['docs.un.org', true],
  ['un.org', true],
  ['www.unodc.org', true],
  ['docs.un.org.example', false],
  ['notun.org', false],
  ['', false],
])('%s is a site of the UN: %s', (host, is) => {
  expect(isUnHost(host)).toBe(is);
});
