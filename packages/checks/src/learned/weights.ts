import { unpacked } from "./kept.ts";
import { modelOf } from "./model.ts";
import file from "./weights.json" with { type: "json" };

/** The model that `npm run learn` wrote down from the invented posts in packages/checks/learning. */
export const learnedModel = modelOf(unpacked(file));
