import { defineAccountCheck } from "../define-account-check.ts";
import { bioSigns } from "../mosaic/bio-signs.ts";
import { isHealthProfessional } from "../reading/commerce/profession.ts";

const dealings = {
  code: "a discount code",
  ambassador: "an ambassadorship or sponsor",
  affiliate: "a shop or affiliate link",
  collabs: "an offer to work with brands",
} as const;

export default defineAccountCheck({
  id: "bio-disclosure",
  title: "Dealings with brands told only in the bio",
  category: "promotion",
  severity: "low",
  action: "edit",
  clauses: ["BAD-PROM-3", "BAD-NAME-2", "ASA-LABEL"],
  advice:
    "Somebody who sees one post does not see your bio, so it cannot stand in for a label on each post. Consider saying there who you are and what you do, and taking codes and offers out.",
  examples: {
    flagged: [
      { bio: "✨ Skinfluencer ✨ code DEWY15 for LumenSkin 💌 collabs" },
      { bio: "Doctor | brand ambassador @DermaVita" },
      { bio: "Dr. S | DM for PR" },
      { bio: "Dr Ana Lund 🩺 skin expert. DM for collabs" },
      { bio: "GP and mum of two. My Amazon storefront below" },
    ],
    clear: [
      { bio: "Dr Amina Shaw, consultant dermatologist, Leeds. Views mine." },
      { bio: "Medical student, University of Leeds. Not medical advice." },
      { bio: "Runner, reader, cat person" },
      { bio: "Paediatric nurse, Samaritans ambassador in my dreams" },
      { bio: "Plumber. Code PIPES10", author: { profession: "plumber" } },
      { posts: [["2020-01-01", "DM for collabs"]] },
    ],
  },
  find: (history, author) => {
    if (!isHealthProfessional(author)) return [];
    return [...bioSigns(history).values()].flatMap((signs) => {
      const seen = (["code", "ambassador", "affiliate", "collabs"] as const).filter((sign) =>
        signs.has(sign),
      );
      if (seen.length === 0) return [];

      const told = seen.map((sign) => dealings[sign]).join(" and ");
      const who = signs.has("named") ? "" : " and not your full name";
      return [
        {
          kind: "account",
          reason: `Your bio gives ${told}${who}; consider a label on each post it touches, since readers of a post may never see the bio.`,
        },
      ];
    });
  },
});
