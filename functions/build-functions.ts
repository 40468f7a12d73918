import { copyFileSync, mkdirSync, readdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { build, type Plugin } from "esbuild";
import { buildAssets } from "@hindsight/web/assets";

const here = import.meta.dirname;
const fastText = join(here, "../node_modules/fasttext.wasm.js/dist");

/** Every handler in `src`. */
export const functionNames = [
  "start-audit",
  "read-archive",
  "check-posts",
  "flag-together",
  "keep-pictures",
  "finish-audit",
  "fail-audit",
  "erase-audit",
  "next-readings",
  "read-again",
  "end-reading",
  "web",
] as const;

/** Those that judge posts carry the language model and the learned weights, where the bundled code looks for them: beside itself. */
const judging: readonly string[] = ["check-posts", "flag-together", "read-again", "end-reading", "web"];
const data = [
  { from: join(fastText, "core/fastText.node.wasm"), to: "fastText.node.wasm" },
  { from: join(here, "../packages/checks/src/learned/weights.json"), to: "weights.json" },
  { from: join(fastText, "models/language-identification/assets/lid.176.ftz"), to: "assets/lid.176.ftz" },
];

/** Lambda gives credentials in the environment; the other places the SDK would look in are never reached. */
const unreached = ["ini", "process", "sso", "web-identity", "http", "login"].map(
  (place) => `@aws-sdk/credential-provider-${place}`,
);

/** Some packages of the AWS SDK are CommonJS and call `require` for what Node brings itself. */
const banner = 'import { createRequire } from "node:module"; const require = createRequire(import.meta.url);';

/** Learned weights are data: they stay a file beside the code, which Node reads faster than a program. */
const weightsBeside: Plugin = {
  name: "weights-beside",
  setup(bundler) {
    bundler.onResolve({ filter: /^\.\/weights\.json$/ }, ({ path }) => ({ path, external: true }));
  },
};

/** The pages live with the rest of the web app. */
const entryOf = (name: string): string =>
  name === "web" ? join(here, "../web/src/cloud/lambda.ts") : join(here, "src", `${name}.ts`);

/** Builds one folder a function, replacing what was there. Returns bytes by function and file. */
export async function buildFunctions(
  out: string,
  names: readonly (typeof functionNames)[number][] = functionNames,
): Promise<Record<string, Record<string, number>>> {
  rmSync(out, { recursive: true, force: true });
  const sizes: Record<string, Record<string, number>> = {};
  for (const name of names) {
    const folder = join(out, name);
    await build({
      entryPoints: [entryOf(name)],
      outfile: join(folder, "index.mjs"),
      bundle: true,
      platform: "node",
      target: "node24",
      format: "esm",
      // The modules of the AWS SDK leave out what is not used; its CommonJS, which Node would take, cannot.
      mainFields: ["module", "main"],
      minify: true,
      legalComments: "none",
      logLevel: "warning",
      jsx: "automatic",
      jsxImportSource: "hono/jsx",
      external: unreached,
      plugins: [weightsBeside],
      banner: { js: banner },
    });
    if (name === "web") writeFileSync(join(folder, "assets.json"), JSON.stringify(await buildAssets()));
    for (const { from, to } of judging.includes(name) ? data : []) {
      mkdirSync(dirname(join(folder, to)), { recursive: true });
      copyFileSync(from, join(folder, to));
    }
    const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((each) =>
      each.isFile(),
    );
    sizes[name] = Object.fromEntries(
      files.map((file) => [file.name, statSync(join(file.parentPath, file.name)).size]),
    );
  }
  return sizes;
}
