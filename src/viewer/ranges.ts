import { locate, type PageText } from '../text/page-text.ts';

/** The span of one text item in a text layer: pdf.js gives each its direction, and no other span. */
const ITEM = 'span[dir]';

export const itemSpans = (layer: HTMLElement): NodeListOf<HTMLElement> => layer.querySelectorAll<HTMLElement>(ITEM);

/** `[start, end)` of a page's text in its layer: a range for each item that it stands in. */
export const rangesOf = (text: PageText, spans: NodeListOf<HTMLElement>, start: number, end: number): Range[] =>
  locate(text, start, end).flatMap(({ item, from, to }) => {
    const span = spans[item];
    return span === undefined ? [] : (rangeIn(span, from, to) ?? []);
  });

/** A range over characters of an element, however its text is cut into nodes. */
const rangeIn = (element: HTMLElement, from: number, to: number): Range | null => {
  const document = element.ownerDocument;
  const range = document.createRange();
  const { firstChild } = element;
  if (firstChild?.nodeType === 3 && firstChild === element.lastChild && to <= (firstChild.nodeValue?.length ?? 0)) {
    range.setStart(firstChild, from);
    range.setEnd(firstChild, to);
    return range;
  }
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  let at = 0;
  let started = false;
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const length = node.nodeValue?.length ?? 0;
    if (!started && from < at + length) {
      range.setStart(node, from - at);
      started = true;
    }
    if (started && to <= at + length) {
      range.setEnd(node, to - at);
      return range;
    }
    at += length;
  }
  return null;
};
