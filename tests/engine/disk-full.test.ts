import { execFileSync } from "node:child_process";
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { writeXFolder } from "../invented/x-export.ts";
import { auditInPlace, temporaryEngine, temporaryFolder } from "./open-temporary-engine.ts";

/** A real file system of a few megabytes; only root may make one. */
function smallDisk(path: string): Disposable | undefined {
  mkdirSync(path, { recursive: true });
  try {
    execFileSync("mount", ["-t", "tmpfs", "-o", "size=3m", "tmpfs", path], { stdio: "ignore" });
  } catch {
    return undefined;
  }
  return { [Symbol.dispose]: () => void execFileSync("umount", [path]) };
}

test("a full disk is said in one sentence, and the audit goes on once there is room", async (context) => {
  using folder = temporaryFolder();
  const home = join(folder.path, "small");
  using disk = smallDisk(home);
  if (!disk) return context.skip("a small disk can only be made as root on Linux");

  await using engine = temporaryEngine(home);
  const failed = await auditInPlace(engine, [writeXFolder(join(folder.path, "export"), 12_000)]);
  expect(failed).toMatchObject({ state: "failed", problem: { code: "disk-full" } });

  execFileSync("mount", ["-o", "remount,size=64m", home]);
  expect(await engine.run(failed?.id ?? "")).toMatchObject({ state: "ready", result: { checked: 12_000 } });
});
