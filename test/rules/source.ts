import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { parseSync } from 'vite';

export const ROOT = join(import.meta.dirname, '../..');
const LEFT_OUT = new Set(['.git', 'node_modules', '.output', '.wxt', '.cache', 'test-results', 'screenshots']);

/** Every file below a folder of the project, by its path from the root with slashes. */
export function filesOf(folder: string): string[] {
  const found: string[] = [];
  const walk = (at: string): void => {
    for (const entry of readdirSync(at, { withFileTypes: true })) {
      if (LEFT_OUT.has(entry.name)) continue;
      const path = join(at, entry.name);
      if (entry.isDirectory()) walk(path);
      else found.push(relative(ROOT, path).split(sep).join('/'));
    }
  };
  walk(join(ROOT, folder));
  return found.sort();
}

export const read = (path: string): string => readFileSync(join(ROOT, path), 'utf8');

/** The source files of the extension itself. */
export const sources = (): string[] =>
  [...filesOf('src'), ...filesOf('entrypoints')].filter((path) => /\.tsx?$/.test(path));

/** A node of the syntax tree (ESTree); only what the rules look at. */
export interface Syntax {
  readonly type: string;
  readonly start: number;
  readonly [field: string]: unknown;
}

export function parse(path: string): Syntax {
  const { program, errors } = parseSync(path, read(path));
  if (errors.length > 0) throw new Error(`${path} does not parse: ${errors[0]?.message}`);
  return program as unknown as Syntax;
}

/** Visits every node with its parents, the nearest last. */
export function visit(
  node: Syntax,
  seen: (node: Syntax, parents: readonly Syntax[]) => void,
  parents: Syntax[] = [],
): void {
  seen(node, parents);
  for (const value of Object.values(node)) {
    for (const child of Array.isArray(value) ? value : [value]) {
      if (isSyntax(child)) visit(child, seen, [...parents, node]);
    }
  }
}

export const isSyntax = (value: unknown): value is Syntax =>
  typeof value === 'object' && value !== null && typeof (value as Syntax).type === 'string';

/** `path:line`, for a message that an editor can follow. */
export const place = (path: string, offset: number): string =>
  `${path}:${read(path).slice(0, offset).split('\n').length}`;
