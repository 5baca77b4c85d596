import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { handOver } from '../../src/annotate/card-script.ts';
import { createHost } from '../../src/annotate/host.tsx';

/** The card on web pages: imported by the content script, in its world. */
export default defineUnlistedScript(() => handOver(createHost));
