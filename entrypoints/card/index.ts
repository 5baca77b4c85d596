import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { createDesk } from '../../src/annotate/desk.ts';
import { handOver } from '../../src/annotate/late-script.ts';

/** What draws cards on web pages: imported by `lens`, in the content script's world. */
export default defineUnlistedScript(() => handOver('card', createDesk));
