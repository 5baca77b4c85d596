import { expect, test } from 'vitest';
import { filesOf, isSyntax, parse, place, read, sources, visit } from './source.ts';

/** Ways in which a text of someone else's page could become markup or code. */
const MARKUP = new Set([
  'innerHTML',
  'outerHTML',
  'insertAdjacentHTML',
  'dangerouslySetInnerHTML',
  'setHTMLUnsafe',
  'write',
  'writeln',
]);

/** An address that stands in the code, or that the browser gives to a file of the package that is named there. */
function isOurs(source: unknown): boolean {
  if (!isSyntax(source)) return false;
  if (source.type === 'Literal') return true;
  const callee = source.type === 'CallExpression' && isSyntax(source.callee) ? source.callee : null;
  const method = callee?.type === 'MemberExpression' && isSyntax(callee.property) ? callee.property.name : null;
  const [path] = Array.isArray(source.arguments) ? source.arguments : [];
  return method === 'getURL' && isSyntax(path) && path.type === 'Literal';
}

test('no text becomes markup or code', () => {
  const wrong: string[] = [];
  for (const path of sources()) {
    visit(parse(path), (node, parents) => {
      if (node.type === 'MemberExpression' && isSyntax(node.property) && MARKUP.has(String(node.property.name))) {
        const owner = isSyntax(node.object) ? String(node.object.name ?? '') : '';
        const harmless = /^write/.test(String(node.property.name)) && owner !== 'document';
        if (!harmless) wrong.push(`${place(path, node.start)}: ${String(node.property.name)}`);
      }
      if (node.type === 'JSXIdentifier' && MARKUP.has(String(node.name))) wrong.push(place(path, node.start));
      const called = /^(Call|New)Expression$/.test(node.type) && isSyntax(node.callee) ? String(node.callee.name) : '';
      if (called === 'eval' || called === 'Function') wrong.push(`${place(path, node.start)}: ${called}`);
      if (node.type === 'ImportExpression' && !isOurs(node.source)) {
        wrong.push(`${place(path, node.start)}: import of a computed address (inside ${parents.at(-1)?.type})`);
      }
    });
  }
  expect(wrong).toEqual([]);
});

test('our pages hold no inline script and load nothing from elsewhere', () => {
  const wrong = filesOf('entrypoints').filter(
    (path) =>
      path.endsWith('.html') &&
      (/<script(?![^>]*\ssrc=)/.test(read(path)) || /(src|href)="(https?:)?\/\//.test(read(path))),
  );
  expect(wrong).toEqual([]);
});

test('only the viewer, the platform and our own pages ask for anything over the network', () => {
  const wrong: string[] = [];
  for (const path of sources().filter((one) => !/^(src\/(viewer|platform|cli)|entrypoints)\//.test(one))) {
    visit(parse(path), (node) => {
      if (!/^(Call|New)Expression$/.test(node.type) || !isSyntax(node.callee)) return;
      const called = String(node.callee.name ?? '');
      if (['fetch', 'XMLHttpRequest', 'WebSocket', 'EventSource'].includes(called)) wrong.push(place(path, node.start));
    });
  }
  expect(wrong).toEqual([]);
});
