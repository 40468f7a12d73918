import type { Statement } from "@hindsight/core/statement";

/** The figures that let a statement be verified, and how far that goes. */
export function StatementProof({ statement }: { statement: Statement }) {
  return (
    <section class="stack proof" aria-labelledby="proof">
      <h2 id="proof">What this proves, and what it does not</h2>
      <p>
        The check figure is worked out from everything above. With the saved file, anybody can see that
        nothing was changed since it was made; with the export too, that it is about this export and no other.
      </p>
      <p>
        It is no signature: whoever changes a statement on purpose can make a new figure. Give the figure by
        another way too, for example in an e-mail on the day, so that it can be compared. And it says what was
        decided, not that a post is gone: for that, a newer export is checked again.
      </p>
      <dl class="figures-list">
        <dt>Check figure (SHA-256)</dt>
        <dd>
          <code>{statement.sha256}</code>
        </dd>
        <dt>Fingerprint of the export</dt>
        <dd>
          <code>{statement.fingerprint ?? "not noted when this audit was made"}</code>
        </dd>
        <dt>To verify, offline</dt>
        <dd>
          <code>hindsight verify statement.json export.zip</code>
        </dd>
      </dl>
    </section>
  );
}
