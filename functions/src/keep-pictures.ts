import { keepPictures } from "@hindsight/core/steps/keep-pictures";
import { isPostPicture, openArchive } from "@hindsight/readers";
import { AuditInput } from "./inputs.ts";
import { stores } from "./runtime.ts";
import { step } from "./step.ts";

/** Keeps the pictures of flagged posts; after it the upload is gone. */
export const handler = step("KeepPictures", AuditInput, async ({ auditId }) => {
  const { kept } = await keepPictures({ ...stores, openArchive, isPostPicture }, { auditId });
  return { auditId, kept };
});
