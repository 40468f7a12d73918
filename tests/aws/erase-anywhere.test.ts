import { beforeEach, describe, expect, test } from "vitest";
import { judge } from "@hindsight/checks";
import type { Stores } from "@hindsight/core/ports";
import { checkPosts } from "@hindsight/core/steps/check-posts";
import { eraseAudit } from "@hindsight/core/steps/erase-audit";
import { failAudit } from "@hindsight/core/steps/fail-audit";
import { finishAudit } from "@hindsight/core/steps/finish-audit";
import { flagTogether } from "@hindsight/core/steps/flag-together";
import { keepPictures } from "@hindsight/core/steps/keep-pictures";
import { readArchive } from "@hindsight/core/steps/read-archive";
import { chooseReaders, isPostPicture, newDigest, openArchive } from "@hindsight/readers";
import { awsStores, type AwsPlace } from "@hindsight/store/aws";
import { writtenBehind } from "../../functions/src/written-behind.ts";
import { auditOf } from "../contracts/samples.ts";
import { flaggedTogether } from "../invented/flagged-together.ts";
import { watched } from "../invented/watched-stores.ts";
import { everythingIn, startLoopback } from "./loopback.ts";
import { filesOf } from "./x-files.ts";

const { newPlace } = await startLoopback();

/** The steps of one audit, as the workflow runs them; a step that finds the audit gone ends the rest. */
async function runSteps(stores: Stores, auditId: string): Promise<void> {
  const behind = writtenBehind(stores.batches, stores.audits);
  const reading = readArchive({ ...stores, ...behind, openArchive, chooseReaders, newDigest }, { auditId });
  const { batches } = await reading.finally(behind.atRest);
  const checked = await Promise.allSettled(
    Array.from({ length: batches }, (_, batch) => checkPosts({ ...stores, judge }, { auditId, batch })),
  );
  if (checked.some(({ status }) => status === "rejected")) return;
  await failAudit(stores, { auditId, problem: { code: "internal" } });
  await stores.audits.put({ ...(await stores.audits.get(auditId))!, state: "checking" });
  await flagTogether({ ...stores, judge }, { auditId });
  await keepPictures({ ...stores, openArchive, isPostPicture }, { auditId });
  await finishAudit(stores, { auditId, at: "2026-01-01T00:00:00.000Z" });
}

describe("erasing an audit while its steps run", () => {
  let place: AwsPlace;
  beforeEach(async () => void (place = await newPlace()));

  const begin = async () => {
    const stores = awsStores(place);
    for (const [name, bytes] of filesOf(flaggedTogether(400)))
      await stores.uploads.receive("a", name, bytes());
    await stores.audits.put(auditOf("a"));
    return stores;
  };

  test("leaves nothing, whichever call of whichever step it comes before", async () => {
    let calls = 0;
    await runSteps(
      watched(await begin(), async () => void (calls += 1)),
      "a",
    );
    const left = await everythingIn(place);
    expect(left.filter((name) => name.startsWith("pictures/"))).toHaveLength(2);
    await eraseAudit(awsStores(place), { auditId: "a" });
    expect(await everythingIn(place)).toEqual([]);
    expect(calls).toBeGreaterThan(40);

    for (let moment = 1; moment <= calls; moment += 1) {
      const stores = await begin();
      let call = 0;
      const eraseAtMoment = async () => {
        call += 1;
        if (call === moment) await eraseAudit(stores, { auditId: "a" });
      };
      await runSteps(watched(stores, eraseAtMoment), "a").catch(() => undefined);
      expect([moment, await everythingIn(place)]).toEqual([moment, []]);
    }
  });

  test("leaves nothing when it runs twice at once", async () => {
    const stores = await begin();
    await runSteps(stores, "a");
    await Promise.all([eraseAudit(stores, { auditId: "a" }), eraseAudit(awsStores(place), { auditId: "a" })]);
    await eraseAudit(stores, { auditId: "a" });
    expect(await everythingIn(place)).toEqual([]);
  });
});
