import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { checksDocument } from "./checks-document.ts";

/* Writes docs/checks.md: `npm run docs`. */
writeFileSync(join(import.meta.dirname, "../../docs/checks.md"), checksDocument());
