import { spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { find, findChromium, findFirefox, findFonts, findOpenssl } from './programs.mjs';

/** Everything that `npm test` and `npm run demo` need before they start. Plain Node: nothing is installed yet. */

export const ROOT = join(import.meta.dirname, '../..');
const MODULES = join(ROOT, 'node_modules');

/** The environment for programs of node_modules; without colours where nobody sees them. */
export const environment = () => {
  const { FORCE_COLOR: _, ...rest } = process.env;
  const own = { ...rest, PATH: `${join(MODULES, '.bin')}${delimiter}${rest.PATH ?? ''}` };
  return process.stdout.isTTY ? own : { ...own, NO_COLOR: '1' };
};

function run(command, args, options = {}) {
  console.log(`$ ${command} ${args.join(' ')}`);
  const { status, error } = spawnSync(command, args, {
    cwd: ROOT,
    stdio: ['ignore', 'inherit', 'inherit'],
    ...options,
  });
  if (status !== 0) throw new Error(`${command} ${args[0]} failed${error ? `: ${error.message}` : ''}.`);
}

export function checkNode() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major > 20 || (major === 20 && minor >= 19)) return;
  throw new Error(`Node 20.19 or newer is needed; this is ${process.versions.node}.`);
}

/** Installs the libraries of the lock file where they are missing or older than it, and has WXT write its types. */
export function installLibraries() {
  const installed = join(MODULES, '.package-lock.json');
  const lock = join(ROOT, 'package-lock.json');
  if (!existsSync(installed) || statSync(installed).mtimeMs < statSync(lock).mtimeMs) {
    run('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], { shell: process.platform === 'win32' });
  }
  if (!existsSync(join(ROOT, '.wxt/tsconfig.json'))) run('wxt', ['prepare'], { env: environment() });
}

/** What Debian calls the programs that may be missing. */
const PROGRAMS = {
  chromium: { found: findChromium, packages: ['chromium', 'fonts-dejavu-core'], name: 'Chromium' },
  firefox: { found: findFirefox, packages: ['firefox-esr', 'fonts-dejavu-core'], name: 'Firefox' },
  openssl: { found: findOpenssl, packages: ['openssl'], name: 'openssl' },
  fonts: { found: findFonts, packages: ['fonts-noto-core', 'fonts-noto-cjk'], name: 'fonts for Arabic and Chinese' },
};

/** Installs these programs from the system's packages where they are missing and we may; else says what to install. */
export function installPrograms(wanted) {
  const missing = wanted.filter((key) => PROGRAMS[key].found() === null);
  if (missing.length === 0) return;
  const packages = [...new Set(missing.flatMap((key) => PROGRAMS[key].packages))];
  const names = missing.map((key) => PROGRAMS[key].name).join(', ');
  const prefix = aptPrefix();
  if (prefix === null) {
    throw new Error(
      `Missing: ${names}. Install ${missing.length > 1 ? 'them' : 'it'} and start again; on Debian or Ubuntu: sudo apt-get install ${packages.join(' ')}`,
    );
  }
  const [command, ...before] = [...prefix, 'apt-get'];
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  run(command, [...before, 'update', '-q'], { env });
  run(command, [...before, 'install', '-y', '-q', '--no-install-recommends', ...packages], { env });
  const still = missing.filter((key) => PROGRAMS[key].found() === null);
  if (still.length > 0)
    throw new Error(`Not found after installing: ${still.map((key) => PROGRAMS[key].name).join(', ')}.`);
}

/** How to call apt-get here: as root, by sudo without a password, or not at all. */
function aptPrefix() {
  if (find('apt-get') === null) return null;
  if (process.getuid?.() === 0) return [];
  if (find('sudo') === null) return null;
  return spawnSync('sudo', ['-n', 'true'], { stdio: 'ignore' }).status === 0 ? ['sudo', '-n'] : null;
}
