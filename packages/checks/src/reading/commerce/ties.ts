import type { Signal } from "../reading.ts";
import { associationTies } from "./association-ties.ts";
import { codeTies } from "./code-ties.ts";
import { hospitalityTies } from "./hospitality-ties.ts";
import { paybackTies } from "./payback-ties.ts";
import { giftTies } from "./gift-ties.ts";
import { partnerTies } from "./partner-ties.ts";
import { toldTies } from "./selling/told-ties.ts";
import { storefrontTies } from "./storefront-ties.ts";
import { thanksTies } from "./thanks-ties.ts";
import type { Tie } from "./tie.ts";

/** Every sign in the post that its author gains from a seller, the most telling first. */
export const ties: Signal<readonly Tie[]> = (reading) => [
  ...reading.signal(codeTies),
  ...reading.signal(paybackTies),
  ...reading.signal(storefrontTies),
  ...reading.signal(giftTies),
  ...reading.signal(thanksTies),
  ...reading.signal(hospitalityTies),
  ...reading.signal(partnerTies),
  ...reading.signal(associationTies),
  ...reading.signal(toldTies),
];
