import type { ComponentChildren } from 'preact';
import type { Line, Piece } from '../../core/card/content.ts';
import { directionOf, type Language } from '../../core/language.ts';
import { type Id, isSymbol } from '../../core/records/id.ts';
import { languageName } from './language.ts';

/** After a text: its language, or that the wording is ours. May go to the next line. */
export const Tag = ({ text }: { text: string }) => (
  <>
    {' '}
    <small class="tag">{text}</small>
  </>
);

/** A symbol, apart from the direction of the text around it, that may break after its slashes. */
export function SymbolText({ symbol }: { symbol: string }) {
  return (
    <bdi class="symbol" dir="ltr">
      {symbol.split(/(?<=[/-])/).map((part, i) => (i === 0 ? part : [<wbr key={part} />, part]))}
    </bdi>
  );
}

const Label = ({ id, label }: { id: Id; label: string }) =>
  id === label && isSymbol(id) ? <SymbolText symbol={label} /> : <bdi>{label}</bdi>;

/** A mention of at most so many letters stays on one line: "resolution 7/1", one symbol. */
const SHORT = 22;

interface PieceProps {
  readonly piece: Piece;
  /** The card's. */
  readonly language: Language;
  readonly onRef: (id: Id) => void;
  readonly onChoose?: ((id: Id | null) => void) | undefined;
}

/** One piece of a line: text, something with a card of its own, an address, or a chip. */
function PieceView({ piece, language: inLanguage, onRef, onChoose }: PieceProps) {
  if (typeof piece === 'string') return piece;
  if ('ref' in piece) {
    return (
      // biome-ignore lint/a11y/useSemanticElements: a button element cannot break across lines
      <span
        role="button"
        tabIndex={0}
        data-ref={piece.ref}
        class={piece.label.length <= SHORT ? 'ref short' : 'ref'}
        onClick={() => onRef(piece.ref)}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' && event.key !== ' ') return;
          event.preventDefault();
          onRef(piece.ref);
        }}
      >
        <Label id={piece.ref} label={piece.label} />
      </span>
    );
  }
  if ('href' in piece) {
    return (
      <a href={piece.href} hreflang={piece.language} target="_blank" rel="noreferrer">
        <bdi>{piece.label}</bdi>
      </a>
    );
  }
  if ('choose' in piece) {
    return (
      onChoose && (
        <button
          type="button"
          class="choose"
          aria-label={piece.long}
          aria-keyshortcuts={piece.key}
          onClick={() => onChoose(piece.choose)}
        >
          {piece.label} <kbd>{piece.key}</kbd>
        </button>
      )
    );
  }
  if ('label' in piece) {
    return (
      <>
        <span lang={piece.language} dir={directionOf(piece.language)}>
          {piece.label}
        </span>
        <Tag text={languageName(piece.language, inLanguage)} />
      </>
    );
  }
  // The space is for those who hear or copy the line.
  return (
    <>
      {' '}
      <span class={`chip ${piece.tone}`}>{piece.chip}</span>
    </>
  );
}

/** A line of a row; `children` end it. */
export const LineView = ({ line, language, onRef, onChoose, children }: LineProps) => (
  <div class={line.length === 1 ? 'line alone' : 'line'}>
    {line.map((piece, i) => (
      <PieceView key={i} piece={piece} language={language} onRef={onRef} onChoose={onChoose} />
    ))}
    {children}
  </div>
);

interface LineProps {
  readonly line: Line;
  readonly language: Language;
  readonly onRef: (id: Id) => void;
  readonly onChoose?: ((id: Id | null) => void) | undefined;
  readonly children?: ComponentChildren;
}
