import type { ComponentChildren } from 'preact';

export interface SettingProps {
  /** The id of the control; its hint has `-hint` behind it. */
  readonly id: string;
  readonly label: ComponentChildren;
  readonly hint?: string;
  readonly children: ComponentChildren;
}

/** One line of the options: what is set on the left, the control on the right. */
export function Setting({ id, label, hint, children }: SettingProps) {
  return (
    <div class="setting">
      <span>
        <label for={id}>{label}</label>
        {hint !== undefined && <small id={`${id}-hint`}>{hint}</small>}
      </span>
      {children}
    </div>
  );
}
