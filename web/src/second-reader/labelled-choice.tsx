interface ChoiceProps {
  readonly name: string;
  readonly value: string;
  readonly isChosen: boolean;
  readonly label: string;
  /** What choosing it means. */
  readonly means?: string;
  /** Fields that only this choice asks for. */
  readonly children?: unknown;
}

/** A radio button with its words beside it; where the browser can, its fields are shown only while it is chosen. */
export function LabelledChoice({ name, value, isChosen, label, means, children }: ChoiceProps) {
  const id = `${name}-${value}`;
  return (
    <div class="option">
      <p class="check">
        <input
          type="radio"
          id={id}
          name={name}
          value={value}
          checked={isChosen}
          aria-describedby={means && `${id}-means`}
        />
        <label for={id}>{label}</label>
      </p>
      {means && (
        <p class="hint" id={`${id}-means`}>
          {means}
        </p>
      )}
      {children !== undefined && <div class="option-fields">{children}</div>}
    </div>
  );
}
