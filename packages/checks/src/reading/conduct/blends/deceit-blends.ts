import { blend } from "../tagged/blend.ts";

/** Records made up, illness feigned, exams cheated. */
export const dishonestyBlends = [
  blend(
    "tells of making up, copying or signing what should be true",
    0.65,
    `
    fabricate|enter + record~10@near + unseen|smirk|mirth@near
    fabricate + record~5 + me@near + record|unseen@near
    forge + record~6 !kind@near
    machine + record~8@near !debunk@near
    `,
    { waived: ["sport"], isMine: true },
  ),
  blend(
    "tells of calling in ill for the sake of leisure",
    0.65,
    `
    excuse + leisure|kip|sun@near
    sick + leisure|sun@near + mirth|smirk|unseen|lie@near
    `,
    { waived: ["sport", "evidence", "fiction", "hypothetical"], isMine: true },
  ),
  blend(
    "tells of cheating in an exam or sharing its questions",
    0.65,
    `
    leak + exam~10@near + send|unseen|smirk|mirth|leak@near
    `,
    { waived: ["question"] },
  ),
];

/** Theft and other offences of the author’s own. */
export const unlawfulBlends = [
  blend(
    "tells of taking what belongs to work",
    0.65,
    `
    steal + goods~8 + work|unseen|smirk|steal|goods@near !>copied~2
    `,
    { waived: ["news"], isMine: true },
  ),
  blend(
    "tells of something the law forbids",
    0.6,
    `
    crime + unseen|smirk|mirth|crime|levity@near !refusal@near
    `,
    { waived: ["news"], isMine: true },
  ),
];
