import { blend } from "../tagged/blend.ts";

/** Accusations. */
export const accuseBlends = [
  blend(
    "accuses somebody who can be recognised",
    0.55,
    `
    accuse + trade~10@near + gossip|accuse|pronoun@near
    accuse + titled~12@near + gossip|accuse|trade@near
    accuse + gossip@near + pronoun|someone|colleague@near
    `,
    { waived: ["negated", "advice", "hypothetical", "question"] },
  ),
];

/** Threats and pile-ons. */
export const threatBlends = [
  blend(
    "threatens somebody or calls others to act against them",
    0.6,
    `
    violence + you~6@near + violence|kin@near !kind@near
    curse + >violence~10 !kind@near
    summon + pronoun|someone~4@near + summon@near + violence|insult|slight|crime@near
    threat + you|pronoun~12@near !kind@near
    `,
    { waived: ["question", "hypothetical"] },
  ),
];

/** Employers run down. */
export const employerBlends = [
  blend(
    "runs down an employer",
    0.5,
    `
    insult|gibe|rotten + employer~8@near !kind@near
    `,
    { waived: ["question"] },
  ),
];
