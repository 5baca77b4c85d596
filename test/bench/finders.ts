import * as linkifyModule from 'linkify-it';
import { findIn } from '../../src/core/reference/found.ts';
import { findNumbered } from '../../src/core/reference/numbers.ts';
import { initialContext, scan } from '../../src/core/reference/scan.ts';

/** The published types describe another shape of the module than the one that it has. */
const { LinkifyIt } = linkifyModule as unknown as { LinkifyIt: new () => { match(text: string): unknown } };

const linkify = new LinkifyIt();

/** What is measured against what: each reads a whole text. `numbers` takes it as it is in plain signs (see plainSigns). */
export const finders = {
  linkify: (text: string): unknown => linkify.match(text),
  numbers: (text: string): unknown => findNumbered(text),
  /** Those of words too, before anyone asks whose any of them is. */
  words: (text: string): unknown => findIn(text, 'en'),
  /** And whose each is, by the names of bodies and treaties. */
  all: (text: string): unknown => scan(text, initialContext()),
};
