import type { Frame } from 'playwright-core';

/** Run in the page: it may use nothing from outside. */
function misplaced(mayBeCut: string): string[] {
  const found: string[] = [];
  const name = (element: Element) => {
    const text = (element.textContent ?? '').trim().replace(/\s+/g, ' ').slice(0, 40);
    return `${element.localName}${element.classList.length > 0 ? `.${[...element.classList].join('.')}` : ''} “${text}”`;
  };
  const root = document.documentElement;
  if (root.scrollWidth > root.clientWidth + 1)
    found.push(`the page is ${root.scrollWidth - root.clientWidth} px too wide`);

  /** What is read on the screen: no text that is only for screen readers, none that is folded away. */
  const isShown = (element: Element) => {
    if (!element.checkVisibility({ opacityProperty: true, visibilityProperty: true })) return false;
    for (let at: Element | null = element; at !== null; at = at.parentElement) {
      const { clipPath, position } = getComputedStyle(at);
      const { width, height } = at.getBoundingClientRect();
      if (clipPath !== 'none' || (position === 'absolute' && width <= 1 && height <= 1)) return false;
    }
    return true;
  };
  /** Whether what goes over an edge of an element is gone, not reached by scrolling. */
  const cuts = (element: Element, side: 'X' | 'Y') => /hidden|clip/.test(getComputedStyle(element)[`overflow${side}`]);

  /** What of the boxes is not scrolled away, and not cut on purpose. */
  const scrolledIn = (element: Element, boxes: readonly DOMRect[]) => {
    const hides = element.closest(mayBeCut) ? /auto|scroll|hidden|clip/ : /auto|scroll/;
    let left = boxes;
    for (let at: Element | null = element; at !== null && at !== document.body; at = at.parentElement) {
      const { overflowX, overflowY } = getComputedStyle(at);
      if (!hides.test(overflowX + overflowY)) continue;
      const place = at.getBoundingClientRect();
      left = left.map((box) => {
        const [top, bottom] = [Math.max(box.top, place.top), Math.min(box.bottom, place.bottom)];
        const [start, end] = [Math.max(box.left, place.left), Math.min(box.right, place.right)];
        return new DOMRect(start, top, Math.max(0, end - start), Math.max(0, bottom - top));
      });
    }
    return left.filter(({ width, height }) => width > 1 && height > 1);
  };

  const texts: { readonly element: Element; readonly boxes: readonly DOMRect[] }[] = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const element = node.parentElement;
    if (!element || (node.nodeValue ?? '').trim() === '' || /^(?:SCRIPT|STYLE|OPTION)$/i.test(element.localName))
      continue;
    if (!isShown(element)) continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    const boxes = scrolledIn(element, [...range.getClientRects()]);
    if (boxes.length > 0) texts.push({ element, boxes });
  }
  if (texts.length === 0) found.push('there is no text');

  for (const { element, boxes } of texts) {
    if (element.closest(mayBeCut)) continue;
    let clipped = false;
    for (let at: Element | null = element; at !== null && at !== document.body && !clipped; at = at.parentElement) {
      const place = at.getBoundingClientRect();
      const over = boxes.some(
        (box) =>
          (cuts(at, 'X') && (box.left < place.left - 1 || box.right > place.right + 1)) ||
          (cuts(at, 'Y') && (box.top < place.top - 3 || box.bottom > place.bottom + 3)),
      );
      if (over) {
        found.push(`${name(element)} is cut by ${at === element ? 'its own box' : name(at)}`);
        clipped = true;
      }
      // A button holds its words.
      if (
        /^(?:button|label|select)$/.test(at.localName) &&
        boxes.some((box) => box.left < place.left - 1 || box.right > place.right + 1)
      ) {
        found.push(`${name(element)} goes over the edge of ${at.localName}`);
        clipped = true;
      }
      const { overflowX, overflowY } = getComputedStyle(at);
      if (/auto|scroll/.test(overflowX + overflowY)) break;
    }
  }

  /** Boxes of two texts of which neither is in the other. */
  for (const [i, one] of texts.entries()) {
    for (const other of texts.slice(i + 1)) {
      if (one.element.contains(other.element) || other.element.contains(one.element)) continue;
      const covered = one.boxes.some((a) =>
        other.boxes.some((b) => {
          const width = Math.min(a.right, b.right) - Math.max(a.left, b.left);
          const height = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
          // The boxes of lines are higher than their letters.
          return width > 2 && height > Math.min(a.height, b.height) * 0.45;
        }),
      );
      if (covered && !isCovered(one.element, other.element))
        found.push(`${name(one.element)} and ${name(other.element)} overlap`);
    }
  }
  return found;

  /** One of them scrolls below a bar that stays in its place. */
  function isCovered(one: Element, other: Element): boolean {
    const isBar = (element: Element) => {
      for (let at: Element | null = element; at !== null; at = at.parentElement)
        if (/sticky|fixed/.test(getComputedStyle(at).position)) return at;
      return null;
    };
    return isBar(one) !== isBar(other);
  }
}

/**
 * What is not in its place on a surface: texts that are cut off or lie over one another, pages that are too wide. `mayBeCut`
 * selects what is cut on purpose.
 */
export const misplacedIn = (frame: Frame, mayBeCut: string): Promise<string[]> => frame.evaluate(misplaced, mayBeCut);
