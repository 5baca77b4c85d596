import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { annotate } from '../../src/annotate/annotate.ts';
import { handOver } from '../../src/annotate/late-script.ts';

/** What marks a web page and explains it: imported by the content script, in its world, when the page may hold a reference. */
export default defineUnlistedScript(() => handOver(annotate));
