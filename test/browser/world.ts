import type { CDPSession, Page } from 'playwright-core';
import { until } from './waiting.ts';

/** The world of our content script in a page. */
export interface World {
  readonly session: CDPSession;
  readonly contextId: number;
  /** What was thrown in any world of the page, and nobody caught. */
  readonly thrown: readonly string[];
}

export async function ourWorld(page: Page, id: string): Promise<World> {
  const session = await page.context().newCDPSession(page);
  const thrown: string[] = [];
  let contextId: number | undefined;
  session.on('Runtime.executionContextCreated', ({ context }) => {
    if (context.origin === `chrome-extension://${id}`) contextId = context.id;
  });
  session.on('Runtime.exceptionThrown', ({ exceptionDetails: { exception, text } }) => {
    thrown.push(exception?.description ?? text);
  });
  await session.send('Runtime.enable');
  return { session, contextId: await until('our world', () => contextId), thrown };
}

export async function evaluateIn<T>({ session, contextId }: World, expression: string): Promise<T> {
  const { result } = await session.send('Runtime.evaluate', { contextId, expression, returnByValue: true });
  return result.value as T;
}
