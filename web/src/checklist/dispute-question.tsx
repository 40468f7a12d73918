import type { Papers } from "@hindsight/core/papers";
import { britishDate } from "../british-date.ts";

interface DisputeProps {
  readonly auditId: string;
  readonly dispute: Papers["dispute"] | undefined;
  /** The page to come back to. */
  readonly back: "checklist" | "handoff";
}

/** Asked once before the first deletion, since deleting may make a dispute worse; then what follows from the answer. */
export function DisputeQuestion({ auditId, dispute, back }: DisputeProps) {
  if (!dispute) {
    return (
      <section class="note stack" id="dispute" aria-labelledby="dispute-title">
        <h2 id="dispute-title">One question before you delete anything</h2>
        <p>
          Is there a complaint, an enquiry or a dispute, or do you expect one, in which any of these posts may
          matter?
        </p>
        <AnswerForm auditId={auditId} back={back} />
        <p class="hint">Your answer stays with this audit, and you can change it.</p>
      </section>
    );
  }
  return (
    <section
      class={dispute.answer === "no" ? "answered" : "note stack"}
      id="dispute"
      aria-label="Complaint or dispute"
    >
      {dispute.answer === "no" ? (
        <p>You said on {britishDate(dispute.at)} that no complaint, enquiry or dispute is under way.</p>
      ) : (
        <AdviceFirst answer={dispute.answer} />
      )}
      <details>
        <summary>Change your answer</summary>
        <AnswerForm auditId={auditId} back={back} />
      </details>
    </section>
  );
}

function AdviceFirst({ answer }: { answer: "yes" | "unsure" }) {
  return (
    <>
      <h2>Speak to your defence organisation first</h2>
      <p>
        {answer === "yes" ? "While something is under way, " : "If something might be under way, "}
        deleting can do more harm than the post itself: it may look as if something were to be hidden, and the
        post may be needed. Leave things as they are, keep your export, and ask your medical defence
        organisation, your union or a solicitor. They are there for exactly this, and asking is no admission
        of anything.
      </p>
      <p>
        Until you have spoken to them, making the account private is usually a smaller step than deleting; ask
        them about that too.
      </p>
      <p>Your list stays here, and nothing is lost by waiting.</p>
    </>
  );
}

function AnswerForm({ auditId, back }: Omit<DisputeProps, "dispute">) {
  return (
    <form method="post" action={`/audits/${auditId}/dispute`} class="row">
      <input type="hidden" name="back" value={back} />
      <button class="button quiet" type="submit" name="answer" value="no">
        No
      </button>
      <button class="button quiet" type="submit" name="answer" value="yes">
        Yes
      </button>
      <button class="button quiet" type="submit" name="answer" value="unsure">
        I am not sure
      </button>
    </form>
  );
}
