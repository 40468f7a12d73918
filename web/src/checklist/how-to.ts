import type { Platform } from "@hindsight/core/post";
import type { TodoChoice } from "./checklist-items.ts";

/** What to press, by platform and by what was chosen. Menus move now and then: this is how they were in 2026. */
const steps: Partial<Record<Platform, Partial<Record<TodoChoice, string>>>> = {
  x: {
    delete:
      "Open the post, press the three dots at its top right, then Delete post. For a repost, press the two arrows, then Undo repost.",
    edit: "X lets only subscribers edit, and only for a short time after posting. An older post has to be deleted; post it anew with the correction if it is still worth it.",
    hide: "X cannot hide a single post. Protect your posts (Settings, Privacy and safety, Audience and tagging), or delete it.",
  },
  instagram: {
    delete:
      "Open the post, press the three dots at its top right, then Delete. A comment: press and hold it, then the bin. A story: open it in the archive, press More, then Delete.",
    edit: "Open the post, press the three dots at its top right, then Edit. A story cannot be edited: delete it.",
    hide: "Open the post, press the three dots at its top right, then Archive. It leaves your profile and only you can see it.",
  },
};

const anywhere: Record<TodoChoice, string> = {
  delete: "Open it and look for Delete in its menu.",
  edit: "Open it and look for Edit in its menu; where there is none, delete it.",
  hide: "Open it and look for Archive or Who can see this in its menu.",
  ask: "Show it to somebody you trust before you decide: a supervisor, a colleague, your defence organisation. Each post has a page to print for that, without names.",
};

/** How it is done on this platform, in one to three sentences. */
export const howTo = (platform: Platform, choice: TodoChoice): string =>
  steps[platform]?.[choice] ?? anywhere[choice];
