import { blend } from "../tagged/blend.ts";

/** Rank used against readers. */
export const rankBlends = [
  blend(
    "puts readers down by professional rank",
    0.5,
    `
    rank + you@near + lowly@near !kind@near
    lowly + <you~3 + rank|gibe|colleague@near
    gibe + you~8 + rank@near
    `,
    { waived: ["question", "hypothetical", "advice"] },
  ),
];

/** Speaking for others. */
export const voiceBlends = [
  blend(
    "claims to speak for an employer or the profession",
    0.5,
    `voice + institution~6 + me|you|voice@near`,
    {
      waived: ["question", "negated"],
    },
  ),
];

/** Other people’s work. */
export const copyBlends = [
  blend(
    "shares or uses somebody else's work without leave",
    0.5,
    `
    copied + shareout~12@near + copied|smirk|mirth@near
    `,
    { waived: ["question", "evidence", "fiction", "negated"] },
  ),
];

/** Proceedings. */
export const hearingBlends = [
  blend(
    "comments on proceedings that may be going on",
    0.5,
    `
    prejudge + hearing~12@near + me@near + hearing|prejudge@near
    `,
    { waived: ["evidence", "question", "reported", "news"] },
  ),
];
