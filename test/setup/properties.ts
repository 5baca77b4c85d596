import { configureGlobal } from 'fast-check';

/**
 * The same cases in every run, or a change would be judged by luck: FAST_CHECK_SEED tries others, and what they find
 * becomes a case of its own. FAST_CHECK_RUNS asks for more of them; without it each property's own number holds.
 */
const { FAST_CHECK_SEED: seed = 1, FAST_CHECK_RUNS: runs } = process.env;
configureGlobal({ seed: Number(seed), ...(runs ? { numRuns: Number(runs) } : {}) });
