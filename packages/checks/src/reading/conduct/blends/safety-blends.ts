import { blend } from "../tagged/blend.ts";

/** Safety steps left out, and light made of it. */
export const unsafeBlends = [
  blend(
    "makes light of a safety step or of care left undone",
    0.55,
    `
    neglect + safety~8@near + levity|mirth|smirk@near !patient~2
    shrug + safety~12@near !debunk@near
    `,
    { waived: ["negated", "sport", "advice"], isMine: true },
  ),
];

/** Jokes about death. */
export const deathBlends = [
  blend(
    "jokes about death or harm",
    0.55,
    `
    death + jest~10@near !debunk@near !kind@near
    death + eyeroll|mirth + me|work|patient@near !kind@near
    `,
    { waived: ["question"] },
  ),
];
