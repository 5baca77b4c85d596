import { configureGlobal } from 'fast-check';

/**
 * The same cases in every run, or a change would be judged by luck: FAST_CHECK_SEED tries others, and what they find
 * becomes a case of its own. FAST_CHECK_RUNS asks for so many random texts of the finder, and a hundredth of it of the
 * other properties, whose cases are large; without it each property's own number holds.
 */
const { FAST_CHECK_SEED: seed = 1, FAST_CHECK_RUNS: runs } = process.env;
configureGlobal({ seed: Number(seed), ...(runs ? { numRuns: Math.ceil(Number(runs) / 100) } : {}) });
