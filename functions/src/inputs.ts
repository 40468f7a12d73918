import * as z from "zod";

/** An audit's id, as the workflow carries it from step to step. */
export const AuditId = z.string().regex(/^[a-z0-9-]{1,64}$/);

/** Which audit a step works on. */
export const AuditInput = z.object({ auditId: AuditId });

/** Which batch of it; an export of ten million posts has 25,000. */
export const BatchInput = AuditInput.extend({ batch: z.number().int().min(0).max(1_000_000) });

/** Which request of a second reading; each holds at least one post. */
export const RequestInput = AuditInput.extend({ request: z.number().int().min(0).max(10_000_000) });
