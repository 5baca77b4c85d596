import { isAnswer } from '../../src/messages/send.ts';
import { dismiss, dismissedOf } from '../../src/platform/dismissed.ts';
import { report } from '../../src/platform/errors.ts';
import { browser } from '../../src/platform/extension.ts';
import { joinTexts } from '../../src/ui/check/texts.ts';
import type { CheckWays } from '../../src/ui/check/use-check.ts';
import { askFrame, askTab } from './ask.ts';
import { framesOf } from './gather.ts';
import { readText } from './read-text.ts';

const { local } = browser.storage;

/** What the Check tab asks of the document in a tab and of what is stored. */
export const checkWays: CheckWays = {
  async text(tab) {
    const parts = await Promise.all([
      readText(askTab(tab), false).then((text) => ({ frame: null, text })),
      ...framesOf(tab).map((frame) => readText(askFrame(tab, frame), true).then((text) => ({ frame, text }))),
    ]);
    if (parts.some(({ text }) => text === 'doubtful')) return 'doubtful';
    return joinTexts(parts.flatMap(({ frame, text }) => (text === null || text === 'doubtful' ? [] : { frame, text })));
  },
  async show(tab, { frame, ...passage }) {
    const reply = await (frame === null
      ? askTab(tab)('show', passage)
      : askFrame(tab, frame)('show', { ...passage, inFrame: true }));
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
