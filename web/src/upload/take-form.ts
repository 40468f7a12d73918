import type { Audit } from "@hindsight/core/audit";
import type { Stores } from "@hindsight/core/ports";
import type { FormFile, Runner } from "../needs.ts";
import { comingFrom } from "./coming-from.ts";
import { takeFile, type TakeNeeds } from "./take-file.ts";
import { hasExport, isWantedFile, noExport, uploadLabel } from "./wanted-files.ts";

/** What taking in a form asks for. */
export interface FormNeeds extends TakeNeeds {
  readonly audits: Stores["audits"];
  readonly runner: Pick<Runner, "create" | "erase">;
}

/** Takes in a form sent without JavaScript as one audit. Files that no reader opens run out unkept. Throws `Problem` when there is no export among them, and leaves nothing. */
export async function takeForm(
  needs: FormNeeds,
  files: AsyncIterable<FormFile>,
  previous: Audit | undefined,
): Promise<Audit> {
  const audit = await needs.runner.create({ label: "Upload", ...comingFrom(previous) });
  const names: string[] = [];
  try {
    for await (const { name, bytes } of files) {
      names.push(name);
      if (isWantedFile(name)) await takeFile(needs, audit.id, { name, bytes });
      else await drain(bytes);
    }
    if (!hasExport(names)) throw noExport(names);
  } catch (error) {
    await needs.runner.erase(audit.id);
    throw error;
  }
  // The name of the upload is only known at its end.
  const named = { ...audit, label: uploadLabel(names.filter(isWantedFile)).slice(0, 200) };
  await needs.audits.put(named);
  return named;
}

async function drain(bytes: AsyncIterable<Uint8Array>): Promise<void> {
  for await (const _ of bytes);
}
