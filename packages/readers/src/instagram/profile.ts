import * as z from "zod";
import type { Account } from "@hindsight/core/reader";
import type { Draft } from "./draft.ts";
import type { Labelled } from "./labelled.ts";
import { means, type Meaning } from "./labels.ts";

/** What is taken of the profile. E-mail, phone, gender and birthday lie beside it and are never read. */
export interface Profile {
  readonly handle?: string | undefined;
  readonly displayName?: string | undefined;
  readonly bio?: string | undefined;
}

/** Instagram allows 30 characters for a name and 150 for a bio. */
const maxLength = 1000;

/** Picks the profile out of labelled values by the labels known; under an unknown language it stays empty. */
export function profileFrom(labelled: readonly Labelled[]): Profile {
  const valueOf = (meaning: Meaning) =>
    labelled
      .find(({ label, value }) => means(label, meaning) && value.trim() !== "")
      ?.value.trim()
      .slice(0, maxLength);
  return {
    handle: valueOf("username")?.replace(/^@/, ""),
    displayName: valueOf("name"),
    bio: valueOf("bio"),
  };
}

const Text = z.string().trim().min(1).max(maxLength).optional().catch(undefined);
const Flat = z.object({ username: Text, name: Text, biography: Text });

/** Picks the profile out of the `profile.json` of 2018-2020. */
export function flatProfile(record: unknown): Profile {
  const parsed = Flat.safeParse(record);
  if (!parsed.success) return {};
  const { username, name, biography } = parsed.data;
  return { handle: username, displayName: name, bio: biography };
}

/** Whose export it is, as the profile says. */
export const accountOf = ({ handle, displayName }: Profile): Account => ({
  platform: "instagram",
  handle,
  displayName,
  formerHandles: [],
});

/** The profile text as something published; undefined when there is none. It has no date: it is what stands there now. */
export const bioOf = ({ bio }: Profile): Draft | undefined =>
  bio === undefined ? undefined : { kind: "bio", status: "live", text: bio, dateIsExact: false, media: [] };
