import { blend } from "../tagged/blend.ts";

const waived = ["question", "hypothetical", "sport", "news", "evidence"] as const;

/** Contempt that stands near the people it is for: patients and those with them. */
export const mockingBlends = [
  blend(
    "speaks of patients or relatives with contempt",
    0.6,
    `
    insult + patient~14@near !kind !>thing~1
    insult + work~6 !kind@near !>thing~1 !me~4 !colleague~1
    insult + someone~6 + work@near !kind@near !>thing~1
    insult + illness|treatment|measure|remedy~6 !kind@near !debunk@near !seller~4
    slight + <patient~7 !kind@near !>thing~1
    slight + someone~8@near + work|measure@near + jest|mirth|eyeroll|gibe|before@near !kind@near
    slight + patient~4 !kind@near !>thing~1
    gibe + patient~16@near !kind@near
    gibe + someone|pronoun~14 + work|illness|gibe|lesion|treatment|before@near !kind@near
    gibe + gibe + work|illness|pronoun@near !kind@near
    gibe + work~6 !kind@near !me~1
    scorn + patient~10@near + mirth|eyeroll|insult|slight|gibe@near !kind@near
    scorn + someone~8 + work@near + mirth|eyeroll|insult|gibe@near !kind@near
    loathe + >patient~6 !kind@near !you~3
    `,
    { waived },
  ),
];

/** Contempt that stands near the people it is for: colleagues and other professions. */
export const colleagueBlends = [
  blend(
    "speaks of colleagues or another profession with contempt",
    0.6,
    `
    insult + colleague~14@near !kind !>thing~1
    unable + colleague~6 !refusal@near + colleague|eyeroll|mirth|insult|gibe|unable@near !kind@near !me~1
    slight + <colleague~7 !kind@near !>thing~1 !me~1
    slight + colleague~4 !kind@near !>thing~1
    gibe + colleague~14@near !kind
    scorn + colleague~8@near + mirth|eyeroll|insult|slight|gibe@near !kind@near
    loathe + >colleague~4 !kind@near
    `,
    { waived },
  ),
];

/** Contempt for the person spoken to. */
export const attackBlends = [
  blend(
    "insults the person it speaks to",
    0.55,
    `
    insult + you~4 !kind@near !>thing~1 !<me~2
    slight + <you~1 !kind@near !>thing~1 !<me~2
    gibe + you~6 !kind@near !<me~2
    `,
    { waived: ["sport", "hypothetical"] },
  ),
];

/** Contempt and exclusion for who people are. */
export const discriminationBlends = [
  blend(
    "speaks with contempt of people for who they are",
    0.65,
    `
    insult + group~5 !kind@near !>thing~1
    loathe + group~4 !kind@near
    gibe + group~8 !kind@near
    scorn + group~8 + insult|eyeroll|mirth|exclude@near !kind@near
    exclude + group~10@near + work|colleague|patient@post !kind
    exclude + trans~10@near + me|work@near !debunk@near
    exclude + origin|tongue~6@near + work|patient|colleague|exclude@post !kind@near
    bar + women~4 + colleague|work|bar@near !kind@near !debunk@near
    exclude + pregnancy|women~8 + work|colleague|pregnancy@near !kind@near
    exclude + menslove|group~6 + illness|exclude|you|work@near !debunk@near !kind@near
    exclude + menslove~8 + illness|insult|gibe|mirth|eyeroll@post
    `,
    { waived: ["question", "hypothetical", "sport"] },
  ),
];
