import type { Line, Piece } from '../../core/card/content.ts';
import { type Id, isSymbol } from '../../core/records/id.ts';

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

/** One piece of a line: text, something with a card of its own, an address, or a chip. */
function PieceView({ piece, onRef }: { piece: Piece; onRef: (id: Id) => void }) {
  if (typeof piece === 'string') return piece;
  if ('ref' in piece) {
    return (
      <button type="button" class="ref" onClick={() => onRef(piece.ref)}>
        <Label id={piece.ref} label={piece.label} />
      </button>
    );
  }
  if ('href' in piece) {
    return (
      <a href={piece.href} hreflang={piece.language} target="_blank" rel="noreferrer">
        <bdi>{piece.label}</bdi>
      </a>
    );
  }
  return <span class={`chip ${piece.tone}`}>{piece.chip}</span>;
}

export const LineView = ({ line, onRef }: { line: Line; onRef: (id: Id) => void }) => (
  <div class="line">
    {line.map((piece, i) => (
      <PieceView key={i} piece={piece} onRef={onRef} />
    ))}
  </div>
);
