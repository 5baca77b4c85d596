import { build } from 'vite';

/**
 * A module with all that it imports as one script, built as what ships is: a loader for tests slows functions down.
 * With a name, a plain script that leaves the module's exports in a global variable of that name.
 */
export async function bundle(entry: string, name?: string): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'silent',
    build: {
      write: false,
      minify: true,
      lib: name === undefined ? { entry, formats: ['es'] } : { entry, name, formats: ['iife'] },
    },
  });
  for (const output of Array.isArray(result) ? result : [result]) {
    if (!('output' in output)) continue;
    const chunk = output.output.find((one) => one.type === 'chunk');
    if (chunk?.type === 'chunk') return chunk.code;
  }
  throw new Error(`${entry} was not built.`);
}
