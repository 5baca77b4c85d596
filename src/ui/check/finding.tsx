import { useId } from 'preact/hooks';
import type { Named } from '../../core/card/name.ts';
import type { Finding, Place } from '../../core/check/finding.ts';
import { findingWords } from '../../core/check/words.ts';
import { directionOf } from '../../core/language.ts';
import type { Id } from '../../core/records/id.ts';
import type { Words } from '../../core/words.ts';
import { LineView, SourceList } from '../cards/card.tsx';
import { type CheckedText, excerptOf } from './texts.ts';

export interface FindingProps {
  readonly words: Words;
  readonly named: Named;
  readonly text: CheckedText;
  readonly finding: Finding;
  readonly isDismissed: boolean;
  readonly onShow: (place: Place) => void;
  readonly onDismiss: (finding: Finding, isDismissed: boolean) => void;
  readonly onOpen: (id: Id) => void;
}

/** One finding: what is written, what the records say, where they have it from. */
export function FindingView({ words, named, text, finding, isDismissed, onShow, onDismiss, onOpen }: FindingProps) {
  const { heading, lines, sources } = findingWords(finding, named, words);
  const { pieces, language, page } = excerptOf(text, finding);
  // Buttons of all findings have the same words: to those who hear them, this tells them apart.
  const saidId = useId();
  const { elsewhere } = finding;
  return (
    <li class={`finding weight-${finding.weight}`}>
      <h3>
        {heading}
        {isDismissed && <span class="row-page">{words(`panel_check_group_${finding.weight}`)}</span>}
        {page !== null && <span class="row-page">{words('panel_page', page)}</span>}
      </h3>
      <blockquote {...(language === null ? { dir: 'auto' } : { lang: language, dir: directionOf(language) })}>
        {pieces.map(({ text: written, is }) =>
          is === 'said' ? <mark id={saidId}>{written}</mark> : is === 'cited' ? <u>{written}</u> : written,
        )}
      </blockquote>
      {lines.map((line, index) => (
        <LineView key={index} line={line} language={words.language} onRef={onOpen} />
      ))}
      {sources.length > 0 && (
        <details class="from">
          <summary>
            {words('card_colon', words('card_sources_title'))}
            {sources.map(({ label }) => label).join(words('card_separator'))}
          </summary>
          <SourceList words={words} sources={sources} />
        </details>
      )}
      <div class="finding-actions">
        <button type="button" aria-describedby={saidId} onClick={() => onShow(finding.said.place)}>
          {words('panel_jump')}
        </button>
        {elsewhere && (
          <button type="button" aria-describedby={saidId} onClick={() => onShow(elsewhere)}>
            {words('panel_check_elsewhere')}
          </button>
        )}
        <button type="button" class="quiet" aria-describedby={saidId} onClick={() => onDismiss(finding, !isDismissed)}>
          {words(isDismissed ? 'panel_check_again' : 'panel_check_dismiss')}
        </button>
      </div>
    </li>
  );
}
