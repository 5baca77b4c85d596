import { directionIn } from '../../core/language.ts';

/**
 * What stands below a name in a row. A title in the other direction has a line of its own (see dotted), so that each
 * is cut at its own end.
 */
export const Said = ({ text }: { text: string }) =>
  text.split('\n').map((line) => (
    <span key={line} class="said" dir={directionIn(line)}>
      {line}
    </span>
  ));

/** Beside the name, whose words stand below. */
export const RowTag = ({ text }: { text: string }) => text !== '' && <span class="row-tag">{text}</span>;
