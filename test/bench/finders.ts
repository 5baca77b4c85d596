import * as linkifyModule from 'linkify-it';
import { findNumbered } from '../../src/core/reference/numbers.ts';
import { initialContext, scan } from '../../src/core/reference/scan.ts';

/** The published types describe another shape of the module than the one that it has. */
const { LinkifyIt } = linkifyModule as unknown as { LinkifyIt: new () => { match(text: string): unknown } };

const linkify = new LinkifyIt();

/** What is measured against what: each reads a whole text. */
export const finders = {
  linkify: (text: string): unknown => linkify.match(text),
  numbers: (text: string): unknown => findNumbered(text),
  all: (text: string): unknown => scan(text, initialContext()),
};
