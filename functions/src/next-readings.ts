import { nextReadings } from "@hindsight/core/steps/read-again-next";
import { leaveNothing } from "@hindsight/core/steps/leave-nothing";
import { requestListKey, writeRequestList } from "@hindsight/store/aws";
import { AuditInput } from "./inputs.ts";
import { now, place, stores } from "./runtime.ts";
import { step } from "./step.ts";

/** Lists the requests that may be asked next, for the map that asks them. */
export const handler = step("NextReadings", AuditInput, ({ auditId }) =>
  leaveNothing(stores.audits, auditId, [stores.batches], async () => {
    const requests = await nextReadings(stores, { auditId, at: now() });
    await writeRequestList(place, auditId, requests);
    return { auditId, requests: requests.length, list: requestListKey(auditId) };
  }),
);
