import { askDocument, isAnswer } from '../../src/messages/send.ts';
import { browser } from '../../src/platform/extension.ts';
import { openWelcome } from '../../src/platform/pages.ts';

/** How often the page is asked whether its references are there, and for how long, in ms. */
const [EVERY, FOR] = [200, 5000];

/** Opens the first page, and in it the card of its first reference: nobody has to be told first where to point. */
export async function welcome(): Promise<void> {
  const tab = await openWelcome();
  if (tab === undefined) return;
  const ask = askDocument((message) => browser.tabs.sendMessage(tab, message));
  for (let waited = 0; waited < FOR; waited += EVERY) {
    await new Promise((done) => setTimeout(done, EVERY));
    const reply = await ask('walk', { step: 'next' });
    if (isAnswer(reply) && reply.done) return;
  }
}
