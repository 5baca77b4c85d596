import { defineContentScript } from 'wxt/utils/define-content-script';
import { askBackground, isAnswer } from '../../src/messages/send.ts';
import { contentApi } from '../../src/platform/content-api.ts';
import { VIEWER_PATTERNS } from '../../src/platform/hosts.ts';
import { makeWords } from '../../src/platform/words.ts';
import { leaveIn } from '../../src/viewer/leave.ts';
import { takeOver } from '../../src/viewer/takeover.ts';
import { offerWayBack } from '../../src/viewer/way-back.ts';

/** docs.un.org, and PDFs of the UN's that fill the tab: our viewer in the place of the UN's or the browser's. */
export default defineContentScript({
  matches: VIEWER_PATTERNS,
  runAt: 'document_start',
  main() {
    const { runtime } = contentApi();
    const ask = askBackground((message) => runtime.sendMessage(message));
    const setup = ask('page', { host: location.hostname });
    takeOver({
      document,
      viewer: runtime.getURL('/viewer.html'),
      leave: leaveIn(window),
      wanted: async () => {
        const answer = await setup;
        return !isAnswer(answer) || (answer.on && answer.viewer);
      },
      onOriginal: async (showViewer) => {
        const answer = await setup;
        if (!isAnswer(answer) || !answer.offer) return;
        const words = makeWords(answer.language, answer.words);
        offerWayBack(document, [
          { label: words('page_viewer'), onClick: showViewer },
          { label: words('page_viewer_off', location.hostname), onClick: () => void ask('leave-site', {}) },
        ]);
      },
    });
  },
});
