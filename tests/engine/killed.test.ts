import { spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { expect, test } from "vitest";
import { writeXFolder } from "../invented/x-export.ts";
import { auditInPlace, everyFlagged, temporaryEngine, temporaryFolder } from "./open-temporary-engine.ts";

const program = join(import.meta.dirname, "../../packages/cli/bin/hindsight.js");

test.each(["Reading the export", "Checking"])(
  "an audit whose process is killed while %s finishes later with the same result, and no decision is lost",
  async (moment) => {
    using folder = temporaryFolder();
    const home = join(folder.path, "home");
    const unpacked = writeXFolder(join(folder.path, "export"), 12_000);

    const child = spawn(process.execPath, [program, "audit", unpacked], {
      env: { ...process.env, HINDSIGHT_HOME: home, HINDSIGHT_THREADS: "1" },
    });
    let said = "";
    for await (const part of child.stderr) {
      said += String(part);
      if (said.includes(moment)) break;
    }
    child.kill("SIGKILL");
    if (child.exitCode === null && child.signalCode === null) await once(child, "exit");

    await using engine = temporaryEngine(home);
    const [left] = await engine.stores.audits.list();
    const id = left?.id ?? expect.fail();
    const early = await everyFlagged(engine, id);
    const decision = {
      choice: "keep",
      reason: "Permission on file",
      at: "2026-01-01T00:00:00.000Z",
    } as const;
    await engine.stores.ledger.decide(
      id,
      early.map(({ post }) => ({ postId: post.id, decision })),
      decision.at,
    );

    expect(await engine.run(id)).toMatchObject({ state: "ready", result: { checked: 12_000 } });
    const whole = await auditInPlace(engine, [unpacked]);
    const found = await everyFlagged(engine, id);
    expect(found.map(({ post, findings }) => [post.id, findings])).toEqual(
      (await everyFlagged(engine, whole?.id ?? "")).map(({ post, findings }) => [post.id, findings]),
    );
    expect(found.filter((flagged) => flagged.decision).length).toBe(early.length);
  },
);
