import { anyPart, anyWord } from "./any-word.ts";
import { stagesOn, type Author } from "@hindsight/core/author";
import type { Signal } from "../reading.ts";

const healthWords = anyPart(
  /doctor|\bdr\b|\bgp\b|medic|consultant|registrar|resident|nurs|midwi|health visitor/,
  /dent(?:al|ist)|hygien|pharm|physio|therap|paramed|opti(?:ci|om)|optom|orthopt|audiolog/,
  /podiatr|chiropod|diet|nutrition|psych|surg|derm|physician|health|clinic|radiograph/,
  /osteopath|chiropract|aesthetic|prescriber|trainee|student/,
  /\b(?:fy?[12]|spr|sho|st[1-8]|ct[1-3])\b/,
);
const traineeWords = anyPart(
  /trainee|registrar|student|in training|resident doctor|foundation/,
  /\b(?:spr|sho|fy?[12]|st ?[1-8]|ct ?[1-3]|imt ?\d?)\b/,
);
const otherSpecialties = anyPart(
  /cardio|surg|psych|paed|pedi|obs|gyna|gyne|radiol|anaesth|anesth|icu|emergency|\bem\b/,
  /\bgp\b|general practice|oncol|neuro|ortho|renal|resp|gastro|haem|ophthal|patholog|microb/,
  /nurs|midwi|dent|pharm|physio|vet|law/,
);
/** "I'm an ST4 in dermatology", "ST5 update", "finishing my derm training": the author's own words, in the post. */
const saysTrainee = anyWord(
  /(?:i'm|i am|as|am) (?:an? |your )?(?:dermatology |derm )?(?:st ?[3-8]|spr|registrar|trainee)/,
  /^st ?[3-8]|st ?[3-8] (?:in|derm\w{0,8})|(?:my|in) derm(?:atology)? training|my st ?[3-8] number/,
  /derm(?:atology)? (?:trainee|registrar|spr|reg)/,
);
const saysDermatology = /\bderm/;

/** Whether readers take the author for a health professional. Assumed, unless the author named another profession. */
export const isHealthProfessional = (author: Author): boolean =>
  author.profession === undefined || healthWords.test(author.profession.toLowerCase());

const isDermatologyTraining = (stage: string): boolean => {
  const text = stage.toLowerCase();
  return traineeWords.test(text) && (saysDermatology.test(text) || !otherSpecialties.test(text));
};

/**
 * Whether the author trained in dermatology when the post was written: from the career stages, failing those from the profession,
 * failing that from what the post itself says of its author.
 */
export const isDermatologyTrainee: Signal<boolean> = ({ post, author, lower }) => {
  if (author.stages.length > 0) return stagesOn(author, post.date).some(isDermatologyTraining);
  if (author.profession !== undefined && isDermatologyTraining(author.profession)) return true;
  const isSelfSaid = saysTrainee.test(lower) && saysDermatology.test(lower);
  return isSelfSaid && !/\bconsultant\b/.test(author.profession?.toLowerCase() ?? "");
};
