import type { Audit } from "@hindsight/core/audit";
import { makeStatement } from "@hindsight/core/make-statement";
import type { StatementBody } from "@hindsight/core/statement";
import { everyFlagged } from "@hindsight/core/every-flagged";
import type { AppNeeds } from "../needs.ts";

/** The statement on an audit as it stands; `madeAt` is UTC, ISO 8601. */
export async function statementFor(
  { ledger, papers }: Pick<AppNeeds["stores"], "ledger" | "papers">,
  audit: Audit,
  madeAt: string,
): Promise<StatementBody> {
  return makeStatement({
    audit,
    flagged: await everyFlagged(ledger, audit.id),
    consents: await papers.get(audit.id, "consents"),
    sample: await papers.get(audit.id, "sample"),
    verification: await papers.get(audit.id, "verification"),
    madeAt,
  });
}
