import { spawnSync } from 'node:child_process';
import { checkNode, environment, installLibraries, installPrograms, ROOT } from '../setup/install.mjs';

/**
 * `npm run bench`: the figures of the project, each beside what it has to be. `-- --json` prints one object
 * `{"goals":[…]}` and nothing else on standard output.
 */

function run(command, args, stdout) {
  const { status } = spawnSync(command, args, { cwd: ROOT, env: environment(), stdio: ['ignore', stdout, 'inherit'] });
  return status ?? 1;
}

function main() {
  try {
    checkNode();
    installLibraries();
    installPrograms(['chromium', 'openssl']);
  } catch (error) {
    console.error(error.message);
    return 1;
  }
  // What the build says goes to standard error, so that --json stays clean.
  const built = run('wxt', ['build'], 2);
  if (built !== 0) return built;
  return run(process.execPath, ['--import', 'tsx', 'test/bench/measure.ts', ...process.argv.slice(2)], 'inherit');
}

process.exitCode = main();
