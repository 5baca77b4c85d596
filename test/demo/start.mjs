import { spawn } from 'node:child_process';
import { checkNode, environment, installLibraries, installPrograms, ROOT } from '../setup/install.mjs';

/**
 * `npm run demo`: sets up what is missing, builds the extension as it is released, and opens a real Chromium with it on
 * sample documents. Without a display (or with `--headless`) it looks at them by itself and saves what it saw.
 * `npm run store` does the same, and makes the pictures for the stores.
 */

const run = (command, args) =>
  new Promise((done) => {
    const child = spawn(command, args, { cwd: ROOT, env: environment(), stdio: 'inherit' });
    child.on('error', (error) => {
      console.log(error.message);
      done(1);
    });
    child.on('exit', (status) => done(status ?? 0));
  });

async function main() {
  try {
    checkNode();
    installLibraries();
    installPrograms(['chromium', 'openssl']);
  } catch (error) {
    console.log(error.message);
    return 1;
  }
  const built = await run('wxt', ['build']);
  if (built !== 0) return built;
  const [script, ...words] = process.argv.slice(2);
  return run(process.execPath, ['--import', 'tsx', `test/demo/${script}.ts`, ...words]);
}

process.exitCode = await main();
