import type { Author, CareerStage } from "@hindsight/core/author";
import type { History } from "@hindsight/core/check";
import { defineAccountCheck } from "../define-account-check.ts";
import { bioSigns } from "../mosaic/bio-signs.ts";

/** Fewer old posts are soon looked through, and need no plan. */
const fewest = 50;
/** Without career dates: what is older than this beside the newest post comes from another time of life. */
const longAgo = 5;

const student = /\b(?:student|school|a-levels?|undergraduate)\b/i;
const professionalName = /^(?:dr|doctor|prof|mr|mrs|ms|miss)?\.? ?\p{L}/iu;
const titled = /\b(?:dr|doctor|prof|derm|consultant|registrar|spr|surgeon|gp|nurse|mbbs|mbchb|frcp|mrcp)\b/i;

/** Whether readers meet a professional on this account: in its bio or its name. */
const isProfessional = (history: History): boolean =>
  [...bioSigns(history).values()].some((signs) => signs.has("professional")) ||
  history.accounts.some(
    ({ displayName = "", handle = "" }) =>
      (professionalName.test(displayName) && titled.test(displayName)) || /^dr[._]?[A-Z]|derm/.test(handle),
  );

/** The year professional life began: the first stage that is not a student's. */
function firstYear({ stages }: Author): number | undefined {
  const years = stages
    .filter(({ stage, from }: CareerStage) => from !== undefined && !student.test(stage))
    .map(({ from = "" }) => Number(from.slice(0, 4)));
  return years.length > 0 ? Math.min(...years) : undefined;
}

export default defineAccountCheck({
  id: "old-personal-account",
  title: "An old personal account that is now a professional one",
  category: "unprofessional",
  severity: "low",
  action: "review",
  clauses: ["BAD-TRN-2", "BAD-TRN-1", "HCPC-HISTORIC"],
  advice:
    "Patients and employers who look you up read the old posts too. You could review the findings here, delete whole ranges of years, or start a new account for your professional life.",
  examples: {
    flagged: [
      {
        bio: "Dermatology SpR",
        account: { handle: "boozybaz" },
        more: { "2009": 400, "2010": 900, "2024": 40 },
      },
      {
        account: { displayName: "Dr Ana Lund", formerHandles: ["luna_rock"] },
        more: { "2010": 5000, "2015": 6000, "2024": 3000 },
      },
      {
        bio: "Consultant physician, choir, dogs",
        author: {
          stages: [
            { stage: "medical student", from: "2008", to: "2014" },
            { stage: "FY1", from: "2014-08" },
          ],
        },
        more: { "2012": 700, "2016": 20 },
      },
    ],
    clear: [
      { bio: "Consultant dermatologist", account: { handle: "DrLundDerm" }, more: { "2024": 40 } },
      { bio: "Runner, reader, cat person", more: { "2009": 4000, "2024": 100 } },
      { account: { handle: "catperson", displayName: "A Cat Person" }, more: { "2009": 4000, "2024": 100 } },
      { bio: "Dermatology SpR", more: { "2009": 12, "2024": 100 } },
      {
        bio: "GP partner",
        author: { stages: [{ stage: "GP", from: "2008" }] },
        more: { "2012": 700, "2024": 20 },
      },
    ],
  },
  find: (history, author) => {
    const years = Object.entries(history.coverage?.byYear ?? {}).filter(([year]) => /^\d{4}$/.test(year));
    if (years.length === 0 || !isProfessional(history)) return [];

    const newest = Math.max(...years.map(([year]) => Number(year)));
    const cutOff = firstYear(author) ?? newest - longAgo;
    const old = years.filter(([year]) => Number(year) < cutOff);
    const count = old.reduce((sum, [, posts]) => sum + posts, 0);
    if (count < fewest) return [];

    const oldest = Math.min(...old.map(([year]) => Number(year)));
    const total = years.reduce((sum, [, posts]) => sum + posts, 0);
    return [
      {
        kind: "account",
        reason: `This account now speaks as a professional, and ${count.toLocaleString("en-GB")} of its ${total.toLocaleString("en-GB")} posts are from before ${cutOff}, the oldest from ${oldest}; consider reviewing the findings, deleting those years, or starting a new professional account.`,
      },
    ];
  },
});
