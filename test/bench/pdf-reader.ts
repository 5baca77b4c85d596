/** What reads a PDF's text beside pdf.js: measured as it ships. */
export { initialContext, scan } from '../../src/core/reference/scan.ts';
export { noEvidence, weigh } from '../../src/text/doubt.ts';
export { joinItems } from '../../src/text/page-text.ts';
export { itemsOf, readPages } from '../../src/text/reading.ts';
