import { type Chain, chainOf } from '../../../src/core/mandate/chain.ts';
import { KNOWLEDGE } from '../knowledge.ts';

/** The chain of something that ships; fails where it has none. */
export async function known(id: string): Promise<Chain> {
  const chain = await chainOf(id, KNOWLEDGE);
  if (!chain) throw new Error(`${id} has no chain`);
  return chain;
}

/** "role id", and " here" at the thing asked about, for each link of a lane. */
export const steps = (chain: Chain, lane = 0): string[] =>
  (chain.lanes[lane]?.links ?? []).map(({ role, id, here }) => `${role} ${id}${here ? ' here' : ''}`);

/** The relations that lead to a thing, as "type other". */
export const through = (chain: Chain, id: string, lane = 0): string[] =>
  (chain.lanes[lane]?.links.find((link) => link.id === id)?.through ?? []).map(({ type, other }) => `${type} ${other}`);
