import * as z from "zod";

/** What the web function is told by whoever deploys it; read once, in `lambda.ts`. */
export const CloudSettings = z.object({
  HINDSIGHT_BUCKET: z.string(),
  HINDSIGHT_TABLE: z.string(),
  HINDSIGHT_RETENTION_DAYS: z.coerce.number().int().positive(),
  /** ARN of the workflow that erases an audit. */
  HINDSIGHT_ERASE_WORKFLOW: z.string(),
  /** The model that posts may be read by again, what one reading may cost, and the workflow that reads; absent where none is set up. */
  HINDSIGHT_READER_MODEL: z.string().optional(),
  HINDSIGHT_READER_REGION: z.string().optional(),
  HINDSIGHT_READER_CEILING: z.coerce.number().positive().optional(),
  HINDSIGHT_WORKFLOW: z.string().optional(),
  /** What the edge sends with every request, and nobody else knows. */
  HINDSIGHT_EDGE_SECRET: z.string().min(32),
  /** Where the browser sends uploads: the bucket's own origin. */
  HINDSIGHT_UPLOAD_ORIGIN: z.url(),
  /** Signs the session cookie. */
  HINDSIGHT_SESSION_SECRET: z.string().min(32),
  OIDC_ISSUER: z.url(),
  /** Whose client the pages are. */
  HINDSIGHT_USER_POOL: z.string(),
  /** Where to sign out of the provider too; the client's id and our address are added. */
  OIDC_SIGN_OUT: z.url(),
});
export type CloudSettings = z.infer<typeof CloudSettings>;
