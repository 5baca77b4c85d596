import type { DocumentBlock } from '../../src/messages/protocol.ts';
import { isAnswer } from '../../src/messages/send.ts';
import { dismiss, dismissedOf } from '../../src/platform/dismissed.ts';
import { report } from '../../src/platform/errors.ts';
import { browser } from '../../src/platform/extension.ts';
import type { CheckWays } from '../../src/ui/check/use-check.ts';
import { askTab } from './ask.ts';

const { local } = browser.storage;

/** What the Check tab asks of the document in a tab and of what is stored. */
export const checkWays: CheckWays = {
  async text(tab) {
    const blocks: DocumentBlock[] = [];
    for (let from = 0; ; ) {
      const reply = await askTab(tab)('text', { from });
      if (!isAnswer(reply)) return null;
      if (reply.doubtful) return 'doubtful';
      blocks.push(...reply.blocks);
      const { document, name, language, next } = reply;
      if (next === null) return { document, name, language, blocks };
      from = next;
    }
  },
  async show(tab, passage) {
    const reply = await askTab(tab)('show', passage);
    return isAnswer(reply) && reply.done;
  },
  dismissed: (name, keys) => dismissedOf(local, name, keys),
  dismiss: (name, key, isDismissed) =>
    dismiss(local, name, key, isDismissed).then(
      () => true,
      (error: unknown) => {
        report('dismissed findings', error);
        return false;
      },
    ),
};
