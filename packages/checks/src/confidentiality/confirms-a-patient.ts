import { defineCheck } from "../define-check.ts";
import { confirmation } from "../reading/people/confirmation.ts";

export default defineCheck({
  id: "confirms-a-patient",
  title: "Confirming in public that somebody is a patient",
  category: "confidentiality",
  severity: "high",
  action: "delete",
  clauses: ["BAD-CONF-1", "BAD-BND-2", "GMC-SM-18", "GMC-SM-20"],
  advice:
    "Delete this reply and answer through the clinic. Even a kind word, or a fair answer to an unfair review, tells everybody that this person was your patient.",
  examples: {
    flagged: [
      {
        text: "Our records show you attended in June and declined the scan, so this is not fair on the team",
        kind: "reply",
      },
      { text: "How is the itching, did the Eumovate settle it? Lovely hearing from you", kind: "comment" },
      { text: "It was lovely meeting you and the twins on the postnatal ward yesterday", kind: "reply" },
      "@lucy_m88 so good to see you in clinic on Tuesday, your eczema has calmed right down!",
      "@dan_k your biopsy results are in, give my secretary a ring",
      "In reply to your one-star review: you turned up half an hour late and declined the examination",
      "Tagging @mr_tate, my very first cataract patient!",
      "@mo_rides your appointment is on the 14th, see you then",
      { text: "Hope the stitches are holding, see you for your dressing on Friday x", kind: "comment" },
      {
        text: "As we explained on the day, the mark is there because you went swimming against our advice.",
        kind: "reply",
      },
      { text: "Saw your mum in clinic today, she is doing really well!", kind: "reply" },
      { text: "You were offered two appointments and attended neither.", kind: "reply" },
    ],
    clear: [
      { text: "How is your ankle? Saw you limping at the park run", kind: "reply" },
      { text: "Glad the curry recipe I gave you worked", kind: "reply" },
      "@lucy_m88 thank you, that is kind. Please get in touch with the clinic directly.",
      "@dan_k so good to see you at the conference!",
      {
        text: "We cannot discuss anybody's care here. Please write to our patient advice team.",
        kind: "reply",
      },
      "@dr_amin your results in the poster competition are brilliant",
      "@kate your skin looks amazing in this photo!",
      "@tom good luck with your operation next week, thinking of you",
      "@airline your customer service cancelled my flight and my hip appointment",
      "Your GP surgery can book your blood test online now",
      "@anna congratulations on your A level results!",
    ],
  },
  find(reading) {
    const said = reading.signal(confirmation);
    return (
      said && {
        spans: [said],
        reason: `This may tell everybody that the person you answer${reading.post.kind === "post" ? " or name" : ""} was in your care.`,
        confidence: said.sure,
      }
    );
  },
});
