import { rmSync } from 'node:fs';
import { FAILURES, REQUESTS } from './witness.ts';

/** Before the first test in browsers: nothing is left of the run before. */
export default function begin(): void {
  rmSync(FAILURES, { recursive: true, force: true });
  rmSync(REQUESTS, { force: true });
}
