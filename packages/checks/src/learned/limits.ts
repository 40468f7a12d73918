import type { Subject } from "./model.ts";
import type { Reach } from "./reach.ts";

/**
 * From this score on a post is worth a look though no rule spoke, by subject: set where about one in a hundred harmless look-alikes
 * of batches that were not learned from is over it.
 */
export const worthALook: Readonly<Record<Subject, number>> = {
  confidentiality: 0.35,
  promotion: 0.35,
  unprofessional: 0.2,
};

/**
 * A rule that spoke lowers the limit by its confidence, and by so much more where it saw something critical: the harm, were it true,
 * asks for a look even where the words speak against it. On posts held out in learning, what is overruled by this is more often
 * wrong than right.
 */
export const worthOfGravity = 0.3;

/** How much higher the limit is for posts that are further from what was learned from. */
export const askedMore: Readonly<Record<Exclude<Reach, "none">, number>> = {
  near: 0,
  beside: 0.2,
  far: 0.6,
  own: 0.8,
};
