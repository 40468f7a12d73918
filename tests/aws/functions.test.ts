import { join } from "node:path";
import { expect, test } from "vitest";
import { buildFunctions } from "../../functions/build-functions.ts";
import { temporaryFolder } from "../engine/open-temporary-engine.ts";
import { startInstance } from "./lambda/lambda-runtime.ts";
import { startLocalAws, uploadedEvent } from "./local-aws.ts";
import { xExportFiles } from "./x-files.ts";

const aws = await startLocalAws();

test("the built functions are small, carry what they need, and do in a process of their own what the steps do here", async () => {
  using folder = temporaryFolder();
  const sizes = await buildFunctions(folder.path);
  const model = ["fastText.node.wasm", "lid.176.ftz", "weights.json"];
  const besides: Record<string, string[]> = {
    "check-posts": model,
    "flag-together": model,
    "read-again": model,
    "end-reading": model,
    web: ["assets.json", ...model],
  };
  for (const [name, files] of Object.entries(sizes)) {
    const limit = name === "web" ? 2_500_000 : 1_500_000;
    expect([name, files["index.mjs"]! < limit]).toEqual([name, true]);
    expect(Object.keys(files).toSorted()).toEqual([...(besides[name] ?? []), "index.mjs"].toSorted());
  }

  const auditId = await aws.upload(xExportFiles(500));
  const run = async (name: string, event: unknown) => {
    const instance = await startInstance(join(folder.path, name), process.env);
    try {
      return (await instance.invoke(event)).result;
    } finally {
      instance.stop();
    }
  };
  expect(await run("start-audit", uploadedEvent(auditId))).toEqual({ auditId, isStarted: true });
  expect(await run("read-archive", { auditId })).toMatchObject({ batches: 2 });
  for (const batch of [0, 1]) expect(await run("check-posts", { auditId, batch })).toMatchObject({ batch });
  expect(await run("flag-together", { auditId })).toMatchObject({ auditId, sets: 0 });
  expect(await run("keep-pictures", { auditId })).toEqual({ auditId, kept: 0 });
  expect(await run("finish-audit", { auditId })).toMatchObject({ state: "ready", checked: 500 });
  await expect(run("check-posts", { auditId, batch: 7 })).rejects.toThrow("Error: CheckPosts failed");
  // No second reading was planned; that they say so shows that they start.
  for (const name of ["next-readings", "end-reading", "read-again"])
    await expect(run(name, { auditId, request: 0 })).rejects.toThrow("Problem: no-such-audit");
  expect(await run("fail-audit", { auditId, error: { Error: "Error", Cause: "" } })).toEqual({
    auditId,
    outcome: "ready",
  });
  expect(await run("erase-audit", { auditId })).toEqual({ auditId });
  await expect(run("check-posts", { auditId, batch: 0 })).rejects.toThrow("Problem: no-such-audit");
  expect(await aws.stores.audits.get(auditId)).toBeUndefined();
});
