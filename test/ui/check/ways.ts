import type { CheckWays } from '../../../src/ui/check/use-check.ts';

/** A browser in which no document answers and nothing is stored. */
export const noWays: CheckWays = {
  text: async () => null,
  show: async () => false,
  dismissed: async () => [],
  dismiss: async () => false,
};
