import { blockOf } from '../text/blocks.ts';

/**
 * What every reference has, in all languages that the finder reads: a slash beside a capital or a digit, a number in
 * brackets, or the word for what is referred to. It passes much that is none: it only saves the finder from being fetched
 * for pages that cannot have any. A test holds that it passes whatever the finder finds.
 */
const SIGNS = /[\p{Lu}\p{Nd})]\s*[/／⁄∕]|[/／⁄∕]\s*[\p{Lu}\p{Nd}]|^\s*[/／⁄∕]\s*$|[(（]\s*[\p{Nd}IVXL]/u;
const WORDS = new RegExp(
  [
    'meeting|session|article|rule|paragr|paras?\\.|resol|d[ée]cisi|r[ée]uni|r[ée]sol|art\\.|art[íi]c|p[áa]rr|sesion|r[èe]gl',
    'совещан|сесси|стать|ст\\.|правил|пункт|п\\.|резолюц|решен',
    'اجتماع|دور|ماد|مواد|فقر|قرار|مقرر|[ﭐ-﷿ﹰ-ﻼ]',
    '[议届条款段决]', // one by one: some texts have spaces between them
  ].join('|'),
  'i',
);

/** Whether a text may hold a reference. */
export const mayRefer = (text: string): boolean => SIGNS.test(text) || WORDS.test(text);

const SHOW_TEXT = 4;

/** Whether the text of a node may; each piece of text by itself. */
export function nodeMayRefer(node: Node): boolean {
  if (node.nodeType === 3) return mayRefer((node as Text).data) && blockOf(node) !== null;
  const walker = (node.ownerDocument ?? (node as Document)).createTreeWalker(node, SHOW_TEXT);
  for (let text = walker.nextNode(); text !== null; text = walker.nextNode()) if (nodeMayRefer(text)) return true;
  return false;
}

/** Calls back once, as soon as the text of a document may hold a reference: now, or after a change. Returns the way to stop. */
export function whenItMayRefer(root: Document, found: () => void): () => void {
  const observer = new MutationObserver((records) => {
    const isChanged = records.some(({ target, type, addedNodes }) =>
      type === 'characterData' ? nodeMayRefer(target) : [...addedNodes].some(nodeMayRefer),
    );
    if (!isChanged) return;
    observer.disconnect();
    found();
  });
  if (nodeMayRefer(root)) found();
  else observer.observe(root, { childList: true, characterData: true, subtree: true });
  return () => observer.disconnect();
}
