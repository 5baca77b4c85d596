import { expect, test } from 'vitest';
import { isSyntax, parse, place, read, type Syntax, sources } from './source.ts';

/** `export function` and `export const … = (…) =>`, with the place where its declaration begins. */
function exportedFunctions(path: string): { name: string; start: number }[] {
  const { body } = parse(path) as unknown as { body: Syntax[] };
  return body.flatMap(({ type, start, declaration }) => {
    if (type !== 'ExportNamedDeclaration' || !isSyntax(declaration)) return [];
    if (declaration.type === 'FunctionDeclaration') return [{ name: nameOf(declaration), start }];
    const declared = Array.isArray(declaration.declarations) ? (declaration.declarations as Syntax[]) : [];
    return declared
      .filter(({ init }) => isSyntax(init) && /^(Arrow)?FunctionExpression$/.test(init.type))
      .map((one) => ({ name: nameOf(one), start }));
  });
}
const nameOf = ({ id }: Syntax): string => String(isSyntax(id) ? id.name : '');

test('every exported function of core says what it takes and gives', () => {
  const wrong = sources()
    .filter((path) => path.startsWith('src/core/'))
    .flatMap((path) => {
      const text = read(path);
      return exportedFunctions(path)
        .filter(({ start }) => !/\*\/\s*$/.test(text.slice(0, start)))
        .map(({ name, start }) => `${place(path, start)}: ${name}`);
    });
  expect(wrong).toEqual([]);
});
