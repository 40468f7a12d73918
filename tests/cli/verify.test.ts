import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { makeStatement } from "@hindsight/core/make-statement";
import { sealed, type Statement } from "@hindsight/core/statement";
import { newDigest } from "@hindsight/readers";
import { expect, test } from "vitest";
import {
  auditInPlace,
  everyFlagged,
  temporaryEngine,
  temporaryFolder,
} from "../engine/open-temporary-engine.ts";
import { writeXFolder, writeXZip } from "../invented/x-export.ts";
import { runHindsight } from "./run-hindsight.ts";

/** Audits an export for real and writes the statement about it. */
async function stated(home: string, exported: string): Promise<{ file: string; statement: Statement }> {
  await using engine = temporaryEngine(join(home, "store"));
  const audit = (await auditInPlace(engine, [exported]))!;
  const flagged = await everyFlagged(engine, audit.id);
  expect(flagged.length).toBeGreaterThan(0);
  const statement = sealed(makeStatement({ audit, flagged, madeAt: "2026-05-06T09:00:00.000Z" }), newDigest);
  const file = join(home, "statement.json");
  writeFileSync(file, JSON.stringify(statement, null, 2));
  return { file, statement };
}

test("knows a statement and the export it is about, and makes no store to say so", async () => {
  using folder = temporaryFolder();
  const zip = await writeXZip(join(folder.path, "export.zip"), 80);
  const { file, statement } = await stated(folder.path, zip);
  const nowhere = join(folder.path, "nowhere");

  const alone = await runHindsight(nowhere, "verify", file);
  expect(alone).toMatchObject({ exitCode: 0, stderr: "" });
  expect(alone.stdout).toContain(
    `Unaltered since it was made on 2026-05-06. Check figure: ${statement.sha256}`,
  );
  expect(alone.stdout).toContain("whoever alters a statement can make a new one");

  const both = await runHindsight(nowhere, "verify", file, zip);
  expect(both).toMatchObject({ exitCode: 0, stderr: "" });
  expect(both.stdout).toContain("It is about this very export");
  expect(existsSync(nowhere)).toBe(false);

  // The zip holds the same files as the folder it unpacks to.
  const unpacked = writeXFolder(join(folder.path, "unpacked"), 80);
  expect((await runHindsight(nowhere, "verify", file, unpacked)).exitCode).toBe(0);

  const other = await runHindsight(nowhere, "verify", file, writeXFolder(join(folder.path, "other"), 81));
  expect(other.exitCode).toBe(1);
  expect(other.stdout).toContain("It is not about this export");
});

test("knows a folder that a browser sent under its own name", async () => {
  using folder = temporaryFolder();
  const within = join(folder.path, "within");
  const unpacked = writeXFolder(join(within, "my-export"), 80);
  const { file } = await stated(folder.path, within);
  expect((await runHindsight(folder.path, "verify", file, unpacked)).exitCode).toBe(0);
});

test("refuses what was altered, what is no statement and what is not there", async () => {
  using folder = temporaryFolder();
  const { file, statement } = await stated(folder.path, writeXFolder(join(folder.path, "export"), 80));
  const written = readFileSync(file, "utf8");
  const verify = async (text: string) => {
    writeFileSync(file, text);
    const { exitCode, stdout, stderr } = await runHindsight(folder.path, "verify", file);
    expect(exitCode).toBe(1);
    return stdout + stderr;
  };

  expect(await verify(written.replace(`"flagged": ${statement.flagged}`, '"flagged": 0'))).toContain(
    "This statement was altered after it was made",
  );
  expect(await verify(written.replace("{", '{ "remark": "all clear",'))).toContain(
    "is not a statement by Hindsight",
  );
  expect(await verify("not JSON")).toContain("is not a statement by Hindsight");
  const none = await runHindsight(folder.path, "verify", join(folder.path, "none.json"));
  expect([none.exitCode, none.stdout]).toEqual([1, ""]);
  expect(none.stderr).toContain("could not be found");
});
