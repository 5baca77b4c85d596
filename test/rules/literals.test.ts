import { expect, test } from 'vitest';
import { filesOf, isSyntax, parse, place, read, type Syntax, sources, visit } from './source.ts';

/** What a reader sees or hears comes from assets/_locales, so that it exists in every language. */

const LETTER = /\p{L}/u;
const SPOKEN_ATTRIBUTES = new Set([
  'aria-label',
  'aria-description',
  'aria-roledescription',
  'title',
  'placeholder',
  'alt',
  'label',
]);
const SPOKEN_PROPERTIES = new Set(['textContent', 'innerText', 'title', 'ariaLabel', 'placeholder', 'alt']);

/** The text of a string or template literal; empty for anything else. */
function literal(node: unknown): string {
  if (!isSyntax(node)) return '';
  if (node.type === 'Literal' && typeof node.value === 'string') return node.value;
  if (node.type !== 'TemplateLiteral') return '';
  return (node.quasis as { value: { raw: string } }[]).map(({ value }) => value.raw).join('');
}

/** Both branches of a condition, or the expression alone. */
function branches(node: unknown): unknown[] {
  if (!isSyntax(node)) return [];
  if (node.type === 'ConditionalExpression') return [...branches(node.consequent), ...branches(node.alternate)];
  if (node.type === 'LogicalExpression') return [...branches(node.left), ...branches(node.right)];
  return [node];
}

const speaks = (node: unknown): boolean => branches(node).some((one) => LETTER.test(literal(one)));

function visible(node: Syntax, parents: readonly Syntax[]): boolean {
  const parent = parents.at(-1);
  if (node.type === 'JSXText') return LETTER.test(String(node.value));
  if (node.type === 'JSXExpressionContainer')
    return /^JSX(Element|Fragment)$/.test(parent?.type ?? '') && speaks(node.expression);
  if (node.type === 'JSXAttribute') {
    const name = isSyntax(node.name) ? String(node.name.name) : '';
    const value =
      isSyntax(node.value) && node.value.type === 'JSXExpressionContainer' ? node.value.expression : node.value;
    return SPOKEN_ATTRIBUTES.has(name) && speaks(value);
  }
  if (node.type === 'AssignmentExpression' && isSyntax(node.left) && node.left.type === 'MemberExpression') {
    const property = node.left.property;
    return isSyntax(property) && SPOKEN_PROPERTIES.has(String(property.name)) && speaks(node.right);
  }
  if (node.type === 'CallExpression' && isSyntax(node.callee) && node.callee.type === 'MemberExpression') {
    const [property, [first, second]] = [node.callee.property, node.arguments as unknown[]];
    if (!isSyntax(property)) return false;
    if (property.name === 'setAttribute') return SPOKEN_ATTRIBUTES.has(literal(first)) && speaks(second);
    return property.name === 'createTextNode' && speaks(first);
  }
  return false;
}

test('no visible text stands in the code', () => {
  const wrong: string[] = [];
  for (const path of sources()) {
    visit(parse(path), (node, parents) => {
      if (visible(node, parents)) wrong.push(`${place(path, node.start)}: move this text to assets/_locales.`);
    });
  }
  expect(wrong).toEqual([]);
});

test('no visible text stands in the HTML of our pages', () => {
  const wrong = filesOf('entrypoints').filter((path) => {
    if (!path.endsWith('.html')) return false;
    const shown = read(path).replace(/<!--[\s\S]*?-->|<title>[\s\S]*?<\/title>|<(script|style)[\s\S]*?<\/\1>/g, '');
    return LETTER.test(shown.replace(/<[^>]*>/g, '')) || /\s(aria-label|title|placeholder|alt)="[^"]/.test(shown);
  });
  expect(wrong).toEqual([]);
});
