import type { ProblemCode } from "@hindsight/core/problem";
import type { ContentfulStatusCode } from "hono/utils/http-status";

const statuses: Partial<Record<ProblemCode, ContentfulStatusCode>> = {
  "nothing-given": 400,
  "not-found": 404,
  "no-such-audit": 404,
  "too-large": 413,
  "disk-full": 507,
  "store-in-use": 409,
  cancelled: 409,
  internal: 500,
};

/** The HTTP status of a problem; what is wrong with the file itself is 422. */
export const problemStatus = (code: ProblemCode): ContentfulStatusCode => statuses[code] ?? 422;
