import type { Audit } from "@hindsight/core/audit";
import { unknownAuthor } from "@hindsight/core/author";
import { Problem } from "@hindsight/core/problem";
import type { FormFile, Runner } from "../needs.ts";
import { takeFile, type TakeNeeds } from "./take-file.ts";
import { isWantedFile } from "./wanted-files.ts";

/** What taking in a form asks for. */
export interface FormNeeds extends TakeNeeds {
  readonly runner: Pick<Runner, "create" | "erase">;
}

/** Takes in a form sent without JavaScript as one audit. Files that no reader opens are let run out unkept. Throws `nothing-given` when no file is left. */
export async function takeForm(needs: FormNeeds, files: AsyncIterable<FormFile>): Promise<Audit> {
  let audit: Audit | undefined;
  try {
    for await (const { name, bytes } of files) {
      if (!isWantedFile(name)) {
        await drain(bytes);
        continue;
      }
      // Named after its first file: the others are not known yet.
      audit ??= await needs.runner.create({ label: name.slice(0, 200), author: unknownAuthor });
      await takeFile(needs, audit.id, { name, bytes });
    }
  } catch (error) {
    if (audit) await needs.runner.erase(audit.id);
    throw error;
  }
  if (!audit) throw new Problem("nothing-given");
  return audit;
}

async function drain(bytes: AsyncIterable<Uint8Array>): Promise<void> {
  for await (const _ of bytes);
}
