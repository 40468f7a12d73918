import { counted, number } from "../counted.ts";
import type { KeptPicture } from "../pictures/kept-pictures.ts";
import { leftOf, type TodoChoice, type TodoGroup } from "./checklist-items.ts";
import { howTo } from "./how-to.ts";
import { TodoItem } from "./todo-item.tsx";

/** What each choice is called on the list. */
export const todoHeadings: Record<TodoChoice, string> = {
  delete: "Delete",
  edit: "Edit",
  hide: "Hide or archive",
  ask: "Ask somebody first",
};

/** Ticked posts that can be ticked back from the page; the rest is in the table. */
const mostDone = 10;

interface TodoListProps {
  readonly auditId: string;
  readonly group: TodoGroup;
  /** Rows of this group on this page. */
  readonly room: number;
  /** Pictures of posts that have no link, by post. */
  readonly pictures: ReadonlyMap<string, readonly KeptPicture[]>;
  /** Kept shut until the question about a dispute is answered with no. */
  readonly isHeld: boolean;
}

/** The next posts of one kind of work on one platform: what is ticked leaves the list at the next look. */
export function TodoList(props: TodoListProps) {
  const { group, isHeld } = props;
  const left = leftOf(group);
  const rows = <Rows {...props} />;
  return (
    <>
      <h3 id={`left-${group.platform}-${group.choice}`} data-live>
        {todoHeadings[group.choice]}: {number(left.length)} left
      </h3>
      {isHeld ? (
        <details class="held">
          <summary>Show the {counted(group.posts.length, "post")} all the same</summary>
          {rows}
        </details>
      ) : (
        rows
      )}
    </>
  );
}

function Rows({ auditId, group, room, pictures }: Omit<TodoListProps, "isHeld">) {
  const left = leftOf(group);
  const shown = left.slice(0, room);
  const done = group.posts
    .filter(({ doneAt }) => doneAt !== undefined)
    .toSorted((a, b) => ((a.doneAt ?? "") < (b.doneAt ?? "") ? 1 : -1));
  return (
    <>
      {left.length > 0 && <p class="hint how">{howTo(group.platform, group.choice)}</p>}
      <ul class="todo">
        {shown.map((flagged) => (
          <TodoItem auditId={auditId} flagged={flagged} pictures={pictures.get(flagged.post.id) ?? []} />
        ))}
      </ul>
      {left.length > shown.length && (
        <p class="hint">
          {counted(left.length - shown.length, "more post")} move up as you tick these off and load the page
          again. The whole list is under <a href={`/audits/${auditId}/checklist/print`}>Print</a>.
        </p>
      )}
      {done.length > 0 && (
        <details>
          <summary>
            {counted(done.length, "post")} done
            {done.length > mostDone && `, the last ${number(mostDone)} of them here`}
          </summary>
          <ul class="todo">
            {done.slice(0, mostDone).map((flagged) => (
              <TodoItem auditId={auditId} flagged={flagged} pictures={pictures.get(flagged.post.id) ?? []} />
            ))}
          </ul>
        </details>
      )}
    </>
  );
}
