import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { askBackground, isAnswer } from '../../src/messages/send.ts';
import { contentApi } from '../../src/platform/content-api.ts';
import { leaveIn } from '../../src/viewer/leave.ts';
import { takeOver } from '../../src/viewer/takeover.ts';
import { offerWayBack } from '../../src/viewer/way-back.ts';

/** docs.un.org, and PDFs of the UN's that fill the tab: our viewer in the place of the UN's or the browser's. */
export default defineUnlistedScript(() => {
  const { runtime } = contentApi();
  const ask = askBackground((message) => runtime.sendMessage(message));
  const setup = ask('viewer', { host: location.hostname });
  takeOver({
    document,
    viewer: runtime.getURL('/viewer.html'),
    leave: leaveIn(window),
    wanted: async () => {
      const answer = await setup;
      return !isAnswer(answer) || answer.wanted;
    },
    onOriginal: async (showViewer) => {
      const answer = await setup;
      if (!isAnswer(answer) || answer.offer === null) return;
      const { show, end } = answer.offer;
      offerWayBack(document, [
        { label: show, onClick: showViewer },
        { label: end, onClick: () => void ask('leave-site', {}) },
      ]);
    },
  });
});
