import { Icon, type IconName } from './icons.tsx';

export interface ToolProps {
  readonly icon: IconName;
  readonly label: string;
  readonly on: () => void;
  readonly off?: boolean;
  /** For a tool that shows and hides something: whether it is there. */
  readonly open?: boolean | undefined;
  /** Shown beside the drawing where tools stand in a list. */
  readonly named?: boolean;
}

/** A button of the bar that is a drawing. */
export const Tool = ({ icon, label, on, off = false, open, named = false }: ToolProps) => (
  <button
    type="button"
    class={named ? 'tool named' : 'tool'}
    title={label}
    aria-label={label}
    aria-expanded={open}
    disabled={off}
    onClick={on}
  >
    <Icon name={icon} />
    {named && <span aria-hidden="true">{label}</span>}
  </button>
);
