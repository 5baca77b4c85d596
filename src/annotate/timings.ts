/** Every waiting time, length of work and distance of the pointer, with its reason. Milliseconds and CSS pixels. */

/** The card stays this long after the pointer has left it and its reference: time to come back from a slip. */
export const CLOSE_AFTER = 300;

/** A pointer on its straight way to the card has this long to arrive before its way no longer counts. */
export const WAY_TO_CARD = 500;

/** A pointer that moves less than this while it waits is at rest: a hand is never quite still. */
export const STILL_WITHIN = 6;

/** A reference that was jumped to stays highlighted this long: the eye needs about a second to find it. */
export const FLASH = 1200;

/** Cards are asked for together with those that are wanted in this time: one message instead of dozens. */
export const GATHER = 10;

/** A page is read for so long at once, before its first marks: half a frame, in which short pages are read whole. */
export const AT_ONCE = 8;

/** And then in slices of so long, when the page has time: a key or a scroll never waits for longer. */
export const SLICE = 16;

/** Nobody has read what was handed out: it is tried again after so long, and then not before the page changes. */
export const AGAIN: readonly number[] = [1000, 5000, 30_000];

/** A page that never has time is read all the same, slice by slice, after so long each. */
export const IDLE_AT_LAST = 100;
