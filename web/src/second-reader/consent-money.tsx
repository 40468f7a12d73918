import type { Price, ReadingStatus } from "@hindsight/core/reading-plan";
import { prices } from "@hindsight/second-reader/prices";
import { Field } from "../about/field.tsx";
import type { OnlyReader } from "./second-readings.ts";

/** US dollars, unless another ceiling is given. */
const usualCeiling = 5;

interface MoneyProps {
  /** Undefined when it is not known. */
  readonly price: Price | undefined;
  readonly status: ReadingStatus;
  readonly only?: OnlyReader | undefined;
}

/** Prices, ceiling and the yes, for a reader that is not on this computer. Where somebody else pays, the prices stand fast. */
export function ConsentMoney({ price, status, only }: MoneyProps) {
  return (
    <>
      {only ? (
        <p class="hint">
          Reckoned at ${only.price.in} for a million tokens sent and ${only.price.out} for a million written,
          prices of {prices.asOf}. You pay nothing; whoever set this up does.
        </p>
      ) : (
        <OwnPrice price={price} />
      )}
      <Field
        id="ceiling"
        label="Stop before it costs more than"
        why={`In US dollars${only ? `, ${only.ceiling} at most` : ""}. What was read by then is kept.`}
        value={String(Math.min(status.ceiling || usualCeiling, only?.ceiling ?? Infinity))}
      />
      <p class="check">
        <input type="checkbox" id="mayLeave" name="mayLeave" required />
        <label for="mayLeave">Yes, send these posts there, this time</label>
      </p>
    </>
  );
}

function OwnPrice({ price }: Pick<MoneyProps, "price">) {
  return (
    <>
      <p class="hint">
        {price
          ? `Prices in US dollars for a million tokens, as of ${prices.asOf}; change them if yours differ.`
          : "We do not know the price of this model: write it in US dollars for a million tokens."}
      </p>
      <Field id="priceIn" label="A million tokens sent" value={price ? String(price.in) : ""} />
      <Field id="priceOut" label="A million tokens written" value={price ? String(price.out) : ""} />
    </>
  );
}
