import { defineContentScript } from 'wxt/utils/define-content-script';
import { start } from '../../src/annotate/start.ts';
import { PAGE_PATTERNS } from '../../src/platform/hosts.ts';

export default defineContentScript({
  matches: PAGE_PATTERNS,
  allFrames: true,
  runAt: 'document_idle',
  main(ctx) {
    // Chromium runs content scripts around its PDF viewer too: nothing there is text.
    if (document.contentType === 'application/pdf') return;
    const page = start(document);
    ctx.addEventListener(window, 'wxt:locationchange', page.moved);
    ctx.onInvalidated(page.stop);
  },
});
