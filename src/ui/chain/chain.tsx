import type { Chain } from '../../core/mandate/chain.ts';
import type { Id } from '../../core/records/id.ts';
import { dotted, type Words } from '../../core/words.ts';
import { type ChainNode, isGate, laneNodes, type Name } from './nodes.ts';
import { gapText, sayLink } from './say.ts';

export interface MandateChainProps {
  readonly words: Words;
  readonly chain: Chain;
  readonly nameOf: (id: Id) => Name;
  readonly onOpen: (id: Id) => void;
}

/** From the General Assembly down to the notes: an ordered list that reads aloud, drawn as nodes on a line. */
export function MandateChain(props: MandateChainProps) {
  const { words, chain } = props;
  if (chain.lanes.length === 0) return <p class="nothing">{words('chain_none')}</p>;
  return (
    <div class="chain">
      {chain.lanes.map((lane) => (
        <section key={lane.body} aria-label={props.nameOf(lane.body).label}>
          {chain.lanes.length > 1 && <h2>{props.nameOf(lane.body).label}</h2>}
          <ol onKeyDown={walk}>
            {laneNodes(chain, lane.body).map((node) => (
              <Node key={keyOf(node)} {...props} node={node} />
            ))}
          </ol>
        </section>
      ))}
      {chain.cut.length > 0 && (
        <p class="note">
          {words(
            'chain_cut',
            dotted(
              words,
              chain.cut.map((id) => props.nameOf(id).full),
            ),
          )}
        </p>
      )}
    </div>
  );
}

function Node({ words, node, nameOf, onOpen }: MandateChainProps & { node: ChainNode }) {
  const { link, gaps } = node;
  if (link === null) return <li class="gap">{gaps.map((gap) => gapText(gap, words))}</li>;
  const { label, small } = sayLink(link, nameOf, words);
  return (
    <li class={`${isGate(link.role) ? 'gate' : ''} ${link.here ? 'here' : ''}`} aria-current={link.here || undefined}>
      <button type="button" class="node" onClick={() => onOpen(link.id)}>
        {label}
      </button>
      {small !== '' && <small>{small}</small>}
      {gaps.map((gap) => (
        <small key={gap.role} class="gap-under">
          {gapText(gap, words)}
        </small>
      ))}
    </li>
  );
}

const keyOf = ({ link, gaps: [gap] }: ChainNode) => link?.id ?? `?${gap?.role} ${gap?.after}`;

/** Up and Down go from node to node; Tab does as well. */
function walk(event: KeyboardEvent) {
  const by = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (by === undefined) return;
  const nodes = [...(event.currentTarget as HTMLElement).querySelectorAll<HTMLElement>('.node')];
  const next = nodes[nodes.indexOf(event.target as HTMLElement) + by];
  if (next === undefined) return;
  event.preventDefault();
  next.focus();
}
