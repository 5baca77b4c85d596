/**
 * What stands below a name in a row. A title in the other direction has a line of its own (see dotted), and each line is
 * cut at its own end: browsers draw no sign that something is cut where the directions of a block's lines differ.
 */
export const Said = ({ text }: { text: string }) =>
  text.split('\n').map((line) => (
    <span key={line} class="said">
      {line}
    </span>
  ));

/** Beside the name, whose words stand below. */
export const RowTag = ({ text }: { text: string }) => text !== '' && <span class="row-tag">{text}</span>;
