import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { ROOT, read } from './source.ts';

/**
 * What people are asked for when they install, pinned as a whole: any growth fails here first. `npm test` builds before;
 * alone, these are skipped until there is a build. A change that is wanted: `npx vitest run -u test/rules/manifest.test.ts`.
 */
interface Manifest {
  readonly version: string;
  readonly permissions: readonly string[];
  readonly host_permissions: readonly string[];
  readonly optional_host_permissions: readonly string[];
  readonly content_scripts: readonly { readonly matches: readonly string[] }[];
}

const README = read('README.md');
const reasons = README.slice(
  README.indexOf('## Permissions'),
  README.indexOf('\n## ', README.indexOf('## Permissions') + 1),
);

describe.each(['chrome', 'firefox'])('the manifest for %s', (browser) => {
  const path = `.output/${browser}-mv3/manifest.json`;
  const built = existsSync(join(ROOT, path));
  const manifest = (): Manifest => JSON.parse(read(path));

  test.skipIf(!built)('is this one', async () => {
    const { version, ...rest } = manifest();
    await expect(`${JSON.stringify(rest, null, 2)}\n`).toMatchFileSnapshot(`manifests/${browser}.json`);
    expect(version).toBe(JSON.parse(read('package.json')).version);
  });

  test.skipIf(!built)('asks for nothing whose reason the README does not give', () => {
    const own = manifest();
    const hosts = [
      ...own.host_permissions,
      ...own.optional_host_permissions,
      ...own.content_scripts.flatMap(({ matches }) => matches),
    ].map((pattern) => new URL(pattern.replace('*.', '')).host.replace(/^www\./, ''));
    const named = new Set(reasons.match(/[\w.]+\w/g));
    expect([...own.permissions, ...hosts].filter((asked) => !named.has(asked))).toEqual([]);
  });
});
