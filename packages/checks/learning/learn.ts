import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { heldOut } from "./held-out.ts";
import { learnedFrom } from "./learned-from.ts";
import { labelledPosts } from "./posts.ts";
import { printHeldOut } from "./print-held-out.ts";

/* Prints how well each batch is told apart by a model that saw none of it, then learns from all: `npm run learn`. */
const posts = labelledPosts();
printHeldOut(posts, heldOut(posts));
writeFileSync(join(import.meta.dirname, "../src/learned/weights.json"), learnedFrom(posts));
