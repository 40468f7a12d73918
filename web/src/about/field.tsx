/** A labelled text field with one sentence on why it helps, and what to put right beside it. */
export function Field(props: {
  id: string;
  label: string;
  why?: string;
  value: string;
  error?: string | undefined;
  /** The name it is sent under, where that is not its id. */
  name?: string;
  isLong?: boolean;
  autocomplete?: string;
}) {
  const { id, label, why, value, error, name = id, isLong = false, autocomplete = "off" } = props;
  const described = [why && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(" ") || undefined;
  const attributes = {
    id,
    name,
    autocomplete,
    "aria-describedby": described,
    "aria-invalid": error && "true",
  };
  return (
    <div class="field">
      <label for={id}>{label}</label>
      {why && (
        <p class="hint" id={`${id}-hint`}>
          {why}
        </p>
      )}
      {error && (
        <p class="error" id={`${id}-error`}>
          {error}
        </p>
      )}
      {isLong ? (
        <textarea {...attributes} rows={2}>
          {value}
        </textarea>
      ) : (
        <input {...attributes} type="text" value={value} />
      )}
    </div>
  );
}
