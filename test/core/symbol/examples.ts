import { readdirSync } from 'node:fs';

interface File {
  readonly examples: readonly string[];
  readonly counterExamples: readonly string[];
  readonly [family: string]: unknown;
}

const folder = new URL('../../../src/core/symbol/families/', import.meta.url);

/** The files of all families, with the examples that are theirs. */
export const files = await Promise.all(
  readdirSync(folder)
    .filter((name) => name !== 'index.ts')
    .map(async (name) => ({ id: name.replace('.ts', ''), file: (await import(new URL(name, folder).href)) as File })),
);

/** Symbols of all families. */
export const examples = files.flatMap(({ file }) => file.examples);
