import type { Price } from "@hindsight/core/reading-plan";
import { ReadingChoice } from "@hindsight/core/reading-plan";
import { ReaderSettings } from "@hindsight/core/second-reader";
import * as z from "zod";
import type { OnlyReader } from "./second-readings.ts";

/** What was filled in: a second reader and the posts it is to read. */
export interface AskedFor {
  readonly settings: ReaderSettings;
  readonly choice: ReadingChoice;
}

/** What stands in the fields, to show them again. */
export type Filled = Readonly<Record<string, string>>;

const text = (form: FormData, name: string): string => {
  const value = form.get(name);
  return typeof value === "string" ? value.trim() : "";
};
const given = (form: FormData, name: string): string | undefined => text(form, name) || undefined;

/** What stands in the fields as it was sent. */
export const filledIn = (form: FormData): Filled =>
  Object.fromEntries(
    [...form].flatMap(([name, value]) => (typeof value === "string" ? [[name, value]] : [])),
  );

/** Reads the form; a sentence says what does not fit. Who reads is not asked where there is but one. */
export function readAskForm(form: FormData, only?: ReaderSettings): AskedFor | { readonly wrong: string } {
  const choice = ReadingChoice.safeParse({
    scope: given(form, "scope"),
    from: given(form, "from"),
    to: given(form, "to"),
    kinds: form.getAll("kinds"),
    masksNames: form.has("masks"),
  });
  if (!choice.success) return { wrong: "Write years with four digits, such as 2016." };

  if (only) return { settings: only, choice: choice.data };
  const kind = text(form, "kind");
  const settings = ReaderSettings.safeParse({
    kind,
    url: text(form, "url"),
    model: given(form, kind === "bedrock" ? "bedrockModel" : "model"),
    path: text(form, "path"),
    region: text(form, "region"),
  });
  if (!settings.success) return { wrong: wrongWords[kind] ?? "Choose who is to read." };
  return { settings: settings.data, choice: choice.data };
}

const wrongWords: Readonly<Record<string, string>> = {
  endpoint: "Write the address as http://127.0.0.1:11434, or leave it as it was.",
  folder: "Write the path of a folder, such as /home/robin/requests.",
  bedrock: "Write the region, such as eu-west-2, and the name of the model.",
};

/** US dollars; no more than anybody would spend on this by mistake. */
const Dollars = z.coerce.number().min(0).max(10_000);

/** What the person agreed to before anything is sent. */
export interface Consent {
  readonly mayLeave: boolean;
  readonly price: Price;
  readonly ceiling: number;
}

/** Reads the yes and the ceiling; a sentence says what does not fit. What somebody else pays is not the person's to price. */
export function readConsentForm(form: FormData, only?: OnlyReader): Consent | { readonly wrong: string } {
  if (only) {
    const most = Dollars.safeParse(given(form, "ceiling") ?? "no number");
    if (!most.success || most.data > only.ceiling)
      return { wrong: `Write the ceiling in US dollars; here it can be ${only.ceiling} at most.` };
    return { mayLeave: form.has("mayLeave"), price: only.price, ceiling: most.data };
  }
  const [into, out, ceiling] = ["priceIn", "priceOut", "ceiling"].map((name) =>
    Dollars.safeParse(given(form, name) ?? "no number"),
  );
  if (!into?.success || !out?.success || !ceiling?.success)
    return { wrong: "Write the prices and the ceiling in US dollars, such as 0.80 and 5." };
  return {
    mayLeave: form.has("mayLeave"),
    price: { in: into.data, out: out.data },
    ceiling: ceiling.data,
  };
}
