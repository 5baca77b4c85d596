import { CLOSE_AFTER, STILL_WITHIN, WAY_TO_CARD } from './timings.ts';

/**
 * When a card opens and closes, as a pure function: what happened goes in, the new state and what is to be done come out.
 * Each wait carries a token; a timer that rings with another token than the state's is late and changes nothing.
 * `T` is whatever the card is about, compared by identity.
 */
export type HoverState<T> =
  /** `dismissed`: its card was closed under a pointer that is still there; to open again it has to be left first. */
  | { readonly name: 'idle'; readonly dismissed: T | null }
  /** The pointer is on a reference and must come to rest. */
  | { readonly name: 'resting'; readonly target: T; readonly x: number; readonly y: number; readonly token: number }
  /** `held`: opened by key or click; only Esc, a click elsewhere or another reference ends it. */
  | { readonly name: 'open'; readonly target: T; readonly held: boolean }
  /** The card is open, the pointer away from it or on its way to it; `over`: the reference that it crosses on that way. */
  | { readonly name: 'leaving'; readonly target: T; readonly over: T | null; readonly token: number };

export type HoverEvent<T> =
  | {
      readonly name: 'move';
      readonly x: number;
      readonly y: number;
      readonly target: T | null;
      readonly inCard: boolean;
      /** On a straight way from the reference to its card. */
      readonly towardCard: boolean;
    }
  | { readonly name: 'timer'; readonly token: number }
  | { readonly name: 'press'; readonly target: T | null; readonly inCard: boolean }
  | { readonly name: 'show'; readonly target: T }
  | { readonly name: 'leave-page' }
  | { readonly name: 'close' };

export type HoverEffect<T> =
  | { readonly name: 'wait'; readonly token: number; readonly ms: number }
  | { readonly name: 'open'; readonly target: T }
  | { readonly name: 'close' };

export interface HoverStep<T> {
  readonly state: HoverState<T>;
  readonly effects: readonly HoverEffect<T>[];
}

/** Makes the reducer for one opening delay; `nextToken` gives a new number each time. */
export function createHover<T>(delay: number, nextToken: () => number) {
  const stay = (state: HoverState<T>): HoverStep<T> => ({ state, effects: [] });
  const idle: HoverState<T> = { name: 'idle', dismissed: null };
  const closed: HoverStep<T> = { state: idle, effects: [{ name: 'close' }] };

  const open = (target: T, held: boolean): HoverStep<T> => ({
    state: { name: 'open', target, held },
    effects: [{ name: 'open', target }],
  });

  function rest(target: T, x: number, y: number): HoverStep<T> {
    if (delay === 0) return open(target, false);
    const token = nextToken();
    return { state: { name: 'resting', target, x, y, token }, effects: [{ name: 'wait', token, ms: delay }] };
  }

  function leave(target: T, over: T | null, ms: number): HoverStep<T> {
    const token = nextToken();
    return { state: { name: 'leaving', target, over, token }, effects: [{ name: 'wait', token, ms }] };
  }

  function move(state: HoverState<T>, event: HoverEvent<T> & { name: 'move' }): HoverStep<T> {
    const { target, x, y } = event;
    switch (state.name) {
      case 'idle':
        if (target === null) return stay(idle);
        return target === state.dismissed ? stay(state) : rest(target, x, y);
      case 'resting':
        if (target === null) return stay(idle);
        if (target === state.target && Math.hypot(x - state.x, y - state.y) <= STILL_WITHIN) return stay(state);
        return rest(target, x, y);
      case 'open':
        if (event.inCard || target === state.target || state.held) return stay(state);
        // Along a line of references the next card comes at once, unless the line lies on the way to the card.
        if (target !== null && !event.towardCard) return open(target, false);
        return leave(state.target, target, event.towardCard ? WAY_TO_CARD : CLOSE_AFTER);
      case 'leaving':
        if (event.inCard || target === state.target) {
          return stay({ name: 'open', target: state.target, held: false });
        }
        if (target !== null && !event.towardCard) return open(target, false);
        return stay({ ...state, over: target });
    }
  }

  return (state: HoverState<T>, event: HoverEvent<T>): HoverStep<T> => {
    switch (event.name) {
      case 'move':
        return move(state, event);
      case 'timer':
        if (state.name === 'resting' && state.token === event.token) return open(state.target, false);
        if (state.name !== 'leaving' || state.token !== event.token) return stay(state);
        // It never arrived: what it has come to rest on is what the reader means.
        return state.over === null ? closed : open(state.over, false);
      case 'press':
        if (event.inCard) {
          return stay(
            state.name === 'open' || state.name === 'leaving'
              ? { name: 'open', target: state.target, held: true }
              : state,
          );
        }
        if (event.target !== null) return open(event.target, true);
        return state.name === 'open' || state.name === 'leaving' ? closed : stay(idle);
      case 'show':
        return open(event.target, true);
      case 'leave-page':
        if (state.name === 'resting') return stay(idle);
        if (state.name === 'leaving') return stay({ ...state, over: null });
        return state.name === 'open' && !state.held ? leave(state.target, null, CLOSE_AFTER) : stay(state);
      case 'close':
        if (state.name === 'idle') return stay(state);
        if (state.name === 'resting') return stay({ name: 'idle', dismissed: state.target });
        return { ...closed, state: { name: 'idle', dismissed: state.target } };
    }
  };
}
