import * as linkifyModule from 'linkify-it';
import { Found } from '../../src/core/reference/found.ts';
import { findNumbered } from '../../src/core/reference/numbers.ts';
import { paragraphStarts } from '../../src/core/reference/paragraph.ts';
import { initialContext, scan } from '../../src/core/reference/scan.ts';

/** The published types describe another shape of the module than the one that it has. */
const { LinkifyIt } = linkifyModule as unknown as { LinkifyIt: new () => { match(text: string): unknown } };

const linkify = new LinkifyIt();

/** All that is found, the word-only forms and the names of bodies too, before anyone asks whose it is. */
function found(text: string): Found[] {
  const starts = [0, ...paragraphStarts(text)];
  return starts.map((start, index) => new Found(text.slice(start, starts[index + 1]), 'en'));
}

/** What is measured against what: each reads a whole text. */
export const finders = {
  linkify: (text: string): unknown => linkify.match(text),
  numbers: (text: string): unknown => findNumbered(text),
  words: found,
  all: (text: string): unknown => scan(text, initialContext()),
};
