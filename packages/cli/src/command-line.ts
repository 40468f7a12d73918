import { parseArgs } from "node:util";
import { readerOptions, readerWords, type ReaderOptions } from "./reader-options.ts";

/** What the person typed, understood. `usage` says what could not be. */
export type Command =
  | {
      readonly kind: "audit";
      readonly paths: readonly string[];
      readonly authorFile?: string | undefined;
      readonly jsonFile?: string | undefined;
      readonly isQuiet: boolean;
      readonly reader?: ReaderOptions | undefined;
    }
  | {
      readonly kind: "read-again";
      readonly auditId: string;
      readonly reader: ReaderOptions;
      readonly jsonFile?: string | undefined;
      readonly isQuiet: boolean;
    }
  | { readonly kind: "list" }
  | { readonly kind: "erase"; readonly auditId: string }
  | { readonly kind: "verify"; readonly statementFile: string; readonly paths: readonly string[] }
  | { readonly kind: "help" }
  | { readonly kind: "usage"; readonly saw: string };

/** The help text. */
export const usage = `hindsight audit PATH... [--author FILE] [--json FILE] [--quiet]
    Audits an X or Instagram export: the .zip as it came, its unpacked folder, or several .zip files of one export.
    --author FILE  what you tell about yourself, as JSON (see README)
    --json FILE    also write everything that was found to this file, for you alone
    --quiet        no progress and no summary
    --second-reader WHERE  then have a language model read the posts again: the address of an OpenAI-compatible
                   endpoint, folder:DIR (requests as files, answers beside them) or bedrock:REGION:MODEL
hindsight read-again ID --second-reader WHERE [--json FILE]
    Has a second reader read an audit that is there already, or goes on where it stopped.
    --model NAME   which model of the endpoint; its first unless said
    --may-leave    your yes, for this run, to a reader that is not on this computer
    --posts WHICH  all (unless said), unsure: what the rules leave open, not-judged: other languages
    --years FROM-TO, --kinds KIND,KIND  only posts of these years and kinds
    --mask-names   replace names and handles of others before anything is sent
    --ceiling USD  stop before more is spent (5 unless said); --price IN,OUT  US dollars for a million tokens
hindsight list
    Lists the audits on this machine.
hindsight erase ID
    Removes everything of one audit.
hindsight verify STATEMENT [EXPORT...]
    Says whether a statement is as it was made and, given an export, whether it is about that one. Works offline.

Exit status: 0 done, 1 a problem you can mend or a statement that does not hold, 2 not understood.
To review what was found: npm start`;

/** Reads the arguments after the program's name. */
export function parseCommandLine(words: readonly string[]): Command {
  const parsed = parse(words);
  if ("saw" in parsed) return { kind: "usage", saw: parsed.saw };

  const { values, positionals } = parsed;
  const [name, ...rest] = positionals;
  if (values.help || name === "help") return { kind: "help" };
  const reader = readerOptions(values);
  if (reader && "saw" in reader) return { kind: "usage", saw: reader.saw };
  if (name === "read-again" && rest[0] !== undefined && rest.length === 1 && reader) {
    return {
      kind: "read-again",
      auditId: rest[0],
      reader,
      jsonFile: values.json,
      isQuiet: values.quiet ?? false,
    };
  }
  if (name === "read-again")
    return { kind: "usage", saw: "Give one ID from `hindsight list`, and --second-reader WHERE." };
  if (name === "audit" && rest.length > 0) {
    return {
      kind: "audit",
      paths: rest,
      authorFile: values.author,
      jsonFile: values.json,
      isQuiet: values.quiet ?? false,
      reader,
    };
  }
  if (name === "audit") return { kind: "usage", saw: "Which export? Give the path of the .zip or folder." };
  if (name === "list" && rest.length === 0) return { kind: "list" };
  if (name === "erase" && rest[0] !== undefined && rest.length === 1)
    return { kind: "erase", auditId: rest[0] };
  if (name === "erase") return { kind: "usage", saw: "Which audit? Give one ID from `hindsight list`." };
  const [statementFile, ...paths] = rest;
  if (name === "verify" && statementFile !== undefined) return { kind: "verify", statementFile, paths };
  if (name === "verify") return { kind: "usage", saw: "Which statement? Give the path of its .json file." };
  return {
    kind: "usage",
    saw: name === undefined ? "What should be done?" : `“${name}” is not understood here.`,
  };
}

function parse(words: readonly string[]) {
  try {
    return parseArgs({
      args: [...words],
      allowPositionals: true,
      options: {
        author: { type: "string" },
        json: { type: "string" },
        quiet: { type: "boolean" },
        help: { type: "boolean", short: "h" },
        ...readerWords,
      },
    });
  } catch (error) {
    return { saw: error instanceof Error ? error.message : String(error) };
  }
}
