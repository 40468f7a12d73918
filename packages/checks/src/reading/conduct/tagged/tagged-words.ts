import { askingTags } from "./asking-tags.ts";
import { belittlingTags } from "./belittling-tags.ts";
import { bearingTags } from "./bearing-tags.ts";
import { claimTags } from "./claim-tags.ts";
import { contemptTags } from "./contempt-tags.ts";
import { deceitTags } from "./deceit-tags.ts";
import { intimacyTags } from "./intimacy-tags.ts";
import { groupTags, peopleTags } from "./people-tags.ts";
import { hostileTags } from "./hostile-tags.ts";
import { standingTags } from "./standing-tags.ts";
import { viceTags } from "./vice-tags.ts";
import { workTags } from "./work-tags.ts";

/** What each tag is known by: phrases as in a lexicon, "(s)" for a plural that may be there. */
export const taggedWords: Readonly<Record<string, readonly string[]>> = {
  ...peopleTags,
  ...groupTags,
  ...contemptTags,
  ...workTags,
  ...deceitTags,
  ...viceTags,
  ...intimacyTags,
  ...belittlingTags,
  ...claimTags,
  ...askingTags,
  ...hostileTags,
  ...standingTags,
  ...bearingTags,
};
