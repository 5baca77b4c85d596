import type { CDPSession, Frame } from 'playwright-core';

/** The accessibility tree as the browser gives it to screen readers; it goes into closed shadow roots, too. */

interface Value {
  readonly value?: unknown;
}
interface AxNode {
  readonly nodeId: string;
  readonly parentId?: string;
  readonly ignored: boolean;
  readonly role?: Value;
  readonly name?: Value;
  readonly description?: Value;
  readonly childIds?: readonly string[];
  readonly properties?: readonly { readonly name: string; readonly value: Value }[];
}

/** What has no word of its own: its parts are said in its place. */
const SILENT: ReadonlySet<string> = new Set([
  'generic',
  'none',
  'paragraph',
  'StaticText',
  'DescriptionList',
  'LineBreak',
]);
/** What is said in one go, by its name. */
const WHOLE: ReadonlySet<string> = new Set(['button', 'link', 'heading', 'radio', 'textbox', 'term']);
/** What is said behind the role: `button, collapsed`. */
const STATES: Readonly<Record<string, readonly [isTrue: string, isFalse: string]>> = {
  expanded: ['expanded', 'collapsed'],
  focused: ['focused', ''],
};

/**
 * What a screen reader would say of the first thing with this role in a page, a line for each thing in it: its role, its
 * name, its state, and how deep it stands. Null when there is none.
 */
export async function spoken(frame: Frame, role: string): Promise<string[] | null> {
  const page = frame.page();
  const session: CDPSession = await page.context().newCDPSession(frame.parentFrame() === null ? page : frame);
  try {
    await session.send('Accessibility.enable');
    const { nodes } = (await session.send('Accessibility.getFullAXTree')) as unknown as { nodes: AxNode[] };
    const byId = new Map(nodes.map((node) => [node.nodeId, node]));
    const top = nodes.find((node) => !node.ignored && node.role?.value === role);
    return top === undefined ? null : say(top, byId, '').map(({ text }) => text);
  } finally {
    await session.detach();
  }
}

interface Line {
  readonly text: string;
  /** Plain text, which is said together with that before it. */
  readonly isPlain: boolean;
}

function say(node: AxNode, byId: ReadonlyMap<string, AxNode>, indent: string): Line[] {
  const role = String(node.role?.value ?? '');
  const name = String(node.name?.value ?? '')
    .replace(/\s+/g, ' ')
    .trim();
  const inside = (deeper: string) => {
    const parts = (node.childIds ?? []).map((id) => byId.get(id)).filter((child) => child !== undefined);
    return joined(parts.flatMap((child) => say(child, byId, deeper)));
  };
  if (role === 'InlineTextBox' || (role === 'StaticText' && name === '')) return [];
  if (role === 'StaticText') return [{ text: `${indent}${name}`, isPlain: true }];
  if (node.ignored || SILENT.has(role)) return inside(indent);
  const states = (node.properties ?? []).flatMap(
    ({ name: state, value }) => STATES[state]?.[value.value ? 0 : 1] || [],
  );
  const text = `${indent}${[role, ...states].join(', ')}${name === '' ? '' : `: ${name}`}`;
  return [{ text, isPlain: false }, ...(WHOLE.has(role) ? [] : inside(`${indent}  `))];
}

/** Texts that stand one after the other are one line. */
function joined(lines: readonly Line[]): Line[] {
  const all: Line[] = [];
  for (const line of lines) {
    const last = all.at(-1);
    if (last?.isPlain && line.isPlain) all.splice(-1, 1, { text: `${last.text} ${line.text.trim()}`, isPlain: true });
    else all.push(line);
  }
  return all;
}
