import type { CDPSession } from 'playwright-core';

/** What the browser itself tells of its work: how long our code kept a page's thread, in time of the processor. */

/** One thing that the browser did on a thread; microseconds. */
export interface Event {
  readonly name: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  readonly dur?: number;
  /** What of it the thread had a processor for. */
  readonly tdur?: number;
  readonly args?: { readonly data?: { readonly url?: string } };
}

/** Traces all processes; what is returned ends it and gives its events. */
export async function startTrace(session: CDPSession): Promise<() => Promise<Event[]>> {
  const events: Event[] = [];
  const collect = ({ value }: { value: object[] }) => void events.push(...(value as Event[]));
  session.on('Tracing.dataCollected', collect);
  await session.send('Tracing.start', { categories: 'toplevel,devtools.timeline', transferMode: 'ReportEvents' });
  return async () => {
    const complete = new Promise((done) => session.once('Tracing.tracingComplete', done));
    await session.send('Tracing.end');
    await complete;
    session.off('Tracing.dataCollected', collect);
    return events;
  };
}

/** Functions and scripts of the extension that the browser called on a page's thread. */
const callsOf = (events: readonly Event[], id: string): readonly Event[] =>
  events.filter(({ name, args }) => {
    const url = args?.data?.url ?? '';
    const isCall = /^(FunctionCall|EvaluateScript|v8\.evaluateModule)$/.test(name);
    return isCall && url.startsWith(`chrome-extension://${id}/`) && !/background/.test(url);
  });

const milliseconds = ({ tdur, dur }: Event): number => (tdur ?? dur ?? 0) / 1000;

/** Milliseconds of the longest task in which a function of the extension ran, with all that the page did in it. */
export function longestOfOurs(events: readonly Event[], id: string): number {
  const tasks = events.filter(({ name, dur }) => /RunTask$/.test(name) && dur !== undefined);
  let longest = 0;
  for (const { pid, tid, ts } of callsOf(events, id)) {
    for (const task of tasks) {
      const isAround = task.pid === pid && task.tid === tid && task.ts <= ts && ts <= task.ts + (task.dur ?? 0);
      if (isAround) longest = Math.max(longest, milliseconds(task));
    }
  }
  return longest;
}

/** Milliseconds of the longest call of a function of the extension, without what the page did before and after it. */
export const longestCallOfOurs = (events: readonly Event[], id: string): number =>
  callsOf(events, id).reduce((longest, call) => Math.max(longest, milliseconds(call)), 0);
