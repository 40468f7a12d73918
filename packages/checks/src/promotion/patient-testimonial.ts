import { defineCheck } from "../define-check.ts";
import { testimonial } from "../reading/commerce/testimonial.ts";

export default defineCheck({
  id: "patient-testimonial",
  title: "Patient testimonial passed on to promote a service",
  category: "promotion",
  severity: "medium",
  action: "consent",
  clauses: ["CAP-2.1", "GMP-90", "GMC-COS-CLAIMS", "AHPRA-133"],
  advice:
    "Check that you hold the patient’s consent and can support what is said; in Australia testimonials about care are not allowed at all. If in doubt, delete it.",
  examples: {
    flagged: [
      "“Dr Lowe cured my acne!” ⭐⭐⭐⭐⭐ Thank you Ana! Book via my bio",
      { text: "Another happy patient after her rosacea laser 💜", media: "photo" },
      "Voted best skin clinic by our patients, and here is what Sue had to say",
      "5 star review! “She sorted my skin in six weeks.” Consultations via the link",
      "So touched by this Google review from one of my lovely clients: “best injector in Leeds” 🥹",
      {
        text: "Reviews like this make my day ⭐️⭐️⭐️⭐️⭐️ “My skin has never looked better since the peel”",
        author: { jurisdiction: "AU" },
      },
    ],
    clear: [
      "Thank you for your kind words, we cannot talk about individual care here",
      "“Best talk of the day”, according to the feedback on our teaching",
      "Trustpilot is impossible to moderate. Discuss.",
      "My favourite café: 5 stars, best flat white in town ⭐⭐⭐⭐⭐",
      "Five stars for the new Star Wars film ⭐⭐⭐⭐⭐",
      "A patient thanked me today and it made the whole week worth it",
      "Happy patients and a happy team, that is all we want from the new building",
      "Feedback from students: “the clinic was great, more please” ⭐⭐⭐⭐",
    ],
  },
  find: (reading, author) => {
    const found = reading.signal(testimonial);
    if (!found) return undefined;
    return {
      spans: [found].map(({ start, end }) => ({ start, end })),
      confidence: 0.6,
      ...(author.jurisdiction === "AU" ? { severity: "high" as const } : {}),
      reason: `This may pass on a patient’s praise to promote a service (“${found.text}”); consider consent and evidence.`,
    };
  },
});
