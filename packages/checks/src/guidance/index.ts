import type { Clause } from "@hindsight/core/check";
import * as advertising from "./advertising.ts";
import { bad } from "./bad.ts";
import * as gmc from "./gmc.ts";
import * as others from "./others.ts";

const documents = [
  bad,
  ...Object.values(gmc),
  ...Object.values(advertising),
  ...Object.values(others),
] as const;

type KeysOf<Union> = Union extends unknown ? keyof Union : never;

/** Every clause a check may cite. */
export type ClauseId = KeysOf<(typeof documents)[number]["says"]>;

/** The rules behind the checks, as data: who says it, what it asks in our words, where to read it, how sure we are. */
export const clauses: readonly Clause[] = documents.flatMap(({ source, sure, url, says }) =>
  Object.entries(says).map(([id, text]) => ({ id, source, says: text, sure, url })),
);
