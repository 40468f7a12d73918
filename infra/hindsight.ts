import type { Construct } from "constructs";
import { Alarms } from "./alarms.ts";
import { AuditStart } from "./audit-start.ts";
import { AuditWorkflow } from "./audit-workflow.ts";
import { EraseWorkflow } from "./erase-workflow.ts";
import type { Stage } from "./stage.ts";
import { SignIn } from "./sign-in.ts";
import { steps } from "./steps.ts";
import { Storage } from "./storage.ts";
import { WebSite } from "./web-site.ts";

/** Everything Hindsight needs of an AWS account, in one stack. `handlers` is the folder of the built functions. */
export function hindsight(stack: Construct, stage: Stage, handlers: string): void {
  const storage = new Storage(stack, "Storage", stage);
  const all = steps(stack, handlers, storage, stage);
  const workflow = new AuditWorkflow(stack, "AuditWorkflow", { steps: all, storage, stage, handlers });
  const start = new AuditStart(stack, "AuditStart", workflow, { handlers, storage, stage });
  const erase = new EraseWorkflow(stack, "EraseWorkflow", all, stage);
  const signIn = new SignIn(stack, "SignIn", stage);
  new WebSite(stack, "WebSite", { handlers, storage, workflow, erase, signIn, stage });
  new Alarms(stack, "Alarms", { storage, steps: all, workflow, start, erase }, stage);
}
