export interface SwitchProps {
  readonly id: string;
  readonly on: boolean;
  readonly disabled?: boolean;
  /** The id of what explains it. */
  readonly hint?: string;
  readonly onSwitch: (on: boolean) => void;
}

/** A switch; its label stands beside it. */
export function Switch({ id, on, disabled = false, hint, onSwitch }: SwitchProps) {
  return (
    <input
      id={id}
      type="checkbox"
      class="switch"
      role="switch"
      aria-checked={on}
      aria-describedby={hint}
      checked={on}
      disabled={disabled}
      onChange={(event) => onSwitch(event.currentTarget.checked)}
    />
  );
}
