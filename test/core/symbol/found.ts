import { Addresses } from '../../../src/core/symbol/addresses.ts';
import { symbolAround } from '../../../src/core/symbol/read.ts';

/** All that is found in a text, by its slashes. */
export function found(text: string): string[] {
  const symbols: string[] = [];
  let done = 0;
  const addresses = new Addresses(text);
  for (let slash = text.indexOf('/'); slash >= 0; slash = text.indexOf('/', Math.max(slash + 1, done))) {
    addresses.meet(slash);
    const read = symbolAround(text, slash, done, addresses);
    if (!read) continue;
    symbols.push(read.symbol);
    done = read.end;
  }
  return symbols;
}
