import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';

/** Evaluated by the debugging protocol: no content policy of ours is loosened for it. */
const SOURCE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What is planted into every page that is tried, so that a run that looks at nothing does not pass. */
const PLANTED = 'button-name';

interface Violation {
  readonly id: string;
  readonly nodes: readonly { readonly html: string; readonly failureSummary: string }[];
}

/** What axe-core finds wrong in a page, after it has found a button without a name that was put there. */
export async function violations(page: Page): Promise<string[]> {
  await page.evaluate(SOURCE);
  const found = await page.evaluate(async () => {
    const { axe } = globalThis as unknown as { axe: { run(): Promise<{ violations: Violation[] }> } };
    const planted = (
      document.querySelector('dialog[open]') ??
      document.querySelector('main') ??
      document.body
    ).appendChild(document.createElement('button'));
    const { violations: all } = await axe.run();
    planted.remove();
    return all;
  });
  const told = found.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary}`),
  );
  const planted = told.findIndex((one) => one.startsWith(`${PLANTED}: <button></button>`));
  if (planted < 0) throw new Error('axe-core has not found the error that was planted.');
  return told.toSpliced(planted, 1);
}
