import { readFile, stat } from "node:fs/promises";
import { Problem } from "@hindsight/core/problem";
import { checkedStatement, type Statement } from "@hindsight/core/statement";
import { newDigest } from "@hindsight/readers";
import type { Terminal } from "./audit-command.ts";
import { exportFiles } from "./export-files.ts";
import { exportFingerprint } from "./export-fingerprint.ts";

/** A statement is a few kilobytes; larger files are none. */
const mostBytes = 20_000_000;

/** Says whether a statement is as it was made and, given an export, whether it is about that one. Resolves with false when either is not so. Throws `Problem`; opens no store and no connection. */
export async function verifyCommand(
  { statementFile, paths }: { readonly statementFile: string; readonly paths: readonly string[] },
  { stdout }: Pick<Terminal, "stdout">,
): Promise<boolean> {
  const say = (sentence: string) => void stdout.write(`${sentence}\n`);
  const checked = checkedStatement(await jsonIn(statementFile), newDigest);
  if (checked.kind === "no-statement") {
    say(`“${statementFile}” is not a statement by Hindsight, or something was added to it.`);
    return false;
  }
  if (checked.kind === "altered") {
    say("This statement was altered after it was made: its check figure does not fit any more.");
    return false;
  }

  const { statement } = checked;
  say(`Unaltered since it was made on ${statement.madeAt.slice(0, 10)}. Check figure: ${statement.sha256}`);
  if (paths.length === 0) {
    say(
      "Compare the check figure with one you got by another way: whoever alters a statement can make a new one.",
    );
    return true;
  }
  const isSame = await isAbout(statement, paths);
  say(
    isSame
      ? "It is about this very export: what was read from it is the same to the last byte."
      : otherExport(statement),
  );
  return isSame;
}

async function isAbout({ fingerprint }: Statement, paths: readonly string[]): Promise<boolean> {
  if (fingerprint === null) return false;
  for (const named of ["from-inside", "with-folder"] as const) {
    if ((await exportFingerprint(await exportFiles(paths, named))) === fingerprint) return true;
  }
  return false;
}

const otherExport = ({ fingerprint, rules }: Statement): string =>
  fingerprint === null
    ? "It does not say which export it is about, so the two cannot be compared."
    : `It is not about this export: what was read then (by the rules of ${rules}) is not what is read from it now.`;

async function jsonIn(path: string): Promise<unknown> {
  const { size } = await stat(path).catch((cause: unknown) => {
    throw new Problem("not-found", { file: path }, { cause });
  });
  if (size > mostBytes) throw new Problem("too-large", { file: path, limit: "20 MB" });
  try {
    return JSON.parse(await readFile(path, "utf8"));
  } catch {
    return undefined;
  }
}
