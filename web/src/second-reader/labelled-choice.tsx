/** A radio button with its words beside it. */
export function LabelledChoice(props: { name: string; value: string; isChosen: boolean; children: string }) {
  const id = `${props.name}-${props.value}`;
  return (
    <p class="check">
      <input type="radio" id={id} name={props.name} value={props.value} checked={props.isChosen} />
      <label for={id}>{props.children}</label>
    </p>
  );
}
