import type { CreateDesk, Desk, DeskOptions } from './desk.ts';
import type { Placed } from './placed.ts';

/**
 * A desk whose code is loaded when a card is to be prepared or opened; what was asked for last is done once it is there. If it
 * cannot be loaded no card opens, and the next time it is tried again.
 */
export function createLazyDesk(load: () => Promise<CreateDesk>, options: DeskOptions): Desk {
  let desk: Desk | null = null;
  let loading = false;
  let ended = false;
  let prepared: Placed | null = null;
  let opened: { placed: Placed; byKey: boolean } | null = null;
  let isEntered = false;

  async function make(): Promise<void> {
    if (loading) return;
    loading = true;
    const create = await load().catch(() => null);
    loading = false;
    if (create === null || ended) return;
    desk = create(options);
    if (opened !== null) desk.open(opened.placed, opened.byKey);
    else if (prepared !== null) desk.prepare(prepared);
    if (isEntered) desk.enter();
  }

  return {
    prepare(placed) {
      if (desk !== null) return desk.prepare(placed);
      prepared = placed;
      void make();
    },
    open(placed, byKey) {
      if (desk !== null) return desk.open(placed, byKey);
      opened = { placed, byKey };
      void make();
    },
    follow(placed) {
      if (desk !== null) desk.follow(placed);
      else if (opened !== null) opened = { ...opened, placed };
    },
    close() {
      desk?.close();
      opened = null;
      isEntered = false;
    },
    enter() {
      if (desk !== null) desk.enter();
      else isEntered = opened !== null;
    },
    key: (key) => desk?.key(key) ?? false,
    holds: (event) => desk?.holds(event) ?? false,
    box: () => desk?.box() ?? null,
    destroy() {
      ended = true;
      desk?.destroy();
    },
  };
}
