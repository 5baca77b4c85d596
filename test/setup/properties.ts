/** `npm run test:long` asks for more cases of every property; without it fast-check's own number holds. */
const runs = Number(process.env.FAST_CHECK_RUNS ?? 0);
if (runs > 0) {
  const { configureGlobal } = await import('fast-check');
  configureGlobal({ numRuns: runs });
}
