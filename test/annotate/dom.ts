/** What happy-dom lacks of a browser, and short ways to a page in a test. The extension itself never parses markup. */

class FakeStaticRange {
  constructor(init: StaticRangeInit) {
    Object.assign(this, init);
  }
}

/** The real one is a set of ranges too. */
class FakeHighlight extends Set<AbstractRange> {
  priority = 0;
}

/** Tells nothing by itself: there is no window. */
class FakeIntersectionObserver {
  static readonly all = new Set<FakeIntersectionObserver>();
  readonly tell: (news: object[]) => void;

  constructor(tell: (news: object[]) => void) {
    this.tell = tell;
    FakeIntersectionObserver.all.add(this);
  }

  observe(): void {}
  unobserve(): void {}
  disconnect(): void {
    FakeIntersectionObserver.all.delete(this);
  }
}

Object.assign(globalThis, {
  StaticRange: FakeStaticRange,
  Highlight: FakeHighlight,
  IntersectionObserver: FakeIntersectionObserver,
});

/** An element comes near what the window shows, or goes. */
export function look(target: Element, isIntersecting: boolean): void {
  const boundingClientRect = { width: 100, height: 20 };
  for (const { tell } of FakeIntersectionObserver.all) tell([{ target, isIntersecting, boundingClientRect }]);
}

/** Fills the document's body and returns it. */
export function page(markup: string): HTMLElement {
  document.body.replaceChildren(...new DOMParser().parseFromString(markup, 'text/html').body.childNodes);
  return document.body;
}

/** The text between the two ends of a range, as happy-dom's own ranges would give it. */
export function textOf({ startContainer, startOffset, endContainer, endOffset }: AbstractRange): string {
  const range = document.createRange();
  range.setStart(startContainer, startOffset);
  range.setEnd(endContainer, endOffset);
  return range.toString();
}
