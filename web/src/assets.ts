import { createHash } from "node:crypto";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import type { AppNeeds, Asset } from "./needs.ts";

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** Bundles the style and the browser code, once at start. Throws when they do not compile. */
export async function buildAssets(): Promise<AppNeeds["assets"]> {
  const { outputFiles } = await build({
    entryPoints: {
      app: here("browser/main.ts"),
      upload: here("browser/upload-main.ts"),
      style: here("style/style.css"),
    },
    outdir: here("."),
    bundle: true,
    minify: true,
    write: false,
    format: "esm",
    target: ["es2022", "safari16", "chrome108", "firefox110"],
    logLevel: "silent",
  });
  const bodyOf = (end: string) => outputFiles.find(({ path }) => path.endsWith(end))?.text ?? "";
  return {
    style: asset("style", "css", "text/css", bodyOf(".css")),
    script: asset("app", "js", "text/javascript", bodyOf("app.js")),
    upload: asset("upload", "js", "text/javascript", bodyOf("upload.js")),
    icon: asset("icon", "svg", "image/svg+xml", icon),
  };
}

const asset = (stem: string, ending: string, type: string, body: string): Asset => ({
  name: `${stem}-${createHash("sha256").update(body).digest("hex").slice(0, 12)}.${ending}`,
  type,
  body,
});

/** An eye that looks back. */
const icon = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" rx="8" fill="#17524d"/><path d="M5 17q11-13 22 0q-11 11-22 0z" fill="none" stroke="#fff" stroke-width="2.5"/><circle cx="16" cy="16.5" r="3.5" fill="#f0b67f"/></svg>`;
