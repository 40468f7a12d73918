import type { Subject } from "./model.ts";
import type { Reach } from "./reach.ts";

const { POSITIVE_INFINITY: never } = Number;

/**
 * From this score on a post is worth a look though no rule spoke, by subject and by how near it is to what was learned from. Set by
 * batches that were not learned from (three in sixty harmless look-alikes over all limits together) and by ordinary public posts.
 */
export const limits: Readonly<Record<Subject, Readonly<Record<Reach, number>>>> = {
  confidentiality: { near: 0.35, beside: 0.55, far: 0.85, own: 0.65, none: never },
  promotion: { near: 0.4, beside: 0.4, far: 0.75, own: 0.65, none: never },
  unprofessional: { near: 0.3, beside: 0.6, far: 0.9, own: 0.65, none: never },
};

/**
 * A rule that spoke lowers the limit by its confidence, and by so much more where it saw something critical: the harm, were it true,
 * asks for a look even where the words speak against it. On posts held out in learning, what is overruled by this is more often
 * wrong than right.
 */
export const worthOfGravity = 0.3;
