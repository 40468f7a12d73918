import type { Account } from "@hindsight/core/reader";
import { defineAccountCheck } from "../define-account-check.ts";
import { bioSigns } from "../mosaic/bio-signs.ts";
import { givesName } from "../reading/mosaic/bio-clues.ts";

/** Words that stand in names nobody was given at birth. */
const nickname =
  /\b(?:the|a|an|just|nobody|anon\w*|salty|grumpy|tired|derm|doc|doctor|dr|medic|surgeon|reg|registrar|spr|skin|med|nhs|junior|gp|nurse|mum|mama|life|diaries|tales)\b/i;

/** Whether an account shows a first and a last name, or the name the author gave us. */
function isNamed({ displayName, handle }: Account, name: string | undefined): boolean {
  const shown = displayName?.replace(/^(?:dr|doctor|prof(?:essor)?|mr|mrs|ms|miss)\.? /i, "").trim() ?? "";
  const words = shown.split(/\s+/).filter((word) => /^\p{L}[\p{L}'.-]+$/u.test(word));
  if (words.length >= 2 && !nickname.test(shown)) return true;
  const last = name?.toLowerCase().split(/\s+/).at(-1) ?? "";
  return last.length > 2 && [displayName, handle].some((text) => text?.toLowerCase().includes(last));
}

export default defineAccountCheck({
  id: "anonymous-doctor",
  title: "A doctor’s opinions on health without a name",
  category: "unprofessional",
  severity: "low",
  action: "name",
  clauses: ["BAD-NAME-1", "GMC-SM-8", "GMC-SM-9"],
  advice:
    "Consider saying who you are in your bio, or leaving out that you are a doctor. You may have good reason not to, such as your safety; anonymous posts can often be traced all the same.",
  examples: {
    flagged: [
      {
        bio: "Just a derm reg, tweeting anonymously 🤫",
        posts: [["2022-01-01", "Ignore the NHS app, you should do this for acne instead"]],
      },
      {
        bio: "The Salty Surgeon, MBBS",
        account: { displayName: "The Salty Surgeon" },
        posts: [["2022-01-01", "Your GP is wrong about that lump"]],
      },
      {
        bio: "Dr Nobody",
        account: { displayName: "Dr Nobody", handle: "drnobody" },
        posts: [["2022-01-01", "Retinol prescriptions explained, a thread on acne"]],
      },
    ],
    clear: [
      {
        bio: "Dr Priya Raman, dermatologist",
        posts: [["2022-01-01", "You should never stop your eczema creams without advice: a thread"]],
      },
      {
        bio: "GP in Leeds. Posts about cycling",
        posts: [["2022-01-01", "New bike day, you should all get one"]],
      },
      { bio: "Patient. Not a doctor.", posts: [["2022-01-01", "You should never ignore eczema"]] },
      {
        bio: "The Salty Surgeon, MBBS",
        account: { displayName: "The Salty Surgeon" },
        posts: [["2022-01-01", "What a goal, never a penalty"]],
      },
      {
        bio: "Dermatology registrar, views mine",
        account: { displayName: "Robin Ashdown" },
        posts: [["2022-01-01", "You should wear sunscreen, eczema or not"]],
      },
      {
        bio: "Derm reg. Choir.",
        account: { handle: "robinashdown" },
        author: { name: "Robin Ashdown" },
        posts: [["2022-01-01", "You should wear sunscreen, acne or not"]],
      },
    ],
  },
  find: (history, author) => {
    const isSaid = history.accounts.some(
      (account) => isNamed(account, author.name) || givesName(account.displayName ?? ""),
    );
    const opinions = history.clues.filter(({ kind }) => kind === "opinion").length;
    if (isSaid || opinions === 0) return [];

    const bios = [...bioSigns(history).values()];
    const isNameless = bios.some((signs) => signs.has("doctor") && !signs.has("named"));
    const isHidden =
      bios.some((signs) => signs.has("anonymous")) ||
      history.accounts.some(({ displayName }) => displayName !== undefined);
    if (!isNameless || !isHidden || bios.some((signs) => signs.has("named"))) return [];
    const posts = opinions === 1 ? "one post gives" : `${opinions.toLocaleString("en-GB")} posts give`;
    return [
      {
        kind: "account",
        reason: `The bio says that you are a doctor and does not name you, and ${posts} opinions on health; the GMC says you should usually say who you are, which the BAD puts more firmly, so consider adding your name.`,
      },
    ];
  },
});
