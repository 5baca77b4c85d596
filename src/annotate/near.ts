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
  /** One as a rule: many small sets would cost more than all the rest. */
  readonly things: Thing[];
  isNear: boolean;
  isWatched: boolean;
}

export function createNear<Thing>(tell: (thing: Thing, isNear: boolean) => void): Near<Thing> {
  const places = new Map<Element, Place<Thing>>();
  /** To be watched from the next frame on: what is in sight comes first. */
  let waiting: Element[] = [];
  let frame = 0;

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
      place = { things: [], isNear: places.size < AT_FIRST, isWatched: false };
      places.set(element, place);
      waiting.push(element);
      frame ||= requestAnimationFrame(watch);
    }
    return place;
  }

  function watch(): void {
    frame = 0;
    for (const element of waiting) {
      const place = places.get(element);
      if (place === undefined) continue;
      place.isWatched = true;
      observer.observe(element);
    }
    waiting = [];
  }

  return {
    add(element, thing) {
      const { things, isNear } = placeOf(element);
      things.push(thing);
      if (isNear) tell(thing, true);
    },
    delete(element, thing) {
      const place = places.get(element);
      const at = place?.things.indexOf(thing) ?? -1;
      if (place === undefined || at < 0) return;
      place.things.splice(at, 1);
      if (place.things.length > 0) return;
      places.delete(element);
      if (place.isWatched) observer.unobserve(element);
    },
    destroy() {
      cancelAnimationFrame(frame);
      observer.disconnect();
    },
  };
}
