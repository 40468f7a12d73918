import { copyFileSync, mkdirSync, readdirSync, rmSync, statSync } from "node:fs";
import { join } from "node:path";
import { build } from "esbuild";

/** Builds one folder a function into `functions/dist`, and says how large each is. */
const here = import.meta.dirname;
const out = join(here, "dist");
const fastText = join(here, "../node_modules/fasttext.wasm.js/dist");

/** Names of the functions: every file of `src` that is a handler. */
const names = ["start-audit", "read-archive", "check-posts", "finish-audit", "fail-audit", "erase-audit"];

/** Those that judge posts carry the language model, where the bundled code looks for it: beside itself. */
const judging = ["check-posts", "finish-audit"];
const data: readonly (readonly [from: string, to: string])[] = [
  [join(fastText, "core/fastText.node.wasm"), "fastText.node.wasm"],
  [join(fastText, "models/language-identification/assets/lid.176.ftz"), "assets/lid.176.ftz"],
];

rmSync(out, { recursive: true, force: true });
for (const name of names) {
  const folder = join(out, name);
  await build({
    entryPoints: [join(here, "src", `${name}.ts`)],
    outfile: join(folder, "index.mjs"),
    bundle: true,
    platform: "node",
    target: "node24",
    format: "esm",
    minify: true,
    sourcemap: false,
    legalComments: "none",
    logLevel: "warning",
    // Lambda gives credentials in the environment; the other places the SDK would look in are never reached.
    external: ["ini", "process", "sso", "web-identity", "http", "login"].map(
      (place) => `@aws-sdk/credential-provider-${place}`,
    ),
    // Some packages of the AWS SDK are CommonJS and call `require` for what Node brings itself.
    banner: {
      js: 'import { createRequire } from "node:module"; const require = createRequire(import.meta.url);',
    },
  });
  if (judging.includes(name)) {
    for (const [from, to] of data) {
      mkdirSync(join(folder, to, ".."), { recursive: true });
      copyFileSync(from, join(folder, to));
    }
  }
  const sizes = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(
      (entry) => `${entry.name} ${Math.round(statSync(join(entry.parentPath, entry.name)).size / 1000)} kB`,
    );
  console.log(`${name}: ${sizes.join(", ")}`);
}
