interface File {
  readonly examples: readonly string[];
  readonly counterExamples: readonly string[];
  readonly [family: string]: unknown;
}

const FOLDER = '../../../src/core/symbol/families/';
const found = import.meta.glob<File>(['../../../src/core/symbol/families/*.ts', '!**/index.ts'], { eager: true });

/** The files of all families, with the examples that are theirs. */
export const files = Object.entries(found).map(([path, file]) => ({
  id: path.slice(FOLDER.length, -'.ts'.length),
  file,
}));

/** Symbols of all families. */
export const examples = files.flatMap(({ file }) => file.examples);
