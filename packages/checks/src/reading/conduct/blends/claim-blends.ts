import { blend } from "../tagged/blend.ts";

/** Claims against the evidence. */
export const falseClaimBlends = [
  blend(
    "runs down an established treatment or measure",
    0.6,
    `
    harm + measure~8@near + harm|absolute|remedy@near !debunk@near
    `,
    { waived: ["advice"] },
  ),
  blend(
    "offers a cure that does not exist",
    0.6,
    `
    heal + remedy~8@near + illness|harm@near !debunk@near !seller~8
    `,
    {},
  ),
];

/** Opinions as facts. */
export const absoluteBlends = [
  blend(
    "states an opinion on a treatment as beyond doubt, or plays down its risk",
    0.45,
    `
    absolute + treatment~8@near + absolute|verdict@near !debunk@near !kind@near
    harmless + treatment|measure~8 !debunk@near
    `,
    { waived: ["negated", "advice"] },
  ),
];

/** Beliefs pressed on patients. */
export const beliefBlends = [
  blend(
    "tells of pressing a belief on patients",
    0.6,
    `
    press + belief~12@near + patient|pronoun|press|work|someone@near !family~2
    `,
    { waived: ["negated"], isMine: true },
  ),
];
