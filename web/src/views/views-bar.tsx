import type { Papers } from "@hindsight/core/papers";
import { isNarrowed, queryOf, type ReviewAddress } from "../review/review-address.ts";
import { tamed } from "../review/text-pieces.ts";

interface ViewsProps {
  readonly auditId: string;
  readonly address: ReviewAddress;
  readonly views: Papers["views"];
}

/** The saved views as links, and a field to save the one that is open. */
export function ViewsBar({ auditId, address, views }: ViewsProps) {
  const here = queryOf(address);
  const isSaved = views.some(({ query }) => query === here);
  const canSave = !isSaved && (isNarrowed(address) || address.decision !== "none");
  if (views.length === 0 && !canSave) return null;
  return (
    <div class="views">
      {views.length > 0 && (
        <>
          <p id="views-title" class="hint">
            Saved views
          </p>
          <ul class="chips" aria-labelledby="views-title">
            {views.map(({ name, query }) => (
              <li class="view">
                <a
                  href={`/audits/${auditId}/review${query}`}
                  aria-current={query === here ? "true" : undefined}
                >
                  <bdi>{tamed(name)}</bdi>
                </a>
                <form method="post" action={`/audits/${auditId}/views/remove`}>
                  <input type="hidden" name="name" value={name} />
                  <input type="hidden" name="back" value={here} />
                  <button class="remove" type="submit" aria-label={`Remove the view ${tamed(name)}`}>
                    <span aria-hidden="true">×</span>
                  </button>
                </form>
              </li>
            ))}
          </ul>
        </>
      )}
      {canSave && (
        <form class="save-view" method="post" action={`/audits/${auditId}/views`}>
          <input type="hidden" name="query" value={here} />
          <label for="view-name">Save this view as</label>
          <input id="view-name" type="text" name="name" required maxlength={60} autocomplete="off" />
          <button class="button quiet small" type="submit">
            Save
          </button>
        </form>
      )}
    </div>
  );
}
