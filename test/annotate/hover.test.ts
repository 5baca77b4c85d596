import { describe, expect, it } from 'vitest';
import { createHover, type HoverEvent, type HoverState } from '../../src/annotate/hover.ts';
import { CLOSE_AFTER, WAY_TO_CARD } from '../../src/annotate/timings.ts';

const DELAY = 300;

/** A hand on a pointer, with a clock of its own: what is open, and how often a card was opened. */
function hand(delay = DELAY) {
  let token = 0;
  let now = 0;
  let state: HoverState<string> = { name: 'idle', dismissed: null };
  let timers: { at: number; token: number }[] = [];
  const seen = { open: null as string | null, opened: 0 };
  const hover = createHover<string>(delay, () => ++token);

  function tell(event: HoverEvent<string>): void {
    const result = hover(state, event);
    state = result.state;
    for (const effect of result.effects) {
      if (effect.name === 'wait') timers.push({ at: now + effect.ms, token: effect.token });
      else if (effect.name === 'open') {
        seen.open = effect.target;
        seen.opened++;
      } else seen.open = null;
    }
  }

  const where = { x: 0, y: 0, target: null, inCard: false, towardCard: false };
  return {
    seen,
    state: () => state,
    tell,
    on: (target: string | null, x = 0, y = 0) => tell({ ...where, name: 'move', target, x, y }),
    inCard: () => tell({ ...where, name: 'move', inCard: true }),
    towardCard: (target: string | null) => tell({ ...where, name: 'move', target, towardCard: true }),
    wait(ms: number) {
      const end = now + ms;
      for (;;) {
        const due = timers.filter(({ at }) => at <= end).sort((a, b) => a.at - b.at)[0];
        if (due === undefined) break;
        timers = timers.filter((timer) => timer !== due);
        now = due.at;
        tell({ name: 'timer', token: due.token });
      }
      now = end;
    },
  };
}

describe('opening', () => {
  it('opens once the pointer has rested for the delay, not before', () => {
    const { on, wait, seen } = hand();
    on('a');
    wait(DELAY - 1);
    expect(seen.open).toBe(null);
    wait(1);
    expect(seen.open).toBe('a');
  });

  it('starts over when the pointer moves on inside the reference, but not for a trembling hand', () => {
    const { on, wait, seen } = hand();
    on('a', 0);
    wait(200);
    on('a', 3);
    wait(100);
    expect(seen.open).toBe('a');
    const other = hand();
    other.on('a', 0);
    other.wait(200);
    other.on('a', 20);
    other.wait(200);
    expect(other.seen.open).toBe(null);
    other.wait(100);
    expect(other.seen.open).toBe('a');
  });

  it('opens nothing in a thousand fast crossings, and every time it rests', () => {
    const { on, wait, seen } = hand();
    for (let crossing = 0; crossing < 1000; crossing++) {
      for (let x = 0; x < 100; x += 16) {
        on(x < 80 ? `ref ${crossing}` : null, x);
        wait(16);
      }
    }
    wait(1000);
    expect(seen.opened).toBe(0);
    for (let rest = 0; rest < 100; rest++) {
      on(`ref ${rest}`);
      wait(DELAY);
      expect(seen.open).toBe(`ref ${rest}`);
      on(null);
      wait(CLOSE_AFTER);
      expect(seen.open).toBe(null);
    }
  });

  it('opens at once along a line of references while a card is open', () => {
    const { on, wait, seen } = hand();
    on('a');
    wait(DELAY);
    on('b');
    expect(seen.open).toBe('b');
  });

  it('opens at once where the user wants no delay', () => {
    const { on, seen } = hand(0);
    on('a');
    expect(seen.open).toBe('a');
  });

  it('ignores a timer that rings late', () => {
    const { on, tell, state } = hand();
    on('a');
    const old = state();
    on(null);
    on('b');
    if (old.name === 'resting') tell({ name: 'timer', token: old.token });
    expect(state().name).toBe('resting');
  });
});

describe('closing', () => {
  const opened = () => {
    const one = hand();
    one.on('a');
    one.wait(DELAY);
    return one;
  };

  it('gives the pointer time to come back', () => {
    const { on, wait, seen } = opened();
    on(null);
    wait(CLOSE_AFTER - 1);
    on('a');
    wait(5000);
    expect(seen.open).toBe('a');
    on(null);
    wait(CLOSE_AFTER);
    expect(seen.open).toBe(null);
  });

  it('lets the pointer reach the card across other references', () => {
    const { towardCard, inCard, wait, seen } = opened();
    towardCard('b');
    wait(100);
    towardCard('c');
    wait(100);
    inCard();
    wait(10_000);
    expect(seen.open).toBe('a');
  });

  it('does not wait for ever on the way: where the pointer comes to rest instead is what is meant', () => {
    const { towardCard, wait, seen } = opened();
    towardCard(null);
    wait(2000);
    expect(seen.open).toBe(null);
    const other = opened();
    other.towardCard('b');
    other.wait(WAY_TO_CARD - 1);
    expect(other.seen.open).toBe('a');
    other.wait(1);
    expect(other.seen.open).toBe('b');
    const gone = opened();
    gone.towardCard('b');
    gone.tell({ name: 'leave-page' });
    gone.wait(2000);
    expect(gone.seen.open).toBe(null);
  });

  it('stays closed under a pointer that does not leave the reference, however it trembles', () => {
    const { on, tell, wait, seen } = opened();
    tell({ name: 'close' });
    on('a', 40);
    wait(5000);
    expect(seen.open).toBe(null);
    tell({ name: 'press', target: 'a', inCard: false });
    expect(seen.open).toBe('a');
    tell({ name: 'close' });
    on(null);
    on('a');
    wait(DELAY);
    expect(seen.open).toBe('a');
  });

  it('closes at once when told to, and for a press elsewhere', () => {
    const one = opened();
    one.tell({ name: 'close' });
    expect(one.seen.open).toBe(null);
    const other = opened();
    other.tell({ name: 'press', target: null, inCard: false });
    expect(other.seen.open).toBe(null);
  });

  it('stays when it was opened by a press or a key, until something else is pressed', () => {
    const { on, tell, wait, seen } = hand();
    tell({ name: 'press', target: 'a', inCard: false });
    on(null);
    on('b');
    wait(10_000);
    expect(seen.open).toBe('a');
    tell({ name: 'press', target: 'b', inCard: false });
    expect(seen.open).toBe('b');
    tell({ name: 'show', target: 'c' });
    tell({ name: 'leave-page' });
    wait(10_000);
    expect(seen.open).toBe('c');
  });

  it('stays after a press inside it', () => {
    const { inCard, on, tell, wait, seen } = opened();
    inCard();
    tell({ name: 'press', target: null, inCard: true });
    on(null);
    wait(10_000);
    expect(seen.open).toBe('a');
  });

  it('closes when the pointer leaves the page', () => {
    const { tell, wait, seen } = opened();
    tell({ name: 'leave-page' });
    wait(CLOSE_AFTER);
    expect(seen.open).toBe(null);
  });
});
