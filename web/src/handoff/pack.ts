import JSZip from "jszip";
import type { Audit } from "@hindsight/core/audit";
import { checklistCsv } from "../checklist/checklist-csv.ts";
import type { TodoGroup } from "../checklist/checklist-items.ts";
import type { RuleBook } from "../rules/rule-book.ts";
import { checklistFile } from "./checklist-file.tsx";
import { correctionsCsv } from "./corrections-csv.ts";
import { readMe } from "./read-me.ts";
import { tweetHeadersFile, tweetIdsFile, tweetsFile, xDeletes } from "./x-files.ts";

/** What the pack is made from; `now` is UTC, ISO 8601. */
export interface PackInput {
  readonly audit: Audit;
  readonly groups: readonly TodoGroup[];
  readonly rules: RuleBook;
  readonly now: string;
}

/** The hand-off pack as a zip. Only what is not ticked off goes into the files for tools and into the corrections. */
export async function handoffPack({
  audit,
  groups,
  rules,
  now,
}: PackInput): Promise<Uint8Array<ArrayBuffer>> {
  const deletes = xDeletes(groups);
  const hasCorrections = groups.some(({ choice }) => choice === "edit");
  const files: Record<string, string> = {
    "README.txt": readMe({
      hasXFiles: deletes.length > 0,
      hasCorrections,
      hasSeveralXAccounts: audit.accounts.filter(({ platform }) => platform === "x").length > 1,
    }),
    "checklist.html": await checklistFile(groups, now),
    "checklist.csv": checklistCsv(groups, rules),
    ...(hasCorrections && { "corrections.csv": correctionsCsv(groups, rules) }),
    ...(deletes.length > 0 && {
      "data/tweets.js": tweetsFile(deletes),
      "data/tweet-headers.js": tweetHeadersFile(deletes),
      "tweet-ids.txt": tweetIdsFile(deletes),
    }),
  };

  const zip = new JSZip();
  for (const [path, text] of Object.entries(files))
    zip.file(path, text, { date: new Date(now), createFolders: false });
  return zip.generateAsync({ type: "uint8array", compression: "DEFLATE" }) as Promise<
    Uint8Array<ArrayBuffer>
  >;
}
