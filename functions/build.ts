import { join } from "node:path";
import { buildFunctions } from "./build-functions.ts";

const built = await buildFunctions(join(import.meta.dirname, "dist"));
for (const [name, files] of Object.entries(built)) {
  const sizes = Object.entries(files).map(([file, bytes]) => `${file} ${Math.round(bytes / 1000)} kB`);
  console.log(`${name}: ${sizes.join(", ")}`);
}
