import type { Archive, Member } from "@hindsight/core/archive";
import type { Account } from "@hindsight/core/reader";
import * as z from "zod";
import { jsonRecords } from "../json-records.ts";
import type { Manifest } from "./manifest.ts";
import { xTime } from "./x-date.ts";
import { optionalId, optionalText, unwrapped } from "./x-fields.ts";
import { xMember } from "./x-members.ts";

/** No other field of these files is looked at: the e-mail address beside them is none of ours. */
const Identity = z.object({
  accountId: optionalId,
  id: optionalId,
  username: optionalText,
  screen_name: optionalText,
  accountDisplayName: optionalText,
  full_name: optionalText,
  createdAt: optionalText,
  created_at: optionalText,
});

const NameChange = z.object({
  screenNameChange: z.object({ changedFrom: z.string().max(40) }),
});

/** Nobody gives more exports at once, or had more names. */
const maxAccounts = 20;
const maxFormerHandles = 1000;

/** Whose export this is: one account, unless several exports were given together. Every person's name is told once. */
export async function readAccounts(
  archive: Archive,
  members: readonly Member[],
  manifests: readonly Manifest[],
): Promise<readonly Account[]> {
  const met: { id: string | undefined; account: Account }[] = [];
  const formerHandles = new Set<string>();
  const meet = (id: string | undefined, account: Omit<Account, "platform" | "formerHandles">) => {
    const { handle } = account;
    const known = met.find(
      (other) =>
        (id !== undefined && other.id === id) ||
        (handle !== undefined && isSame(handle, other.account.handle)),
    );
    if (known) known.account = { ...known.account, ...account };
    else if (met.length < maxAccounts && (id !== undefined || handle !== undefined)) {
      met.push({ id, account: { platform: "x", formerHandles: [], ...account } });
    }
  };

  for (const { account } of manifests) {
    meet(account.id, {
      ...(account.handle !== undefined && { handle: account.handle }),
      ...(account.displayName !== undefined && { displayName: account.displayName }),
    });
  }
  for (const member of members) {
    const role = xMember(member.path)?.role;
    if (role !== "account" && role !== "userDetails" && role !== "formerNames") continue;

    for await (const record of jsonRecords(archive.stream(member))) {
      if (record.kind === "broken") continue;
      const value = unwrapped(record.value);
      if (role === "formerNames") {
        const { data } = NameChange.safeParse(value);
        if (data && formerHandles.size < maxFormerHandles)
          formerHandles.add(data.screenNameChange.changedFrom);
        continue;
      }
      const { data } = Identity.safeParse(value);
      if (data) meet(data.accountId ?? data.id, describe(data));
    }
  }
  return met.map(({ account }) =>
    met.length === 1 ? { ...account, formerHandles: [...formerHandles] } : account,
  );
}

const isSame = (handle: string, other: string | undefined): boolean =>
  handle.toLowerCase() === other?.toLowerCase();

function describe(data: z.infer<typeof Identity>): Omit<Account, "platform" | "formerHandles"> {
  const handle = data.username ?? data.screen_name;
  const displayName = data.accountDisplayName ?? data.full_name;
  const createdAt = xTime(data.createdAt ?? data.created_at);
  return {
    ...(handle !== undefined && { handle }),
    ...(displayName !== undefined && { displayName }),
    ...(createdAt !== undefined && { createdAt: new Date(createdAt).toISOString() }),
  };
}
