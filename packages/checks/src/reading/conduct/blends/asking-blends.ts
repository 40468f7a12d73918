import { blend } from "../tagged/blend.ts";

/** Invitations to be assessed. */
export const solicitingBlends = [
  blend(
    "invites people to send or show their health problem for a verdict",
    0.65,
    `
    send + lesion~10@near + verdict@near !exam@near !refusal@near
    `,
    { waived: ["question", "hypothetical"] },
  ),
];

/** Prescriptions and certificates on offer. */
export const offerBlends = [
  blend(
    "offers a prescription, a medicine or a certificate",
    0.6,
    `
    offer + medicine|paper~10@near + offer@near !refusal@near
    `,
    { waived: ["question", "hypothetical"] },
  ),
];
