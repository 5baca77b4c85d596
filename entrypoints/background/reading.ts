import type { Runtime } from 'webextension-polyfill';
import { scanBlocks } from '../../src/core/reference/blocks.ts';
import { detectLanguage } from '../../src/core/reference/detect.ts';
import { initialContext, scan } from '../../src/core/reference/scan.ts';
import { symbolFromAddress } from '../../src/core/symbol/address.ts';
import type { Handlers } from '../../src/messages/receive.ts';

/** What is read in a page: here, once for all pages, because the finder is four times what a page needs besides. */
export const readingHandlers: Pick<Handlers<Runtime.MessageSender>, 'begin' | 'read'> = {
  async begin({ address, stated, sample }) {
    const document = symbolFromAddress(address)?.symbol ?? null;
    return { context: initialContext({ document, language: detectLanguage(sample) ?? stated }) };
  },

  async read({ before, blocks }) {
    return { blocks: scanBlocks(scan, before, blocks) };
  },
};
