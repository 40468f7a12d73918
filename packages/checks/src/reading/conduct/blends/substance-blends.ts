import { blend } from "../tagged/blend.ts";

const mine = { waived: ["sport", "question", "hypothetical"], isMine: true } as const;

/** Drink or drugs beside work. */
export const impairedBlends = [
  blend(
    "joins drink, drugs or a hangover with work",
    0.7,
    `
    drink|booze + work~14@near + before@near !off@near !patient~4 !soft@near
    intox + work~12@near + before|drink|booze@near !off@near !patient~4
    groggy + work~12@near + drink|booze|intox@near !off@near !patient~4
    drug + work~12 + before|intox|snow|smirk@near !off@near !patient~6 !illness@near !garden@near !clinical@near
    illicit + work~14@near !patient@near !illness@near !off@near
    tired + wheel@near
    `,
    mine,
  ),
];

/** Drunkenness on show. */
export const intoxicationBlends = [
  blend(
    "describes you as very drunk or hung over",
    0.55,
    `
    intox + drink|booze|leisure|workmates@near + me|messy@post !off@near
    groggy + drink|booze@near + me|messy@post !off@near
    messy
    `,
    { waived: ["sport", "news", "negated"], isMine: true },
  ),
];

/** Own use of illegal drugs. */
export const drugBlends = [
  blend(
    "tells of taking illegal drugs",
    0.6,
    `
    snow + snow|smirk + leisure|workmates@post
    illicit + me|leisure|desire|mirth|smirk|nicer|workmates|colleague@near !patient@post !illness@post !debunk@post !garden@post
    homegrown + snow|crime@near
    drug + intox|snow + me@post !patient@near !illness@near
    `,
    { waived: ["sport", "question"], isMine: true },
  ),
];
