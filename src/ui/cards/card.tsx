import { Component, createRef } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { CardSource, Line } from '../../core/card/content.ts';
import type { Words } from '../../core/words.ts';
import { type CardProps, type DrawnCard, drawCard } from './draw.ts';
import { drawLine, type LineProps } from './pieces.ts';
import { sourceList } from './sources.ts';

/** What cards are made of, in the pages of ours that Preact draws. */

/** A card. Its keys work wherever the focus is in the page or the shadow tree. */
export class Card extends Component<CardProps> {
  private readonly place = createRef<HTMLElement>();
  private drawn: DrawnCard | undefined;
  private root: Node | undefined;

  private readonly onKey = (event: Event) => this.drawn?.onKey(event as KeyboardEvent);

  override componentDidMount() {
    const { current } = this.place;
    if (current === null) return;
    this.drawn = drawCard(this.props, current);
    this.root = current.getRootNode();
    this.root.addEventListener('keydown', this.onKey);
  }
  override componentDidUpdate() {
    this.drawn?.update(this.props);
  }
  override componentWillUnmount() {
    this.root?.removeEventListener('keydown', this.onKey);
  }
  override render() {
    return <article ref={this.place} />;
  }
}

/** Nodes drawn without Preact, anew when what they say is another: the focus stays in those that stay. */
function Drawn({ says, draw }: { says: unknown; draw: () => Node }) {
  const place = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => place.current?.replaceChildren(draw()), [JSON.stringify(says)]);
  return <div ref={place} />;
}

export function LineView({ line, ...props }: LineProps & { readonly line: Line }) {
  const { current } = useRef({ onRef: props.onRef });
  current.onRef = props.onRef;
  return <Drawn says={line} draw={() => drawLine(line, { ...props, onRef: (id) => current.onRef(id) })} />;
}

export const SourceList = ({ words, sources }: { words: Words; sources: readonly CardSource[] }) => (
  <Drawn says={sources} draw={() => sourceList(words, sources)} />
);
