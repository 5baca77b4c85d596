import { render } from 'preact';
import { type Language, ownName } from '../core/language.ts';
import type { Words } from '../core/words.ts';
import type { ViewerAddress } from './address.ts';
import { Languages } from './languages.tsx';
import { versionsOf } from './other-languages.ts';

/** What became of the language that was asked for: not there, or another one was sent in its place. */
export type Missing = { readonly sent: Language | null };

/** Says above the pages that the document is not there in the language of its address, and where it may be. */
export const tellMissing = (
  place: HTMLElement,
  words: Words,
  address: ViewerAddress,
  { page, isFramed, missing }: { readonly page: number; readonly isFramed: boolean; readonly missing: Missing | null },
): void => {
  const { language } = address;
  const versions = versionsOf(address, page, isFramed);
  if (missing === null || language === null || versions.length === 0) {
    render(null, place);
    return;
  }
  const says =
    missing.sent === null
      ? words('viewer_missing', ownName(language))
      : words('viewer_missing_sent', ownName(missing.sent), ownName(language));
  render(
    <div class="missing" role="status">
      <p>{says}</p>
      <Languages words={words} versions={versions} language={language} whole />
    </div>,
    place,
  );
};
