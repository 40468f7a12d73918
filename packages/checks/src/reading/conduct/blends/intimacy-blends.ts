import { blend } from "../tagged/blend.ts";

/** Sex and romance with those treated or worked with. */
export const desireBlends = [
  blend(
    "remarks on the looks of a patient or colleague, or on romance with one",
    0.65,
    `
    desire + patient~8 + body|smirk|desire|someone|pronoun@near !kind@near
    desire + colleague~5 + body|smirk|desire|mirth|me@near !kind@near
    body + colleague|patient~10 + desire|smirk|mirth|scorn@near
    body + work~12 + desire|smirk@near !illness@near
    desire + someone|pronoun~8 + work|patient@near + body|smirk|desire@near
    romance + ward@near !family@near
    rump + colleague|patient~6 !<me~0
    rating + >colleague~3
    `,
    { waived: ["question", "sport", "hypothetical"] },
  ),
];

/** Friendship and meetings with patients. */
export const socialBlends = [
  blend(
    "tells of a friendship or meeting with a patient outside care",
    0.6,
    `
    social + patient~8@near + me|social|pronoun@near !colleague~2
    occasion + social~10@near + patient|treated~10@near !colleague~2
    social + layname~6 + work|treated|ward@near !colleague@near
    social + treated~14
    romance + treated|ward~12@near !family@near
    `,
    { waived: ["question"] },
  ),
];
