import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { whenMoved, whenSucceeded } from '../../src/annotate/lifetime.ts';
import { start } from '../../src/annotate/start.ts';

/** The content script of the UN's pages. Not one of the framework's own kind: what that brings is a third of it. */
export default defineUnlistedScript(() => {
  // Chromium runs content scripts around its PDF viewer too: nothing there is text.
  if (document.contentType === 'application/pdf') return;
  const page = start(document);
  const stopLooking = whenMoved(window, page.moved);
  whenSucceeded(document, () => {
    stopLooking();
    page.stop();
  });
});
