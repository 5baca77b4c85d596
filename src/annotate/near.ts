/** Which things, each in its element, are near what the window shows: at most a window's height above or below. */
export interface Near<Thing> {
  /** Tells at once if the element is known to be near. */
  add(element: Element, thing: Thing): void;
  delete(element: Element, thing: Thing): void;
  destroy(): void;
}

/** A scroll by a page finds drawn what it comes to, also inside what scrolls by itself. */
const MARGINS = { rootMargin: '100% 0px', scrollMargin: '100% 0px' };
/** So many elements are taken for near until the browser tells, a frame later: what is in sight is there at once. */
const AT_FIRST = 100;

interface Place<Thing> {
  readonly things: Set<Thing>;
  isNear: boolean;
}

export function createNear<Thing>(tell: (thing: Thing, isNear: boolean) => void): Near<Thing> {
  const places = new Map<Element, Place<Thing>>();

  const observer = new IntersectionObserver((news) => {
    for (const { target, isIntersecting, boundingClientRect } of news) {
      const place = places.get(target);
      // What has no box of its own may have text that has: `display: contents`.
      const isNear = isIntersecting || (boundingClientRect.width === 0 && boundingClientRect.height === 0);
      if (place === undefined || place.isNear === isNear) continue;
      place.isNear = isNear;
      for (const thing of place.things) tell(thing, isNear);
    }
  }, MARGINS);

  function placeOf(element: Element): Place<Thing> {
    let place = places.get(element);
    if (place === undefined) {
      place = { things: new Set(), isNear: places.size < AT_FIRST };
      places.set(element, place);
      observer.observe(element);
    }
    return place;
  }

  return {
    add(element, thing) {
      const { things, isNear } = placeOf(element);
      things.add(thing);
      if (isNear) tell(thing, true);
    },
    delete(element, thing) {
      const place = places.get(element);
      if (!place?.things.delete(thing) || place.things.size > 0) return;
      places.delete(element);
      observer.unobserve(element);
    },
    destroy: () => observer.disconnect(),
  };
}
