import type { Line, Piece } from '../../core/card/content.ts';
import { directionOf, type Language } from '../../core/language.ts';
import { type Id, isSymbol } from '../../core/records/id.ts';
import { type Attributes, button, element } from './element.ts';
import { languageName } from './language.ts';
import { addressLink } from './sources.ts';

/** After a text: its language, or that the wording is ours. May go to the next line. */
export const tag = (text: string) => [' ', element('small', { class: 'tag' }, text)];

/** Up to so many letters a mention stays on one line: "resolution 7/1", one symbol. */
const SHORT = 22;
/** Between the places at which a long symbol may break lie so many letters: each place is an element. */
const PARTS = /.{8,}?[/-]|.+/g;

const isShort = (name: string) => name.length <= SHORT;

/** A name, apart from the direction of the text around it. A long symbol may break after some of its slashes. */
export function drawName(name: string, isSymbol: boolean, attributes: Attributes = {}): HTMLElement {
  if (!isSymbol) return element('bdi', attributes, name);
  const parts = (isShort(name) ? null : name.match(PARTS)) ?? [name];
  return element(
    'bdi',
    { ...attributes, class: `symbol ${attributes.class ?? ''}`, dir: 'ltr' },
    parts.flatMap((part, i) => (i === 0 ? part : [element('wbr'), part])),
  );
}

/** A text in a language that is named after it where it is not the reader's. */
export const inLanguage = (text: string, language: Language): HTMLElement =>
  element('span', { lang: language, dir: directionOf(language) }, text);

export interface LineProps {
  /** The card's. */
  readonly language: Language;
  readonly onRef: (id: Id) => void;
  readonly onChoose?: ((id: Id | null) => void) | undefined;
}

/** One piece of a line: text, something with a card of its own, an address, or a chip. */
function drawPiece(piece: Piece, { language, onRef, onChoose }: LineProps): readonly (Node | string)[] {
  if (typeof piece === 'string') return [piece];
  if ('ref' in piece) {
    const { ref, label } = piece;
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'Enter' && event.key !== ' ') return;
      event.preventDefault();
      onRef(ref);
    };
    // a button element cannot break across lines
    const named = { role: 'button', tabindex: 0, 'data-ref': ref, class: isShort(label) ? 'ref short' : 'ref' };
    return [drawName(label, ref === label && isSymbol(ref), { ...named, click: () => onRef(ref), keydown: onKey })];
  }
  if ('href' in piece) return [addressLink(piece.href, piece.label, piece.language, piece.file)];
  if ('choose' in piece) {
    const { choose, label, long, key } = piece;
    if (onChoose === undefined) return [];
    const name = { class: 'choose', 'aria-label': long, 'aria-keyshortcuts': key };
    return [button(() => onChoose(choose), name, `${label} `, element('kbd', {}, key))];
  }
  if ('label' in piece)
    return [inLanguage(piece.label, piece.language), ...tag(languageName(piece.language, language))];
  // The space is for those who hear or copy the line.
  return [' ', element('span', { class: `chip ${piece.tone}` }, piece.chip)];
}

interface Around {
  /** `dd` for the only line of a row, which needs no element beside the row's. */
  readonly name?: 'div' | 'dd';
  readonly tone?: string | undefined;
  /** What ends it. */
  readonly end?: readonly (Node | string)[];
}

/** A line of a row. */
export const drawLine = (
  line: Line,
  props: LineProps,
  { name = 'div', tone = '', end = [] }: Around = {},
): HTMLElement =>
  element(
    name,
    { class: `line ${line.length === 1 ? 'alone' : ''} ${tone}` },
    line.flatMap((piece) => drawPiece(piece, props)),
    end,
  );
