import { Unreadable } from './file-text.ts';

/**
 * Prints what is answered of each file, in JSON or for people, below its name where there are several. A file that cannot be
 * read gets one line and the exit code 2, and the others are answered.
 */
export async function eachFile(
  files: readonly string[],
  answer: (file: string) => Promise<{ readonly json: string } | { readonly text: string }>,
): Promise<void> {
  for (const file of files) {
    try {
      const told = await answer(file);
      if ('json' in told) console.log(told.json);
      else console.log(`${files.length > 1 ? `\n${file}\n` : ''}${told.text}`);
    } catch (error) {
      if (!(error instanceof Unreadable)) throw error;
      console.error(`${file}: ${error.message}`);
      process.exitCode = 2;
    }
  }
}

/** Runs a command: one line and the exit code 2 where it cannot be done. */
export const run = (main: () => Promise<void>): void => {
  main().catch((error: Error) => {
    console.error(error.message);
    process.exitCode = 2;
  });
};
