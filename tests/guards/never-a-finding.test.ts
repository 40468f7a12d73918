import { describe, expect, test } from "vitest";
import { judge } from "@hindsight/checks";
import { exampleOf } from "@hindsight/checks/example-post";
import type { Example } from "@hindsight/checks/define-check";

/** What no check may ever object to by itself, whoever says it. Posts are invented. */
const harmless: Readonly<Record<string, readonly Example[]>> = {
  "bodies and dress": [
    { text: "Size 20, stretch marks, new bikini, best beach day in years", media: "photo" },
    { text: "Bump update! 34 weeks and nothing fits except this dress", media: "photo" },
    { text: "Finally finished the sleeve. Six sessions, one very patient tattooist", media: "photo" },
    "Bought a very short skirt and I intend to wear it to the wedding",
  ],
  "a drink": [
    { text: "A glass of red by the fire after a long week", media: "photo" },
    "Cheers to the newlyweds! One toast and then the first train home",
    "Pint in the sun with the old crew. Perfect Saturday.",
  ],
  "opinion and politics": [
    "I am voting Green because of their transport policy",
    "I am voting Conservative because of their tax policy",
    "The government’s pay offer is an insult and I will be on the picket line on Thursday",
    "Brexit was a mistake and I will keep saying so",
    "Leaving the EU was right and I will keep saying so",
    "Free Palestine. Bring the hostages home. Ceasefire now.",
    "The new contract is unsafe for patients. Our union is right to ballot.",
    "I disagree with assisted dying and I have written to my MP",
    "I support assisted dying and I have written to my MP",
  ],
  faith: [
    "Ramadan Mubarak to everyone breaking their fast tonight",
    "Baptised this morning. Grateful beyond words.",
    "I do not believe in God and I am at peace with that",
    "Shabbat shalom, phone off until tomorrow night",
  ],
  "sexuality and gender": [
    "Ten years married to my husband today. Love wins.",
    "Happy Pride! Marching with the LGBTQ+ network at noon",
    "I came out as trans at work last year and my colleagues were lovely",
    "Proud bisexual, proud mum, very tired",
  ],
  "own illness and grief": [
    "I was sectioned at 22. I am all right now. Ask for help.",
    "My own melanoma was found early because my wife nagged me. Check your skin.",
    "Six months since my dad died. Some days are still very hard.",
    "Back on the antidepressants and no shame about it",
    "I have ADHD and that is why I write everything down",
    "Miscarriage at eleven weeks. We are heartbroken.",
  ],
  "speaking up": [
    "Staffing on our ward is unsafe. I have escalated it to the Freedom to Speak Up Guardian.",
    "The trust’s published board papers show a twelve million deficit",
    "Whistleblowers saved lives here. Protect them.",
  ],
  "counter-speech": [
    "“Go back to your country” was shouted at our nurse today. That is racism and it is not part of the job.",
    "No, vaccines do not cause autism. Here is the study of 650,000 children.",
    "A man in the queue told me girls cannot be surgeons. I am a surgeon.",
    "Calling people with obesity lazy is wrong and it harms them",
  ],
  "teaching and papers": [
    "New paper from our unit: 41 adults with bullous pemphigoid, median age 79, published with consent",
    "Teaching case (fictional): a 34-year-old farmer presents with a crush injury. What next?",
    "NICE recommends topical retinoids first line for acne. Here is what that means.",
    "Patients often ask me whether sunscreen expires. Yes: look for the little jar on the label.",
  ],
  "mild or quoted swearing": ["Bloody hell, what a week", "She said “f***” and the whole room laughed"],
};

describe.each(Object.entries(harmless))("%s", (_name, posts) => {
  test.each(posts.map((post) => [post] as const))("%j is never a finding", (example) => {
    const { post, author } = exampleOf(example);
    const judgement = judge.judge(post, author);
    const found = judgement.kind === "judged" ? judgement.findings : [];
    expect(
      found.filter(({ severity }) => severity !== "info").map(({ check, reason }) => [check, reason]),
    ).toEqual([]);
  });
});
